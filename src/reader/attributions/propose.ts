// Attributions as the trained parts propose them: likely cues, and the roles of the words around each. The
// recognisers' readings are features of both.
import type { Draft } from '../document.ts';
import type { Span } from '../record.ts';
import { chainScores, cueProbability, type LinearTable } from './attribution-model.ts';
import { childrenOf, cueFeatureCount, cueFeatures } from './cue-features.ts';
import { FeatureRow } from './feature-row.ts';
import type { Page } from './page.ts';
import { type ChainReading, fixCue, readChain, role, roleCount } from './role-chain.ts';
import {
  type CueScores,
  roleFeatureCount,
  roleFeatures,
  stepFeatureCount,
  type Window,
  windowOf,
} from './role-features.ts';
import { type RuleReadings, rolesOf } from './rule-readings.ts';

/** Tokens of one attribution. */
export interface RoleTokens {
  readonly cueHead: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An attribution that the trained parts propose, with what speaks for it. */
export interface Proposed extends RoleTokens {
  readonly cueProbability: number;
  /** Mean probability of the roles of its source and content, and the least of the content’s. */
  readonly sourceProbability: number;
  readonly contentProbability: number;
  readonly leastProbability: number;
  /** Log probability of all roles of the window. */
  readonly logProbability: number;
}

/** Probability of every token of a page that it heads a cue. */
export function cueProbabilities(table: LinearTable, page: Page, rules: RuleReadings): Float64Array {
  const children = childrenOf(page);
  const features = new Int32Array(cueFeatureCount);
  const row = new FeatureRow(features);
  return Float64Array.from({ length: page.count }, (_, token) => {
    cueFeatures(page, children, token, rules.at.get(token)?.by ?? 0, row, 0);
    return cueProbability(table, features, 0);
  });
}

/** In tenths, as the roles look at them. */
export function inTenths(probabilities: Float64Array): CueScores {
  return Uint8Array.from(probabilities, (p) => Math.floor(p * 10));
}

export interface RoleModel {
  readonly roles: LinearTable;
  readonly steps: LinearTable;
}

/** For every token that is likely enough the head of a cue the attribution that it heads; without content none. */
export function proposeByModel(
  model: RoleModel,
  draft: Pick<Draft, 'tokens' | 'quotations'>,
  page: Page,
  rules: RuleReadings,
  probabilities: Float64Array,
  threshold: number,
): Proposed[] {
  const scores = inTenths(probabilities);
  const proposed: Proposed[] = [];
  for (let cue = 0; cue < page.count; cue++) {
    if (probabilities[cue]! < threshold || page.block[cue]! < 0) continue;
    const rule = rules.at.get(cue);
    const window = windowOf(page, cue);
    const length = window.end - window.first;
    const own = new Int32Array(length * roleFeatureCount);
    const step = new Int32Array(length * stepFeatureCount);
    roleFeatures(page, window, rule ? rolesOf(draft, rule, window) : null, scores, own, step);
    const chain = chainScores(model, own, step, length, cue - window.first);
    fixCue(chain);
    const attribution = tokensOf(readChain(chain), window);
    if (attribution.content.length > 0)
      proposed.push({ ...attribution, cueProbability: probabilities[cue]! });
  }
  return proposed;
}

function tokensOf(
  { roles, marginals, logProbability }: ChainReading,
  { first, cue }: Window,
): Omit<Proposed, 'cueProbability'> {
  const withRole = (wanted: number): number[] => {
    const found: number[] = [];
    roles.forEach((value, i) => {
      if (value === wanted) found.push(first + i);
    });
    return found;
  };
  const probability = (token: number): number =>
    marginals[(token - first) * roleCount + roles[token - first]!]!;
  const content = withRole(role.content);
  const source = bestRun(withRole(role.source), probability);
  return {
    cueHead: cue,
    source,
    cue: withRole(role.cue),
    content,
    sourceProbability: mean(source.map(probability)),
    contentProbability: mean(content.map(probability)),
    leastProbability: Math.min(1, ...content.map(probability)),
    logProbability,
  };
}

// At most one source: the likeliest run of words.
function bestRun(tokens: readonly number[], probability: (token: number) => number): number[] {
  let best: number[] = [];
  let highest = 0;
  for (const run of runsOf(bridged(tokens))) {
    const sum = run.reduce((total, token) => total + probability(token), 0);
    if (sum > highest) [best, highest] = [run, sum];
  }
  return best;
}

// With the tokens that stand alone between two others: an apostrophe, a comma.
function bridged(tokens: readonly number[]): number[] {
  return tokens.flatMap((token, i) => (tokens[i + 1] === token + 2 ? [token, token + 1] : [token]));
}

/** Tokens that follow each other, together. */
export function runsOf(tokens: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last && last.at(-1) === token - 1) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** The characters of each run of tokens within a paragraph, without punctuation at the ends that is no mark. */
export function spansOf(
  { tokens, document }: Pick<Draft, 'tokens' | 'document'>,
  of: readonly number[],
): Span[] {
  const apart = (a: number, b: number): boolean =>
    document.text.slice(tokens[a]!.span[1], tokens[b]!.span[0]).includes('\n');
  return runsOf(of).flatMap((run) => {
    const breaks = run.flatMap((token, i) => (i > 0 && apart(run[i - 1]!, token) ? [i] : []));
    return [0, ...breaks].map((from, i): Span => {
      const part = run.slice(from, breaks[i] ?? run.length);
      return [tokens[part[0]!]!.span[0], tokens[part.at(-1)!]!.span[1]];
    });
  });
}

/** Without the commas and colons at its ends. */
export function trimPunctuation({ tokens }: Pick<Draft, 'tokens'>, of: readonly number[]): readonly number[] {
  const isLoose = (token: number | undefined): boolean =>
    token !== undefined && /^[,;:]$/.test(tokens[token]!.form);
  let first = 0;
  let end = of.length;
  while (first < end && isLoose(of[first])) first++;
  while (end > first && isLoose(of[end - 1])) end--;
  return of.slice(first, end);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
