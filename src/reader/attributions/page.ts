// A document as numbers: what the trained parts of the attributions stage look at, one array a property, one entry a
// token. Words are hashes, so that no string is touched per feature.
import type { Draft } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter, firstStartingFrom } from '../spans.ts';
import type { Clusters } from '../syntax/clusters.ts';
import { hashText } from '../syntax/hashing.ts';

export interface Page {
  readonly count: number;
  /** Hashes of the lower-case form, the lemma, the part of speech and the relation to the head. */
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly part: Int32Array;
  readonly relation: Int32Array;
  /** Index of the head; -1 for a root. */
  readonly head: Int32Array;
  /** Indexes of the sentence, the block, and the innermost quotation (-1 outside all; marks count as inside). */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  readonly quotation: Int32Array;
  /** By quotation: how many others hold it. */
  readonly depth: Int32Array;
  /** Traits of the form, as bits: see `traits`. */
  readonly traits: Uint16Array;
  /** Word classes, one array a level. */
  readonly classes: readonly Int32Array[];
}

export const traits = {
  capital: 1,
  allCapitals: 2,
  digit: 4,
  mark: 8,
  punctuation: 16,
  time: 32,
  person: 64,
  collective: 128,
  place: 256,
  pronoun: 512,
  opensSentence: 1024,
  title: 2048,
} as const;

export type PageDraft = Pick<
  Draft,
  'document' | 'tokens' | 'sentences' | 'quotations' | 'times' | 'entities' | 'syntax'
>;

export function pageOf(draft: PageDraft, clusters: Clusters | null): Page {
  const { tokens, sentences, quotations, syntax } = draft;
  const count = tokens.length;
  const rows = tokens.map(({ form }) => clusters?.rowOf(form) ?? 0);
  const page: Page = {
    count,
    lower: Int32Array.from(tokens, ({ norm }) => hashText(norm)),
    lemma: Int32Array.from(tokens, ({ norm }, i) => hashText(syntax[i]?.lemma ?? norm)),
    part: Int32Array.from(tokens, (_, i) => hashText(syntax[i]?.part ?? '')),
    relation: Int32Array.from(tokens, (_, i) => hashText(syntax[i]?.relation ?? '')),
    head: Int32Array.from(tokens, (_, i) => syntax[i]?.head ?? -1),
    sentence: new Int32Array(count).fill(-1),
    block: new Int32Array(count).fill(-1),
    quotation: new Int32Array(count).fill(-1),
    depth: new Int32Array(quotations.length),
    traits: Uint16Array.from(tokens, ({ form }) => traitsOf(form)),
    classes: (clusters?.classes ?? []).map((classes) => Int32Array.from(rows, (row) => classes[row]!)),
  };
  sentences.forEach(({ first, end, block }, index) => {
    page.sentence.fill(index, first, end);
    page.block.fill(block, first, end);
    page.traits[first]! |= traits.opensSentence;
  });
  quotations.forEach(({ spans, outer }, index) => {
    page.depth[index] = outer === null ? 0 : page.depth[outer]! + 1;
    for (const span of spans) fillSpan(draft, span, (i) => (page.quotation[i] = index));
    for (const token of marksOf(draft, spans)) page.traits[token]! |= traits.mark;
  });
  markTraits(draft, page);
  return page;
}

function traitsOf(form: string): number {
  let bits = 0;
  if (/^\p{Lu}/u.test(form)) bits |= traits.capital;
  if (form.length > 1 && /^[\p{Lu}.&-]+$/u.test(form)) bits |= traits.allCapitals;
  if (/^\d/.test(form)) bits |= traits.digit;
  if (/^[^\p{L}\p{N}$€£%]+$/u.test(form)) bits |= traits.punctuation;
  return bits;
}

// The tokens of the spans' ends that are quotation marks: not every apostrophe.
function marksOf({ tokens }: PageDraft, spans: readonly Span[]): number[] {
  const ends = spans.flatMap(([start, end]) => [
    firstEndingAfter(tokens, start),
    firstStartingFrom(tokens, end) - 1,
  ]);
  return ends.filter((token) => /^["“”„‟«»‘’‚'`]+$/.test(tokens[token]?.form ?? ''));
}

const kindTraits = {
  person: traits.person,
  group: traits.collective,
  organization: traits.collective,
  state: traits.collective,
  place: traits.place,
  document: 0,
} as const;

function markTraits(draft: PageDraft, page: Page): void {
  const mark = (bit: number) => (token: number) => {
    page.traits[token]! |= bit;
  };
  for (const { span } of draft.times) fillSpan(draft, span, mark(traits.time));
  for (const { kind, mentions } of draft.entities) {
    for (const { span, form } of mentions) {
      fillSpan(draft, span, mark(kindTraits[kind] | (form === 'pronoun' ? traits.pronoun : 0)));
    }
  }
  for (const { kind, span } of draft.document.blocks) {
    if (kind === 'title') fillSpan(draft, span, mark(traits.title));
  }
}

function fillSpan(
  { tokens }: PageDraft,
  [start, end]: readonly [number, number],
  mark: (token: number) => void,
): void {
  const last = firstStartingFrom(tokens, end);
  for (let token = firstEndingAfter(tokens, start); token < last; token++) mark(token);
}
