// What positions are read from: the tokens of a document with their trees, and where each stands.
import type { Draft, Token } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter, firstStartingFrom } from '../spans.ts';
import type { Syntax } from '../syntax/tree.ts';

export interface Parsed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly sentences: Draft['sentences'];
  /** By token: index of its sentence; -1 outside all. */
  readonly sentenceOf: Int32Array;
  /** By token: where the innermost quotation begins that holds it; -1 outside all. Indices of tokens. */
  readonly quotedFrom: Int32Array;
  /** By token: where that quotation ends. */
  readonly quotedTo: Int32Array;
  /** By token: whether it belongs to a time expression. */
  readonly inTime: Uint8Array;
}

/** Tokens from `first` up to but not including `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

type Needed = Pick<Draft, 'document' | 'tokens' | 'syntax' | 'sentences' | 'quotations' | 'times'>;

export function parsedOf({ document, tokens, syntax, sentences, quotations, times }: Needed): Parsed {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ first, end }, index) => {
    sentenceOf.fill(index, first, end);
  });
  const quotedFrom = new Int32Array(tokens.length).fill(-1);
  const quotedTo = new Int32Array(tokens.length).fill(-1);
  for (const { spans } of quotations) {
    for (const span of spans) {
      const { first, end } = rangeOf(tokens, span);
      quotedFrom.fill(first, first, end);
      quotedTo.fill(end, first, end);
    }
  }
  const inTime = new Uint8Array(tokens.length);
  for (const { span } of times) {
    const { first, end } = rangeOf(tokens, span);
    inTime.fill(1, first, end);
  }
  const { text } = document;
  return { text, tokens, syntax, sentences, sentenceOf, quotedFrom, quotedTo, inTime };
}

/** The tokens of a span of the text. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  return { first: firstEndingAfter(tokens, span[0]), end: firstStartingFrom(tokens, span[1]) };
}

/** The characters of a range, which is not empty. */
export function spanOf({ tokens }: Pick<Parsed, 'tokens'>, { first, end }: Range): Span {
  return [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
}

/** Lower-case form of a token; empty outside the sentence of `near`. */
export function normIn({ tokens, sentenceOf }: Parsed, near: number, at: number): string {
  return at >= 0 && at < tokens.length && sentenceOf[at] === sentenceOf[near] ? tokens[at]!.norm : '';
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences, sentenceOf }: Parsed, token: number): Range {
  return sentences[sentenceOf[token]!] ?? { first: token, end: token + 1 };
}

/** The token and those below it, from the first to the last. */
export function hullOf(syntax: Syntax, token: number): Range {
  let [first, last] = [token, token];
  const open = [token];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < first) first = at;
    if (at > last) last = at;
    for (const dependent of syntax[at]!.dependents) open.push(dependent);
  }
  return { first, end: last + 1 };
}

/** Whether `above` is the token or stands over it in its tree. */
export function isUnder(syntax: Syntax, token: number, above: number): boolean {
  for (let at = token; at >= 0; at = syntax[at]!.head) if (at === above) return true;
  return false;
}

/** Whether words follow each other from a token on. */
export function wordsStandAt(parsed: Parsed, near: number, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => normIn(parsed, near, at + i) === word);
}
