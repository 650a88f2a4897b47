// Scores predicted attributions against those of a reference on the same text, by five measures: words in a role,
// spans of a role, whole attributions that overlap, whole attributions that are the same, and Krippendorff's alpha.
import type { Span } from '../../src/reader/index.ts';
import {
  type AnnotatedAttribution,
  type AttributionWords,
  attributionWords,
  contentFound,
  matchOneToOne,
  overlapping,
  type PairScore,
  type Role,
  roles,
  sourceAgrees,
  strictlySame,
} from './match-attributions.ts';
import { type Agreement, agreement, count, emptyTally, isSame, type Tally } from './sets.ts';
import { wordSpans, wordsIn } from './words.ts';

export type { AnnotatedAttribution };

/** Two readings of one text. */
export interface Reading {
  readonly text: string;
  readonly predicted: readonly AnnotatedAttribution[];
  readonly gold: readonly AnnotatedAttribution[];
}

/** The measures, as `score-attribution.mjs --json` prints them. */
export interface AttributionScores {
  readonly attributions: { readonly predicted: number; readonly gold: number };
  /** Of words that stand in any span of the role. */
  readonly tokens: Readonly<Record<Role, Agreement>>;
  /** Of contiguous spans of the role with the same words, whatever they are linked to. */
  readonly spans: Readonly<Record<Role, Agreement>>;
  /** Krippendorff's alpha, nominal, of words labelled source, cue, content or none. */
  readonly alpha: number;
  readonly overlap: Agreement;
  readonly strict: Agreement;
  readonly contentFound: Agreement;
  readonly ofThoseFound: {
    readonly contentExact: number;
    readonly sourceExact: number;
    readonly sourceOverlap: number;
  };
}

/** Micro-averaged over all readings. */
export function scoreAttributions(readings: Iterable<Reading>): AttributionScores {
  const totals = emptyTotals();
  for (const reading of readings) add(totals, reading);
  return report(totals);
}

type ByRole = Readonly<Record<Role, Tally>>;
const labels = ['none', ...roles] as const;

interface Totals {
  readonly tokens: ByRole;
  readonly spans: ByRole;
  readonly overlap: Tally;
  readonly strict: Tally;
  readonly found: Tally;
  readonly exact: { content: number; source: number; sourceOverlap: number };
  /** Words by their label in the one reading (rows) and the other. */
  readonly labelled: readonly number[][];
}

function emptyTotals(): Totals {
  const byRole = (): ByRole => ({ source: emptyTally(), cue: emptyTally(), content: emptyTally() });
  return {
    tokens: byRole(),
    spans: byRole(),
    overlap: emptyTally(),
    strict: emptyTally(),
    found: emptyTally(),
    exact: { content: 0, source: 0, sourceOverlap: 0 },
    labelled: labels.map(() => labels.map(() => 0)),
  };
}

function add(totals: Totals, { text, predicted, gold }: Reading): void {
  const words = wordSpans(text);
  const p = predicted.map((each) => attributionWords(each, words));
  const g = gold.map((each) => attributionWords(each, words));
  for (const role of roles) {
    count(totals.tokens[role], unionOf(p, role), unionOf(g, role));
    count(totals.spans[role], runsOf(predicted, role, words), runsOf(gold, role, words));
  }
  addLabels(totals.labelled, labelsOf(p, words.length), labelsOf(g, words.length));
  addMatches(totals.overlap, p, g, overlapping);
  addMatches(totals.strict, p, g, strictlySame);
  for (const pair of addMatches(totals.found, p, g, contentFound)) {
    addExact(totals.exact, p[pair.predicted]!, g[pair.gold]!);
  }
}

function addMatches(
  tally: Tally,
  predicted: readonly AttributionWords[],
  gold: readonly AttributionWords[],
  score: PairScore,
) {
  const pairs = matchOneToOne(predicted, gold, score);
  tally.agreed += pairs.length;
  tally.predicted += predicted.length;
  tally.gold += gold.length;
  return pairs;
}

function addExact(exact: Totals['exact'], p: AttributionWords, g: AttributionWords): void {
  if (isSame(p.content, g.content)) exact.content++;
  if (isSame(p.source, g.source)) exact.source++;
  if (sourceAgrees(p, g)) exact.sourceOverlap++;
}

function unionOf(list: readonly AttributionWords[], role: Role): Set<number> {
  return new Set(list.flatMap((each) => [...each[role]]));
}

// Spans that cover the same words are the same, whatever marks they take in.
function runsOf(list: readonly AnnotatedAttribution[], role: Role, words: readonly Span[]): Set<string> {
  const runs = list.flatMap((each) => each[role].map((span) => [...wordsIn([span], words)]));
  return new Set(runs.filter(({ length }) => length > 0).map((run) => `${run[0]}-${run.at(-1)}`));
}

// A word in several roles counts as cue before source, source before content.
function labelsOf(list: readonly AttributionWords[], length: number): number[] {
  const found = new Array<number>(length).fill(0);
  for (const each of list) {
    for (const role of ['content', 'source', 'cue'] as const) {
      for (const at of each[role]) found[at] = labels.indexOf(role);
    }
  }
  return found;
}

function addLabels(labelled: readonly number[][], p: readonly number[], g: readonly number[]): void {
  p.forEach((label, at) => {
    labelled[label]![g[at]!]!++;
  });
}

function krippendorffAlpha(labelled: readonly number[][]): number {
  const margins = labels.map(() => 0);
  let words = 0;
  let agreed = 0;
  labelled.forEach((row, i) => {
    row.forEach((n, j) => {
      words += n;
      if (i === j) agreed += n;
      margins[i]! += n;
      margins[j]! += n;
    });
  });
  const both = 2 * words;
  const chance = margins.reduce((sum, n) => sum + n * (n - 1), 0) / (both * (both - 1));
  return (agreed / words - chance) / (1 - chance);
}

function report(totals: Totals): AttributionScores {
  const byRole = (tallies: ByRole) => ({
    source: agreement(tallies.source),
    cue: agreement(tallies.cue),
    content: agreement(tallies.content),
  });
  const { predicted, gold, agreed: found } = totals.found;
  return {
    attributions: { predicted, gold },
    tokens: byRole(totals.tokens),
    spans: byRole(totals.spans),
    alpha: krippendorffAlpha(totals.labelled),
    overlap: agreement(totals.overlap),
    strict: agreement(totals.strict),
    contentFound: agreement(totals.found),
    ofThoseFound: {
      contentExact: totals.exact.content / found,
      sourceExact: totals.exact.source / found,
      sourceOverlap: totals.exact.sourceOverlap / found,
    },
  };
}
