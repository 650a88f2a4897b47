// A treebank as the text it was made from, with its tokens and sentences as offsets, in the manner of the CoNLL 2018
// shared task: sentences of a paragraph are joined by a space unless SpaceAfter=No says otherwise, paragraphs and
// documents by an empty line.
import { type ConlluSentence, readConllu } from '../src/reader/syntax/conllu.ts';

export interface RawText {
  readonly text: string;
  /** Syntactic words, the parts of "don’t" apart. */
  readonly words: readonly (readonly [start: number, end: number])[];
  /** Offset of each sentence's start. */
  readonly sentences: readonly number[];
}

/** A text for each document of the treebank. */
export function rawTexts(conllu: string): RawText[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of readConllu(conllu.split('\n'))) {
    const opens = sentence.comments.some((comment) => comment.startsWith('newdoc'));
    if (opens || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map(rawText);
}

function rawText(document: readonly ConlluSentence[]): RawText {
  let text = '';
  const words: [number, number][] = [];
  const sentences: number[] = [];
  for (const sentence of document) {
    if (isParagraph(sentence) && text !== '') text = `${text.trimEnd()}\n\n`;
    sentences.push(text.length);
    for (const { form, parts, spaced } of surfaceOf(sentence)) {
      for (const part of parts) words.push([text.length + part[0], text.length + part[1]]);
      text += form + (spaced ? ' ' : '');
    }
  }
  return { text, words, sentences };
}

function isParagraph({ comments }: ConlluSentence): boolean {
  return comments.some((comment) => /^newpar(?: |$)/.test(comment));
}

interface Surface {
  readonly form: string;
  readonly parts: readonly (readonly [number, number])[];
  readonly spaced: boolean;
}

function* surfaceOf({ words, multiwords }: ConlluSentence): Generator<Surface> {
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const multiword = multiwords[next]?.first === at ? multiwords[next++] : undefined;
    const { form, misc } = multiword ?? words[at]!;
    const end = multiword?.end ?? at + 1;
    let start = 0;
    const parts = words.slice(at, end).map((word) => {
      const part = [start, start + word.form.length] as const;
      start = part[1];
      return part;
    });
    yield { form, parts, spaced: !misc.split('|').includes('SpaceAfter=No') };
    at = end;
  }
}
