// Where a reading and the reference part: what was missed and what is a false alarm, each with its construction and
// with what went wrong first: no cue, another content, another source.
import {
  type AnnotatedAttribution,
  type AttributionWords,
  attributionWords,
  contentFound,
  matchOneToOne,
  overlapping,
} from '../scorers/match-attributions.ts';
import type { Reading } from '../scorers/score-attribution.ts';
import { shared } from '../scorers/sets.ts';
import { wordSpans } from '../scorers/words.ts';
import { cueStem } from './cue-stem.ts';

export interface AttributionError {
  readonly document: string;
  readonly event: 'miss' | 'false alarm';
  readonly why: ErrorReason;
  readonly construction: Construction;
  /** The attribution that has no counterpart. */
  readonly attribution: AnnotatedAttribution;
  /** What stands in its place on the other side; null: nothing. */
  readonly instead: AnnotatedAttribution | null;
}

/** `inside another`: a false alarm within a content of the reference, which marks no nesting. */
type ErrorReason = 'no such cue' | 'other content' | 'other source' | 'inside another';

export interface Construction {
  /** The stem of its head word. */
  readonly cue: string;
  readonly quotation: 'direct' | 'mixed' | 'indirect';
  readonly order: 'source first' | 'content first' | 'content on both sides' | 'no source';
}

/** The attributions of both sides that find no counterpart by the measure `overlap`. */
export function findErrors(document: string, { text, predicted, gold }: Reading): AttributionError[] {
  const words = wordSpans(text);
  const p = predicted.map((each) => attributionWords(each, words));
  const g = gold.map((each) => attributionWords(each, words));
  const pairs = matchOneToOne(p, g, overlapping);
  const matched = { p: new Set(pairs.map((x) => x.predicted)), g: new Set(pairs.map((x) => x.gold)) };
  const misses = unmatched(gold, matched.g).map((at) => {
    const { why, other } = reasonOf(g[at]!, p);
    return { event: 'miss' as const, why, attribution: gold[at]!, instead: predicted[other] ?? null };
  });
  const alarms = unmatched(predicted, matched.p).map((at) => {
    const { why, other } = reasonOf(p[at]!, g);
    const inside = liesInside(p[at]!, g);
    return {
      event: 'false alarm' as const,
      why: inside ? ('inside another' as const) : why,
      attribution: predicted[at]!,
      instead: gold[other] ?? null,
    };
  });
  return [...misses, ...alarms].map((error) => ({
    ...error,
    document,
    construction: constructionOf(error.attribution, text),
  }));
}

/** What the attribution is made of, as far as its spans and their marks tell. */
export function constructionOf({ source, cue, content }: AnnotatedAttribution, text: string): Construction {
  const written = cue.map(([start, end]) => text.slice(start, end)).join(' ');
  const quoted = content.map(([start, end]) => text.slice(start, end)).join(' ');
  const first = content[0]?.[0] ?? 0;
  const speaker = source[0]?.[0];
  return {
    cue: cueStem(written),
    quotation: /["“”«»]|''|``/.test(quoted) ? (isAllQuoted(quoted) ? 'direct' : 'mixed') : 'indirect',
    order:
      speaker === undefined
        ? 'no source'
        : speaker < first
          ? 'source first'
          : (content.at(-1)?.[1] ?? 0) > speaker
            ? 'content on both sides'
            : 'content first',
  };
}

function isAllQuoted(content: string): boolean {
  return /^\s*(?:["“«]|''|``)/.test(content) && /(?:["”»]|'')[\s.,]*$/.test(content);
}

function unmatched(list: readonly unknown[], matched: ReadonlySet<number>): number[] {
  return [...list.keys()].filter((at) => !matched.has(at));
}

function reasonOf(
  one: AttributionWords,
  others: readonly AttributionWords[],
): { why: ErrorReason; other: number } {
  const sameContent = others.findIndex((each) => contentFound(one, each) > 0);
  if (sameContent >= 0) return { why: 'other source', other: sameContent };
  const sameCue = others.findIndex((each) => shared(one.cue, each.cue) > 0);
  return { why: sameCue >= 0 ? 'other content' : 'no such cue', other: sameCue };
}

// Its cue is no cue of the others, and stands in a content of theirs.
function liesInside(one: AttributionWords, others: readonly AttributionWords[]): boolean {
  return (
    one.cue.size > 0 &&
    !others.some(({ cue }) => shared(one.cue, cue) > 0) &&
    others.some(({ content }) => shared(one.cue, content) === one.cue.size)
  );
}
