// Which of the predicted attributions are right by the measure `overlap`, and how many of each kind of quotation.
import { constructionOf } from '../errors/find-errors.ts';
import type { Judged } from './calibration.ts';
import { attributionWords, matchOneToOne, overlapping } from './match-attributions.ts';
import type { PredictedAttribution } from './outermost-attributions.ts';
import type { Reading } from './score-attribution.ts';
import { wordSpans } from './words.ts';

export const kinds = ['direct', 'mixed', 'indirect'] as const;
type Kind = (typeof kinds)[number];

/** A reading of the reader’s own. */
export interface RatedReading extends Reading {
  readonly predicted: readonly PredictedAttribution[];
}

/** A judgement for each predicted attribution, in order. */
export function judgePredictions(reading: RatedReading): Judged[] {
  const right = new Set(pairsOf(reading).map(({ predicted }) => predicted));
  return reading.predicted.map(({ confidence }, at) => ({ confidence, isRight: right.has(at) }));
}

/** Right and all, on the side of the reader (`predicted`) and of the reference (`gold`). */
export interface KindTally {
  readonly predicted: { right: number; all: number };
  readonly gold: { right: number; all: number };
}

/** By kind of quotation, as the marks in the content of each side tell it. */
export function tallyKinds(readings: readonly Reading[]): Record<Kind, KindTally> {
  const tallies = { direct: emptyTally(), mixed: emptyTally(), indirect: emptyTally() };
  for (const reading of readings) {
    const pairs = pairsOf(reading);
    for (const side of ['predicted', 'gold'] as const) {
      const right = new Set(pairs.map((pair) => pair[side]));
      reading[side].forEach((one, at) => {
        const tally = tallies[constructionOf(one, reading.text).quotation][side];
        tally.all++;
        if (right.has(at)) tally.right++;
      });
    }
  }
  return tallies;
}

function emptyTally(): KindTally {
  return { predicted: { right: 0, all: 0 }, gold: { right: 0, all: 0 } };
}

function pairsOf({ text, predicted, gold }: Reading) {
  const words = wordSpans(text);
  return matchOneToOne(
    predicted.map((each) => attributionWords(each, words)),
    gold.map((each) => attributionWords(each, words)),
    overlapping,
  );
}
