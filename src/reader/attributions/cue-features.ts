// What speaks for a token being the head of a cue: hashed features of its word, its place in the tree, its neighbours,
// its subject, the marks beside it, and what the recognisers made of it.
import { combine, hashText } from '../syntax/hashing.ts';
import { type FeatureRow, valueAt } from './feature-row.ts';
import { type Page, traits } from './page.ts';

/** How many features a token has. */
export const cueFeatureCount = 52;

/**
 * Writes the features of a token to the row from `at` on: always `cueFeatureCount` of them.
 *
 * @param children of each token, in order
 * @param reading hash of the recogniser that took the token for a cue; 0 for none
 */
export function cueFeatures(
  page: Page,
  children: readonly (readonly number[])[],
  token: number,
  reading: number,
  row: FeatureRow,
  at: number,
): void {
  const { lower, lemma, part, relation, head, classes } = page;
  const own = lemma[token]!;
  const tag = part[token]!;
  const up = head[token]!;
  const dependents = children[token]!;
  const subject = dependents.find((child) => subjects.has(relation[child]!)) ?? -1;
  const [shape, kinds] = dependentShape(page, dependents, token);
  const sense = classes[0]?.[token] ?? 0;
  const near = neighbourMarks(page, token);
  const quoted = page.quotation[token]! < 0 ? 0 : 1 + page.depth[page.quotation[token]!]!;
  const flags = page.traits[token]!;

  row.begin(at, 1);
  row.add(0);
  row.add(valueAt(lower, token));
  row.add(own);
  row.add(tag);
  row.add(own, tag);
  row.add(own, relation[token]!);
  row.add(tag, relation[token]!);
  row.add(own, shape);
  row.add(tag, shape);
  row.add(sense, shape);
  row.add(kinds, own);
  row.add(kinds, tag);
  row.add(valueAt(lower, token - 1));
  row.add(valueAt(lower, token + 1));
  row.add(valueAt(lower, token - 1), valueAt(lower, token));
  row.add(valueAt(lower, token), valueAt(lower, token + 1));
  row.add(valueAt(part, token - 1), tag);
  row.add(tag, valueAt(part, token + 1));
  row.add(valueAt(part, token - 1), tag, valueAt(part, token + 1));
  row.add(valueAt(lower, token - 2));
  row.add(valueAt(lower, token + 2));
  row.add(valueAt(part, token - 2), valueAt(part, token - 1));
  row.add(valueAt(part, token + 1), valueAt(part, token + 2));
  row.add(valueAt(lower, token + 1), valueAt(lower, token + 2));
  row.add(own, valueAt(lower, token + 1), valueAt(lower, token + 2));
  for (let level = 0; level < 4; level++) row.add(classes[level]?.[token] ?? 0, tag);
  row.add(valueAt(lemma, up), relation[token]!);
  row.add(valueAt(part, up), relation[token]!);
  row.add(valueAt(lemma, up), own);
  row.add(classes[0]?.[up] ?? 0, relation[token]!);
  row.add(valueAt(lower, subject));
  row.add(subject < 0 ? 0 : (classes[2]?.[subject] ?? 1), own);
  row.add(subject < 0 ? 0 : part[subject]!, own);
  row.add(subject < 0 ? 0 : 1 + (page.traits[subject]! & whoTraits));
  row.add(subject < 0 ? 0 : 1 + (page.traits[subject]! & whoTraits), own);
  row.add(subject < 0 ? 0 : 1 + (page.traits[subject]! & whoTraits), sense);
  row.add(near);
  row.add(near, own);
  row.add(near, tag);
  row.add(near, relation[token]!);
  row.add(quoted);
  row.add(quoted, own);
  row.add(flags & formTraits);
  row.add(flags & formTraits, own);
  row.add(reading);
  row.add(reading, own);
  row.add(reading, tag);
  row.add(reading, near);
  row.add(reading, sense);
}

const whoTraits = traits.person | traits.collective | traits.pronoun | traits.capital | traits.place;
const formTraits = traits.capital | traits.allCapitals | traits.opensSentence | traits.title | traits.time;

const relations =
  'nsubj nsubj:pass csubj obj iobj ccomp xcomp obl parataxis advcl acl acl:relcl nmod nmod:poss mark aux:pass cop case neg'
    .split(' ')
    .map((name) => hashText(name));
const bitOf: ReadonlyMap<number, number> = new Map(relations.map((hash, index) => [hash, index]));
const subjects: ReadonlySet<number> = new Set(relations.slice(0, 3));
const complements = ['ccomp', 'xcomp', 'obj', 'parataxis', 'acl', 'obl', 'advcl'].map((name) =>
  hashText(name),
);

// The dependents as a set: their relations and sides, and of these only the complements.
function dependentShape({ relation }: Page, dependents: readonly number[], token: number): [number, number] {
  let before = 0;
  let after = 0;
  let kinds = 0;
  for (const child of dependents) {
    const bit = bitOf.get(relation[child]!);
    if (bit === undefined) continue;
    if (child < token) before |= 1 << bit;
    else after |= 1 << bit;
    const complement = complements.indexOf(relation[child]!);
    if (complement >= 0) kinds |= 1 << (complement * 2 + (child < token ? 0 : 1));
  }
  return [combine(before, after), kinds];
}

// Marks and colons within three tokens: what lies left and right of the cue.
function neighbourMarks(page: Page, token: number): number {
  let found = 0;
  for (let distance = 1; distance <= 4; distance++) {
    for (const [side, i] of [
      [0, token - distance],
      [1, token + distance],
    ] as const) {
      if (i < 0 || i >= page.count || page.sentence[i] !== page.sentence[token]) continue;
      if (page.traits[i]! & traits.mark) found |= 1 << (side * 8 + Math.min(distance, 4) - 1);
      if (page.lower[i] === colon && distance < 3) found |= 1 << (side * 8 + 4);
      if (page.lower[i] === comma && distance < 3) found |= 1 << (side * 8 + 5);
    }
  }
  return found;
}

const colon = hashText(':');
const comma = hashText(',');

/** The dependents of every token, in order. */
export function childrenOf({ head, count }: Page): number[][] {
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let token = 0; token < count; token++) {
    const up = head[token]!;
    if (up >= 0) children[up]!.push(token);
  }
  return children;
}
