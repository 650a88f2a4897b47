// How much to believe a proposed attribution as a whole: logistic regression over what speaks for it.
import type { Page } from './page.ts';
import type { Proposed } from './propose.ts';
import type { RuleReadings } from './rule-readings.ts';

/** What speaks for a proposed attribution as a whole; the first is the bias. */
export function wholeFeatures(proposed: Proposed, page: Page, rules: RuleReadings): number[] {
  const { cueHead, source, content, cueProbability: p } = proposed;
  const quoted =
    content.filter((token) => page.quotation[token] !== page.quotation[cueHead]).length / content.length;
  return [
    1,
    Math.log(p / (1 - p + 1e-6)),
    proposed.logProbability / 10,
    proposed.contentProbability,
    proposed.leastProbability,
    proposed.sourceProbability,
    source.length === 0 ? 1 : 0,
    quoted,
    rules.at.has(cueHead) ? 1 : 0,
    Math.log(content.length) / 3,
    content.length < 2 ? 1 : 0,
    proposed.cue.length > 3 ? 1 : 0,
  ];
}

/** Probability that it is right, from 0 to 1. */
export function judge(
  weights: readonly number[],
  proposed: Proposed,
  page: Page,
  rules: RuleReadings,
): number {
  const sum = wholeFeatures(proposed, page, rules).reduce(
    (total, value, i) => total + value * weights[i]!,
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
