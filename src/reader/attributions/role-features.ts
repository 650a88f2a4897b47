// What speaks for a token being source, cue or content of the attribution whose cue has a given head: its word, its
// way through the tree to that head, the quotation it is in, its distance, and the role that a recogniser gave it.
import { combine } from '../syntax/hashing.ts';
import { FeatureRow, valueAt } from './feature-row.ts';
import { type Page, traits } from './page.ts';

/** How many features of its own a token has, and how many that weigh the step from the token before it. */
export const roleFeatureCount = 56;
export const stepFeatureCount = 7;

/** The tokens that one cue is looked at with: from `first` up to but not including `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
  /** Head of the cue. */
  readonly cue: number;
}

/** The roles that a recogniser gave the tokens from `first` on, 0 for none; null where none read the cue. */
export type Reading = { readonly first: number; readonly roles: Uint8Array } | null;

/** For every token how likely it is the head of a cue, in tenths. */
export type CueScores = Uint8Array;

const farthest = { before: 160, after: 220, sentencesBefore: 4, sentencesAfter: 8 };

/** The window of a cue: its paragraph, as far as contents reach. */
export function windowOf({ sentence, block, count }: Page, cue: number): Window {
  const own = sentence[cue]!;
  const inReach = (i: number): boolean =>
    block[i] === block[cue] &&
    sentence[i]! >= own - farthest.sentencesBefore &&
    sentence[i]! <= own + farthest.sentencesAfter;
  let first = cue;
  while (first > 0 && cue - first < farthest.before && inReach(first - 1)) first--;
  let end = cue + 1;
  while (end < count && end - cue < farthest.after && inReach(end)) end++;
  return { first, end, cue };
}

/**
 * Writes the features of every token of the window, as hashes: `roleFeatureCount` a token to `own`, `stepFeatureCount`
 * a token to `step`.
 */
export function roleFeatures(
  page: Page,
  window: Window,
  reading: Reading,
  cues: CueScores,
  own: Int32Array,
  step: Int32Array,
): void {
  const chain = chainOf(page, window.cue);
  const beside = quotationsBeside(page, window);
  const row = new FeatureRow(own);
  let previousTop = -1;
  for (let token = window.first; token < window.end; token++) {
    const at = token - window.first;
    const way = wayTo(page, chain, token);
    tokenFeatures(page, window, token, way, beside, reading, cues, row, at * roleFeatureCount);
    stepFeatures(page, window, token, way.top !== previousTop, reading, step, at * stepFeatureCount);
    previousTop = way.top;
  }
}

/** How a token hangs together with the cue in the tree. */
interface Way {
  /** Hash of the relations on the way, and how many they are. */
  readonly path: number;
  readonly length: number;
  /** The token under the chain of the cue’s heads that holds this one; -1 on the chain itself. */
  readonly top: number;
  /** Which link of that chain it hangs from: 0 the cue, 1 its head, …; -1 another sentence. */
  readonly link: number;
}

const longestChain = 6;
const longestClimb = 24;
const deepPath = 6;

// The cue and its heads.
function chainOf({ head }: Page, cue: number): number[] {
  const chain = [cue];
  for (let up = head[cue]!; up >= 0 && chain.length < longestChain; up = head[up]!) chain.push(up);
  return chain;
}

function wayTo({ head, relation }: Page, chain: readonly number[], token: number): Way {
  let path = 0x11;
  let length = 0;
  let top = -1;
  for (let at = token; at >= 0 && length <= longestClimb; at = head[at]!) {
    const link = chain.indexOf(at);
    if (link >= 0) {
      for (let i = 0; i < link; i++) path = combine(path, ~relation[chain[i]!]!);
      return { path, length: length + link, top, link };
    }
    top = at;
    if (length < deepPath) path = combine(path, relation[at]!);
    length++;
  }
  return { path: combine(path, 0x77), length, top, link: -1 };
}

/** The quotations before and after the cue that do not hold it. */
interface Beside {
  readonly own: number;
  readonly left: number;
  readonly right: number;
}

function quotationsBeside({ quotation }: Page, { first, end, cue }: Window): Beside {
  const own = quotation[cue]!;
  let left = -1;
  for (let i = cue; i >= first && left < 0; i--)
    if (quotation[i] !== own && quotation[i]! >= 0) left = quotation[i]!;
  let right = -1;
  for (let i = cue; i < end && right < 0; i++)
    if (quotation[i] !== own && quotation[i]! >= 0) right = quotation[i]!;
  return { own, left, right };
}

// 0 beside the cue, 1 the nearest quotation before it, 2 the nearest after it, 3 another, 4 outside the cue’s own.
function placeInQuotations({ quotation, depth }: Page, { own, left, right }: Beside, token: number): number {
  const at = quotation[token]!;
  if (at === own) return 0;
  if (at < 0) return 4;
  if (at === left) return 1;
  if (at === right) return 2;
  return own >= 0 && depth[at]! <= depth[own]! ? 5 : 3;
}

function tokenFeatures(
  page: Page,
  { cue }: Window,
  token: number,
  way: Way,
  beside: Beside,
  reading: Reading,
  cues: CueScores,
  row: FeatureRow,
  start: number,
): void {
  const { lower, lemma, part, relation, sentence, classes, traits: bits } = page;
  const verb = lemma[cue]!;
  const verbPart = part[cue]!;
  const kind = classes[0]?.[cue] ?? 0;
  const side = token < cue ? 1 : token > cue ? 2 : 0;
  const gap = Math.abs(token - cue);
  const apart = bucket(gap) * 4 + side;
  const sentences = Math.max(-3, Math.min(4, sentence[token]! - sentence[cue]!));
  const topRelation = way.top < 0 ? 0 : relation[way.top]!;
  const branch = combine(topRelation, way.link * 4 + side);
  const quoted = placeInQuotations(page, beside, token);
  const place = quoted * 16 + sentences + 4;
  const marks = marksAround(page, token);
  const role = roleAt(reading, token);
  const roleBefore = roleAt(reading, token - 1);
  const roleAfter = roleAt(reading, token + 1);
  const other = cues[token]!;
  const between = otherCueBetween(cues, token, cue);
  const flags = bits[token]!;

  row.begin(start, 101);
  row.add(0);
  row.add(lower[token]!);
  row.add(part[token]!);
  row.add(valueAt(lower, token - 1));
  row.add(valueAt(lower, token + 1));
  row.add(valueAt(part, token - 1), part[token]!);
  row.add(part[token]!, valueAt(part, token + 1));
  row.add(valueAt(lower, token - 1), lower[token]!);
  row.add(lower[token]!, valueAt(lower, token + 1));
  row.add(way.path);
  row.add(way.path, verb);
  row.add(way.path, part[token]!);
  row.add(way.path, verbPart, relation[cue]!);
  row.add(branch);
  row.add(branch, verb);
  row.add(branch, verbPart);
  row.add(branch, kind);
  row.add(branch, relation[cue]!);
  row.add(branch, part[token]!);
  row.add(branch, quoted);
  row.add(branch, lower[token]!);
  row.add(way.link, side, sentences);
  row.add(Math.min(way.length, 9), side);
  row.add(relation[token]!, side);
  row.add(relation[token]!, way.link * 4 + side);
  row.add(apart);
  row.add(apart, verb);
  row.add(apart, sentences);
  row.add(gap < 6 ? combine(lower[token]!, gap * 4 + side) : 1);
  row.add(gap < 6 ? combine(part[token]!, gap * 4 + side) : 1);
  row.add(gap < 4 ? combine(verb, gap * 4 + side) : 1, part[token]!);
  row.add(place);
  row.add(place, side);
  row.add(place, verb);
  row.add(place, topRelation);
  row.add(place, beside.left < 0 ? 0 : 1, beside.right < 0 ? 0 : 1);
  row.add(quoted, marks, side);
  row.add(marks, lower[token]!);
  row.add(role);
  row.add(role, roleBefore, roleAfter);
  row.add(role, topRelation, side);
  row.add(role, place);
  row.add(role, verb);
  row.add(role, lower[token]!);
  row.add(role, between);
  row.add(between, side);
  row.add(between, branch);
  row.add(other, side);
  row.add(classes[0]?.[token] ?? 0);
  row.add(classes[1]?.[token] ?? 0);
  row.add(classes[3]?.[token] ?? 0, branch);
  row.add(flags & shownTraits, side);
  row.add(flags & shownTraits, branch);
  row.add(flags & shownTraits, place);
  row.add(flags & traits.time ? 1 : 0, way.link, gap < 8 ? 1 : 0);
  row.add(punctuationBetween(page, token, cue), side, sentences === 0 ? 1 : 0);
}

function stepFeatures(
  page: Page,
  { first, cue }: Window,
  token: number,
  newTop: boolean,
  reading: Reading,
  out: Int32Array,
  start: number,
): void {
  const { lower, part, quotation, sentence } = page;
  const opens = token === first ? 1 : 0;
  const crossing =
    (opens || quotation[token] !== quotation[token - 1] ? 1 : 0) |
    (opens || sentence[token] !== sentence[token - 1] ? 2 : 0) |
    (newTop ? 4 : 0);
  const role = reading ? roleAt(reading, token - 1) * 8 + roleAt(reading, token) : 99;
  const kind = page.traits[token]! & (traits.mark | traits.punctuation);
  out[start] = combine(1001, opens);
  out[start + 1] = combine(combine(1002, crossing), kind);
  out[start + 2] = combine(combine(1003, lower[token]!), crossing & 2);
  out[start + 3] = combine(combine(1004, part[token]!), token < cue ? 0 : 1);
  out[start + 4] = combine(combine(1005, token > 0 ? lower[token - 1]! : 0), token < cue ? 0 : 1);
  out[start + 5] = combine(combine(1006, role), 0);
  out[start + 6] = combine(combine(1007, crossing), token < cue ? 0 : 1);
}

function roleAt(reading: Reading, token: number): number {
  return reading?.roles[token - reading.first] ?? 0;
}

const shownTraits =
  traits.capital |
  traits.person |
  traits.collective |
  traits.pronoun |
  traits.time |
  traits.mark |
  traits.punctuation;

function bucket(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 10) return 6;
  if (distance < 16) return 7;
  return distance < 30 ? 8 : distance < 60 ? 9 : 10;
}

// Whether a mark stands right before the token or right after it, and whether it is one.
function marksAround({ traits: bits, count }: Page, token: number): number {
  const isMark = (i: number): number => (i >= 0 && i < count && bits[i]! & traits.mark ? 1 : 0);
  return isMark(token) * 4 + isMark(token - 1) * 2 + isMark(token + 1);
}

// The best other cue between a token and the cue.
function otherCueBetween(cues: CueScores, token: number, cue: number): number {
  const [from, to] = token < cue ? [token, cue] : [cue + 1, token + 1];
  let best = 0;
  for (let i = Math.max(from, to - 40); i < to; i++) if (cues[i]! > best) best = cues[i]!;
  return best >= 7 ? 2 : best >= 3 ? 1 : 0;
}

function punctuationBetween({ traits: bits, sentence }: Page, token: number, cue: number): number {
  if (sentence[token] !== sentence[cue]) return 9;
  const [from, to] = token < cue ? [token, cue] : [cue + 1, token + 1];
  let found = 0;
  for (let i = Math.max(from, to - 40); i < to && found < 4; i++)
    if (bits[i]! & (traits.punctuation | traits.mark)) found++;
  return found;
}
