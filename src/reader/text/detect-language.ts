// Which language the text is in, and whether there is a reader for it.
import { eld } from 'eld/extrasmall';
import type { DocumentInput } from '../document.ts';
import { stage } from '../stage.ts';

/** Languages that a reader is there for. */
const readers: ReadonlySet<string> = new Set(['en']);
const sampleLength = 2000;

/** Settles `document.language` where the caller gave none, and whether the later stages can read it. */
export const detectLanguage = stage(
  'detect language',
  ['document'],
  ['document', 'readable'],
  ({ document }, { warn }) => {
    if (document.text.trim() === '') return { document, readable: false };
    const given: DocumentInput['language'] =
      document.language === 'und' ? undefined : document.language.toLowerCase();
    const language = given ?? detect(document.text);
    const readable = readers.has(language.split('-')[0]!);
    if (language === 'und') {
      warn(
        'language_undetermined',
        'The language could not be determined; no attributions are read. Give it with --language en.',
      );
    } else if (!readable) {
      warn(
        'language_unsupported',
        `The language is "${language}" (ISO 639-1); only English is read. --language en overrules this.`,
      );
    }
    return { document: { ...document, language }, readable };
  },
);

// A text of few words has few traits: then Latin letters are taken for English.
function detect(text: string): string {
  const sample = text.slice(0, sampleLength);
  const { language, isReliable } = eld.detect(sample);
  const reliable = language !== '' && isReliable();
  if (reliable) return language;
  return language === 'en' || (sample.length < 200 && /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(sample))
    ? 'en'
    : language || 'und';
}
