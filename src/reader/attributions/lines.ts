// A document laid out for the recognisers of attributions. A line is what a reader follows at one level of quotation:
// the words of one sentence inside one quotation (or outside all), where a quotation further in is a single item.
//
//   “We will not go,” said Ode.      outside: [“…”] said Ode .        inside: We will not go ,
import type { Draft, QuotedSpan, Token } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter, firstStartingFrom } from '../spans.ts';
import { afterDateline } from '../text/dateline.ts';

/** A token, or a whole quotation. Its tokens are those from `first` up to but not including `end`. */
export interface Item {
  readonly first: number;
  readonly end: number;
  /** Lower-case form; empty for a quotation. */
  readonly norm: string;
  /** Index of the quotation that the item is; null for a token. */
  readonly quotation: number | null;
  /** Whether it belongs to a time expression. */
  readonly time: boolean;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  /** Universal part of speech; empty for a quotation, and where nothing parsed. */
  readonly part: string;
}

/** Where words stand: in which sentence, block and quotation. */
export interface Place {
  /** Index of the innermost quotation; -1 outside all. */
  readonly level: number;
  /** Indexes into the draft's sentences and the document's blocks. */
  readonly sentence: number;
  readonly block: number;
}

export interface Line extends Place {
  readonly items: readonly Item[];
}

/** Items from `first` up to but not including `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export type LaidOut = Pick<Draft, 'document' | 'tokens' | 'sentences' | 'syntax' | 'quotations' | 'times'>;

/** The lines of a document, sentence by sentence, outer before inner. */
export function layOut(draft: LaidOut): Line[] {
  const { document, sentences, tokens, quotations } = draft;
  const marks: Marks = { ...draft, level: levels(tokens, quotations), inTime: timeTokens(draft) };
  const lines: Line[] = [];
  sentences.forEach((sentence, index) => {
    const add = (first: number, end: number, level: number): void => {
      const items = itemsOf(marks, first, end, level);
      if (items.length > 0) lines.push({ items, level, sentence: index, block: sentence.block });
      for (const { quotation, first: from, end: to } of items) {
        if (quotation !== null) add(from + opening(tokens, from), to - closing(tokens, from, to), quotation);
      }
    };
    add(afterDateline(tokens, document.blocks, sentence), sentence.end, -1);
  });
  return lines;
}

/** The characters of a range of items. The range is not empty. */
export function spanOf(tokens: readonly Token[], { items }: Line, { first, end }: Range): Span {
  return [tokens[items[first]!.first]!.span[0], tokens[items[end - 1]!.end - 1]!.span[1]];
}

interface Marks extends Pick<Draft, 'tokens' | 'syntax' | 'quotations'> {
  /** By token: the innermost quotation that holds it, marks included; -1 outside all. */
  readonly level: Int32Array;
  readonly inTime: Uint8Array;
}

function itemsOf(
  { tokens, syntax, quotations, level, inTime }: Marks,
  first: number,
  end: number,
  at: number,
): Item[] {
  const items: Item[] = [];
  for (let i = first; i < end; ) {
    const quotation = below(quotations, level[i]!, at);
    if (quotation === null) {
      items.push({
        first: i,
        end: i + 1,
        norm: tokens[i]!.norm,
        quotation: null,
        time: inTime[i] === 1,
        capital: /^\p{Lu}/u.test(tokens[i]!.form),
        part: syntax[i]?.part ?? '',
      });
      i++;
    } else {
      const from = i;
      while (i < end && below(quotations, level[i]!, at) === quotation) i++;
      items.push({ first: from, end: i, norm: '', quotation, time: false, capital: false, part: '' });
    }
  }
  return items;
}

// The outermost quotation within `at` that holds a token of the given level; null where the token is on `at` itself.
function below(quotations: readonly QuotedSpan[], level: number, at: number): number | null {
  let quotation = level;
  while (quotation !== at && quotation >= 0) {
    const outer = quotations[quotation]!.outer ?? -1;
    if (outer === at) return quotation;
    quotation = outer;
  }
  return null;
}

function levels(tokens: readonly Token[], quotations: readonly QuotedSpan[]): Int32Array {
  const level = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ spans }, index) => {
    for (const [start, end] of spans) {
      level.fill(index, firstEndingAfter(tokens, start), firstStartingFrom(tokens, end));
    }
  });
  return level;
}

function timeTokens({ tokens, times }: LaidOut): Uint8Array {
  const inTime = new Uint8Array(tokens.length);
  for (const { span } of times)
    inTime.fill(1, firstEndingAfter(tokens, span[0]), firstStartingFrom(tokens, span[1]));
  return inTime;
}

// How many tokens at the two ends of a quotation are its marks.
function opening(tokens: readonly Token[], first: number): number {
  return isMark(tokens[first]) ? 1 : 0;
}

function closing(tokens: readonly Token[], first: number, end: number): number {
  return end - 1 > first && isMark(tokens[end - 1]) ? 1 : 0;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”„‟«»‘’‚'`]+$/.test(token.form);
}
