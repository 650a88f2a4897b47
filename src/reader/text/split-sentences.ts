// Tokens into sentences. A sentence ends with its block, and after a full stop, a question or exclamation mark that
// a capital follows; marks that close a quotation or a bracket go with the sentence they end.
import type { Sentence, Token } from '../document.ts';
import type { Block } from '../record.ts';
import { stage } from '../stage.ts';
import { abbreviationsBeforeNames } from './abbreviations.ts';

/** Adds the sentences: in order, not overlapping, each in one block; every token in a block is in one of them. */
export const splitSentences = stage(
  'split sentences',
  ['document', 'tokens'],
  ['sentences'],
  ({ document, tokens }) => ({ sentences: sentencesOf(document.blocks, tokens, document.text) }),
);

function sentencesOf(blocks: readonly Block[], tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  blocks.forEach(({ span }, block) => {
    while (next < tokens.length && tokens[next]!.span[0] < span[0]) next++;
    let first = next;
    while (next < tokens.length && tokens[next]!.span[0] < span[1]) {
      next = sentenceEnd(tokens, next, span[1], text);
      const whole: Sentence['span'] = [tokens[first]!.span[0], tokens[next - 1]!.span[1]];
      sentences.push({ span: whole, first, end: next, block });
      first = next;
    }
  });
  return sentences;
}

// Index after the last token of the sentence that `start` begins.
function sentenceEnd(tokens: readonly Token[], start: number, blockEnd: number, text: string): number {
  let at = start;
  while (at < tokens.length && tokens[at]!.span[0] < blockEnd) {
    const token = tokens[at++]!;
    if (!isTerminal(token)) continue;
    while (at < tokens.length && isCloser(tokens[at]!, tokens[at - 1]!)) at++;
    const after = tokens[at];
    if (!after || after.span[0] >= blockEnd) return at;
    if (beginsSentence(token, after, tokens[at + 1], tokens[at - 1]!, text)) return at;
  }
  return at;
}

function isTerminal(token: Token): boolean {
  return /^(?:[.!?…]|\.{2,})$/.test(token.form) || /\p{L}\.$/u.test(token.form);
}

function isCloser(token: Token, before: Token): boolean {
  return token.span[0] === before.span[1] && /^["”’')\].!?…]$/.test(token.form);
}

function beginsSentence(
  end: Token,
  after: Token,
  second: Token | undefined,
  last: Token,
  text: string,
): boolean {
  const apart = after.span[0] > last.span[1];
  const opens = /^["“‘'([]$/.test(after.form);
  const word = opens ? second : after;
  if (!word || !/^[\p{Lu}\p{N}$€£]/u.test(word.form)) return false;
  if (!apart) return last !== end && /["”]/.test(last.form);
  if (end.form.length === 1 || end.form.startsWith('..')) return true;
  if (abbreviationsBeforeNames.has(end.norm.slice(0, -1))) return false;
  return startsCommonly.has(word.norm) || text.slice(last.span[1], after.span[0]).includes('\n');
}

// After "U.S." or "Inc." only a word that is seldom part of a name begins a sentence.
const startsCommonly: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those but and in on at for from with his her its their our my
  there when while if as after before since although though however meanwhile what who how why so yet some many most
  one two according`.split(/\s+/),
);
