// Many passages in, the families of those that are copies of each other out; in memory, for corpora that are in no ledger.
// Passages meet in the buckets of their bands and are compared exactly; copies of copies are one family. The time goes
// with the number of passages, because a passage is compared once with every family of its bucket, not with every member.
import { createFamilies, type Families } from '../families.ts';
import { isCopied } from './resemblance.ts';
import { bands, bandsOf, fewestWords, hashOf, shinglesOf } from './shingles.ts';

/** For every passage the number of its family: that of the first passage in it. */
export function groupPassages(passages: readonly (readonly string[])[]): Int32Array {
  const families = createFamilies(passages.length);
  const distinct = joinTheSame(passages, families);
  const shingles = distinct.map((at) => shinglesOf(passages[at]!));
  const signatures = shingles.map(bandsOf);
  for (let band = 0; band < bands; band++) {
    for (const bucket of bucketsOf(signatures, band)) {
      const copies = (a: number, b: number) => isCopied(shingles[a]!, shingles[b]!);
      joinCopies(bucket, copies, {
        of: (at) => families.of(distinct[at]!),
        join: (a, b) => families.join(distinct[a]!, distinct[b]!),
      });
    }
  }
  return Int32Array.from(passages, (_, at) => families.of(at));
}

// Word for word the same need no comparison. Gives the first of each.
function joinTheSame(passages: readonly (readonly string[])[], families: Families): number[] {
  const first = new Map<number, number>();
  passages.forEach((words, at) => {
    if (words.length < fewestWords) return;
    const hash = hashOf(words);
    const same = first.get(hash);
    if (same === undefined) first.set(hash, at);
    else families.join(same, at);
  });
  return [...first.values()];
}

// Passages with the same number in this band, side by side after sorting.
function* bucketsOf(signatures: readonly Int32Array[], band: number): Generator<readonly number[]> {
  const order = Float64Array.from(signatures, (signature, at) => (signature[band]! >>> 0) * most + at).sort();
  for (let start = 0; start < order.length; ) {
    const bucket = Math.floor(order[start]! / most);
    let end = start + 1;
    while (end < order.length && order[end]! < (bucket + 1) * most) end++;
    if (end - start > 1) yield Array.from(order.subarray(start, end), (entry) => entry % most);
    start = end;
  }
}

/** So many passages fit beside 32 bits into a whole number. */
const most = 2 ** 21;

function joinCopies(
  bucket: readonly number[],
  areCopies: (a: number, b: number) => boolean,
  families: Families,
): void {
  let groups: number[][] = [];
  for (const passage of bucket) {
    const belongs = (group: readonly number[]) =>
      families.of(group[0]!) === families.of(passage) || group.some((other) => areCopies(other, passage));
    const own = groups.filter(belongs);
    for (const [other] of own) families.join(other!, passage);
    if (own.length === 0) groups.push([passage]);
    else groups = [...groups.filter((group) => !own.includes(group)), [...own.flat(), passage]];
  }
}
