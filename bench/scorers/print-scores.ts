// The scores of attributions as a table.
import { roles } from './match-attributions.ts';
import type { AttributionScores } from './score-attribution.ts';
import type { Agreement } from './sets.ts';

export function printScores(scores: AttributionScores): void {
  const { attributions, tokens, spans, ofThoseFound } = scores;
  console.log(`${attributions.predicted} attributions predicted, ${attributions.gold} in the reference`);
  console.log(`${''.padEnd(18)}${['P', 'R', 'F1'].map((name) => name.padStart(7)).join('')}`);
  for (const role of roles) printRow(`words ${role}`, tokens[role]);
  for (const role of roles) printRow(`spans ${role}`, spans[role]);
  printRow('content found', scores.contentFound);
  printRow('overlap', scores.overlap);
  printRow('strict', scores.strict);
  console.log(
    `of those found: content exact ${percent(ofThoseFound.contentExact)}, ` +
      `source exact ${percent(ofThoseFound.sourceExact)}, source overlaps ${percent(ofThoseFound.sourceOverlap)}`,
  );
  console.log(`alpha ${scores.alpha.toFixed(3)}`);
}

function printRow(name: string, { precision, recall, f1 }: Agreement): void {
  console.log(`${name.padEnd(18)}${[precision, recall, f1].map(percent).join('')}`);
}

function percent(share: number): string {
  return (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(7);
}
