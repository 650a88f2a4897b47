// Where the sentences of a block end. A small classifier, trained on the treebanks' sentences, decides between every
// two tokens by both their neighbourhoods, by the sentence so far (its length, its open marks) and by whether the
// document also writes the next word without its capital. The list of abbreviations is one feature of many.
import type { Token } from '../document.ts';
import { combine, hashText } from '../syntax/hashing.ts';
import { abbreviations, abbreviationsBeforeNames } from './abbreviations.ts';
import { shapeOf } from './join-atoms.ts';
import { FeatureList } from './linear-classifier.ts';

/** Tells whether the sentence ends before the token at `at`. */
export type EndDecision = (at: number, features: readonly number[]) => boolean;

/** What the classifier looks at in each token of a document; made once. */
export interface TokenTraits {
  readonly tokens: readonly Token[];
  readonly forms: Int32Array;
  readonly shapes: Int32Array;
  /** Whether the document also writes the word in lower case. */
  readonly lower: Uint8Array;
  /** Whether a block of the document begins, and whether one ends, with the word. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}

/** `firsts` are the indices of the tokens that blocks begin with. */
export function traitsOf(tokens: readonly Token[], firsts: readonly number[]): TokenTraits {
  const written = new Set(tokens.map(({ form }) => form));
  const opening = new Set(firsts.map((at) => tokens[at]?.form));
  const closing = new Set(firsts.map((at) => tokens[at - 1]?.form));
  return {
    tokens,
    forms: Int32Array.from(tokens, ({ norm }) => hashText(norm, 0, Math.min(norm.length, 24))),
    shapes: Int32Array.from(tokens, ({ form }) => hashText(shapeOf(form.slice(0, 24)))),
    lower: Uint8Array.from(tokens, ({ norm }) => (written.has(norm) ? 1 : 0)),
    opens: Uint8Array.from(tokens, ({ form }) => (opening.has(form) ? 1 : 0)),
    closes: Uint8Array.from(tokens, ({ form }) => (closing.has(form) ? 1 : 0)),
  };
}

/** Index after the last token of each sentence among the tokens `first` to `end` of one block. */
export function sentenceEnds(traits: TokenTraits, first: number, end: number, ends: EndDecision): number[] {
  const found: number[] = [];
  let start = first;
  const open = { quotes: 0, brackets: 0 };
  for (let at = first + 1; at < end; at++) {
    countMarks(open, traits.tokens[at - 1]!.form);
    if (!isCandidate(traits.tokens[at - 1]!, traits.tokens[at]!) || isPossessive(traits.tokens, at - 1))
      continue;
    if (
      !endsAtMarks(traits.tokens, at, open.quotes) &&
      !ends(at, features(traits, { first, end, start, at, ...open }))
    )
      continue;
    found.push(at);
    start = at;
    open.brackets = 0;
    if (open.quotes > 0 && traits.tokens[at]!.form === '"') open.quotes = 0;
  }
  if (end > first) found.push(end);
  return found;
}

// Between two plain words, and before a word in lower case within a line, no sentence ends.
function isCandidate(left: Token, right: Token): boolean {
  return !(/^\p{Ll}/u.test(right.form) && /^[\p{L}\p{N},]/u.test(left.form) && !left.form.endsWith('.'));
}

// "the Nurses’ Alliance": where a quotation closes there, its sentence has a mark of its own before or after.
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  return (
    /^['’]$/.test(tokens[at]!.form) && owner?.span[1] === tokens[at]!.span[0] && /\p{L}s$/u.test(owner.form)
  );
}

// A full stop before words in marks, and one inside them before a capital or the next marks: "She was blunt. | “No.” | He left."
function endsAtMarks(tokens: readonly Token[], at: number, quotes: number): boolean {
  const [before, left, right] = [tokens[at - 2]?.form ?? '', tokens[at - 1]!.form, tokens[at]!.form];
  if (tokens[at]!.span[0] === tokens[at - 1]!.span[1]) return false;
  const opens = /^[“‘]$/.test(right) || (right === '"' && quotes === 0);
  if (/^[.?!]$/.test(left)) return opens;
  const closes = /^[”’]$/.test(left) || (left === '"' && quotes === 0);
  return before === '.' && closes && (opens || /^\p{Lu}/u.test(right));
}

function countMarks(open: { quotes: number; brackets: number }, form: string): void {
  if (form === '"') open.quotes = 1 - open.quotes;
  else if (form === '“') open.quotes = 1;
  else if (form === '”') open.quotes = 0;
  else if (form === '(' || form === '[') open.brackets = 1;
  else if (form === ')' || form === ']') open.brackets = 0;
}

interface Place {
  /** The block. */
  readonly first: number;
  readonly end: number;
  /** Where the sentence began, and the token before which it may end. */
  readonly start: number;
  readonly at: number;
  readonly quotes: number;
  readonly brackets: number;
}

function features(traits: TokenTraits, place: Place): number[] {
  const { tokens, forms, shapes, lower, opens, closes } = traits;
  const { first, end, start, at, quotes, brackets } = place;
  const form = (index: number): number => (index < first || index >= end ? index - at : forms[index]!);
  const shape = (index: number): number => (index < first || index >= end ? index - at : shapes[index]!);
  const gap = tokens[at]!.span[0] > tokens[at - 1]!.span[1] ? 1 : 2;
  const [l, L] = [form(at - 1), shape(at - 1)];
  const [r, R] = [form(at), shape(at)];
  const length = bucket(at - start);
  const left = bucket(end - at);
  const kind = kindOf(tokens[at - 1]!.norm);
  const next = combine(R, lower[at]!);
  const list = new FeatureList(311);
  list.add(l, gap);
  list.add(r, gap);
  list.add(l, r);
  list.add(l, R, gap);
  list.add(L, R, gap);
  list.add(L, r);
  list.add(form(at - 2), l);
  list.add(shape(at - 2), l, R);
  list.add(form(at - 2), l, R);
  list.add(shape(at - 2), L, R, gap);
  list.add(r, form(at + 1));
  list.add(l, r, shape(at + 1));
  list.add(l, R, shape(at + 1), gap);
  list.add(l, R, form(at + 1));
  list.add(L, R, shape(at + 1), shape(at + 2));
  list.add(shape(at - 3), shape(at - 2), L, R);
  list.add(l, R, length);
  list.add(L, R, length, gap);
  list.add(quotes, l, R);
  list.add(quotes, l, r, gap);
  list.add(brackets, l, R);
  list.add(kind, R);
  list.add(kind, r);
  list.add(kind, next);
  list.add(L, next);
  list.add(l, next, gap);
  list.add(form(start), l, R);
  list.add(form(start), shape(start + 1), L, R, length);
  list.add(L, R, left);
  list.add(l, R, left, length);
  list.add(quotes, brackets, L, R, gap);
  list.add(opens[at]!, L, R);
  list.add(closes[at - 1]!, L, R);
  list.add(closes[at - 1]!, opens[at]!, l, R);
  return list.hashes;
}

function bucket(count: number): number {
  return count < 6 ? count : count < 12 ? 6 : count < 25 ? 7 : 8;
}

function kindOf(norm: string): number {
  if (!norm.endsWith('.')) return 0;
  const word = norm.slice(0, -1);
  if (abbreviationsBeforeNames.has(word)) return 1;
  if (abbreviations.has(word)) return 2;
  return word.length === 1 ? 3 : 4;
}
