// A document's sentences as CoNLL-U. Words that are written as one ("don’t", "Ukraine’s", "cannot") come back under the
// range of their ids, as the English treebanks have them. Characters are composed (NFC), as the format wants them.
import type { Sentence, Token } from '../document.ts';
import type { ConlluSentence, ConlluWord, MultiwordToken } from './conllu.ts';
import type { Syntax } from './tree.ts';

/** What a sentence of CoNLL-U is made from. */
export interface Parsed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
}

/** One sentence, with its text in a comment. */
export function toConllu(parsed: Parsed, { span, first, end }: Sentence): ConlluSentence {
  const { text, tokens, syntax } = parsed;
  const words: ConlluWord[] = [];
  const multiwords: MultiwordToken[] = [];
  for (let at = first; at < end; ) {
    const next = endOfWriting(parsed, at, end);
    const misc = next < end && tokens[next]!.span[0] === tokens[next - 1]!.span[1] ? 'SpaceAfter=No' : '';
    const fused = next - at > 1;
    if (fused) {
      const form = composed(text.slice(tokens[at]!.span[0], tokens[next - 1]!.span[1]));
      multiwords.push({ first: at - first, end: next - first, form, misc });
    }
    for (; at < next; at++) {
      const { part, features, lemma, head, relation } = syntax[at]!;
      const inSentence = head < 0 ? -1 : head - first;
      words.push({
        form: composed(tokens[at]!.form),
        lemma: composed(lemma),
        upos: part,
        xpos: '',
        features,
        head: inSentence,
        relation,
        misc: fused ? '' : misc,
      });
    }
  }
  return { comments: [`text = ${composed(text.slice(...span))}`], words, multiwords };
}

function composed(written: string): string {
  return written.normalize('NFC').replace(/\s+/g, ' ');
}

// Index after the last token of what is written as one word with the token at `at`.
function endOfWriting(parsed: Parsed, at: number, end: number): number {
  let next = at + 1;
  while (next < end && isFused(parsed, next)) next++;
  return next;
}

function isFused({ tokens, syntax }: Parsed, at: number): boolean {
  const before = tokens[at - 1]!;
  const token = tokens[at]!;
  if (before.span[1] !== token.span[0]) return false;
  if (/^['’]\p{L}/u.test(token.form)) return /[\p{L}\p{N}.]$/u.test(before.form);
  if (/^['’]$/.test(token.form)) return syntax[at]!.part === 'PART';
  return /^\p{L}/u.test(token.form) && /\p{L}$/u.test(before.form);
}
