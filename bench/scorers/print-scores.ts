// The scores of attributions as a table.
import type { Calibration } from './calibration.ts';
import { type KindTally, kinds } from './judge-predictions.ts';
import { roles } from './match-attributions.ts';
import type { AttributionScores } from './score-attribution.ts';
import type { Agreement } from './sets.ts';

/** F1 below which the attributions of PolNeAR dev may not fall. */
const floors: Readonly<Record<string, number>> = {
  'spans source': 73,
  'spans cue': 68,
  'spans content': 58,
  overlap: 67,
  strict: 48,
};
const floorOfAlpha = 0.61;

export function printScores(scores: AttributionScores): void {
  const { attributions, tokens, spans, ofThoseFound } = scores;
  console.log(`${attributions.predicted} attributions predicted, ${attributions.gold} in the reference`);
  console.log(`${''.padEnd(18)}${['P', 'R', 'F1', 'floor'].map((name) => name.padStart(7)).join('')}`);
  for (const role of roles) printRow(`words ${role}`, tokens[role]);
  for (const role of roles) printRow(`spans ${role}`, spans[role]);
  printRow('content found', scores.contentFound);
  printRow('overlap', scores.overlap);
  printRow('strict', scores.strict);
  console.log(
    `of those found: content exact ${percent(ofThoseFound.contentExact)}, ` +
      `source exact ${percent(ofThoseFound.sourceExact)}, source overlaps ${percent(ofThoseFound.sourceOverlap)}`,
  );
  console.log(`alpha ${scores.alpha.toFixed(3)}, floor ${floorOfAlpha}`);
}

export function printKinds(tallies: Readonly<Record<(typeof kinds)[number], KindTally>>): void {
  console.log('\nBy kind of quotation (overlap): precision of all read, recall of all in the reference');
  for (const kind of kinds) {
    const [precision, recall] = [tallies[kind].predicted, tallies[kind].gold].map(
      ({ right, all }) => `${percent(right / all)} of ${String(all).padEnd(5)}`,
    );
    console.log(`${kind.padEnd(18)}${precision}${recall}`);
  }
}

/** `of` says what was judged. */
export function printCalibration(of: string, { error, bins }: Calibration): void {
  console.log(`\nCalibration on ${of}: expected calibration error ${error.toFixed(3)}`);
  console.log(
    `${'confidence'.padEnd(18)}${['mean', 'right', 'count'].map((name) => name.padStart(7)).join('')}`,
  );
  for (const { from, to, meanConfidence, shareRight, count } of bins) {
    const name = `${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(18);
    console.log(`${name}${percent(meanConfidence)}${percent(shareRight)}${String(count).padStart(7)}`);
  }
}

function printRow(name: string, { precision, recall, f1 }: Agreement): void {
  const floor = floors[name]?.toString().padStart(7) ?? '';
  console.log(`${name.padEnd(18)}${[precision, recall, f1].map(percent).join('')}${floor}`);
}

function percent(share: number): string {
  return (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(7);
}
