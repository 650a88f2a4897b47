// A sentence's tokens, as recognisers look at them: by index, with nothing before the first and after the last.
import type { Sentence, Token } from '../document.ts';
import type { Candidate, Expression } from './expression.ts';
import { cardinals, scales, tens, vagueNumbers } from './lexicon/words.ts';

/** The tokens of one sentence: from `first` up to but not including `end`. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/**
 * The tokens of a sentence, those that hold figures or hyphens cut into their parts, so that "1990s", "mid-June" and
 * "24/2/2022" look the same however the tokenizer takes them.
 */
export function wordsOf(tokens: readonly Token[], { first, end }: Sentence): Words {
  const cut: Token[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (token.form.length > 1 && /[\d/–-]/.test(token.form)) cut.push(...partsOf(token));
    else cut.push(token);
  }
  return { tokens: cut, first: 0, end: cut.length };
}

function partsOf({ form, span }: Token): Token[] {
  const parts = form.matchAll(/\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*\.?|./gsu);
  return Array.from(parts, ({ 0: part, index }) => ({
    span: [span[0] + index, span[0] + index + part.length],
    form: part,
    norm: part.toLowerCase().replaceAll('’', "'"),
  }));
}

/** Lower case, with straight apostrophes; empty outside the sentence. */
export function normAt(words: Words, at: number): string {
  return at >= words.first && at < words.end ? words.tokens[at]!.norm : '';
}

/** As written; empty outside the sentence. */
export function formAt(words: Words, at: number): string {
  return at >= words.first && at < words.end ? words.tokens[at]!.form : '';
}

/** Whether no white space stands between this token and the one before it. */
export function touches(words: Words, at: number): boolean {
  return at > words.first && at < words.end && words.tokens[at]!.span[0] === words.tokens[at - 1]!.span[1];
}

export function isCapitalised(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}

/** Whether the tokens from `at` on are these words. */
export function follows(words: Words, at: number, ...norms: readonly string[]): boolean {
  return norms.every((norm, offset) => normAt(words, at + offset) === norm);
}

export function candidate(by: string, first: number, end: number, expression: Expression): Candidate {
  return { first, end, expression, by };
}

/** The candidate from the article before it on, where there is one. */
export function withArticle(words: Words, found: Candidate): Candidate {
  return normAt(words, found.first - 1) === 'the' ? { ...found, first: found.first - 1 } : found;
}

/** A number: its value (null: left open, "several") and the index after it. */
export interface NumberPhrase {
  readonly value: number | null;
  readonly end: number;
}

/** "18", "2.5", "1,000", "twenty-five", "two and a half", "a hundred", "a few", "several", "a couple of". */
export function numberAt(words: Words, at: number): NumberPhrase | null {
  const norm = normAt(words, at);
  if (/^\d/.test(norm)) return digitsAt(words, at);
  if (norm === 'half' && /^an?$/.test(normAt(words, at + 1))) return { value: 0.5, end: at + 2 };
  if (norm === 'a' || norm === 'an') return afterArticle(words, at + 1);
  if (vagueNumbers.has(norm)) return { value: null, end: at + 1 };
  const whole = wordNumberAt(words, at);
  return whole && withHalf(words, scaled(words, whole));
}

function digitsAt(words: Words, at: number): NumberPhrase | null {
  const norm = normAt(words, at);
  if (!/^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:\.\d{1,2})?$/.test(norm)) return null;
  return withHalf(words, { value: Number(norm.replaceAll(',', '')), end: at + 1 });
}

function afterArticle(words: Words, at: number): NumberPhrase {
  const norm = normAt(words, at);
  if (norm === 'couple') return { value: 2, end: normAt(words, at + 1) === 'of' ? at + 2 : at + 1 };
  const scale = scales.get(norm);
  if (scale !== undefined) return { value: scale, end: at + 1 };
  if (norm === 'few') return { value: null, end: at + 1 };
  if (norm === 'number' && normAt(words, at + 1) === 'of') return { value: null, end: at + 2 };
  return { value: 1, end: at };
}

function wordNumberAt(words: Words, at: number): { value: number; end: number } | null {
  const norm = normAt(words, at);
  const small = cardinals.get(norm);
  if (small !== undefined) return { value: small, end: at + 1 };
  const ten = tens.get(norm);
  if (ten === undefined) return null;
  const one = normAt(words, at + 1) === '-' ? cardinals.get(normAt(words, at + 2)) : undefined;
  return one !== undefined && one < 10 ? { value: ten + one, end: at + 3 } : { value: ten, end: at + 1 };
}

function scaled(words: Words, number: { value: number; end: number }): { value: number; end: number } {
  const scale = scales.get(normAt(words, number.end));
  return scale === undefined ? number : { value: number.value * scale, end: number.end + 1 };
}

function withHalf(words: Words, number: { value: number; end: number }): NumberPhrase {
  const half = follows(words, number.end, 'and', 'a', 'half');
  return half ? { value: number.value + 0.5, end: number.end + 3 } : number;
}
