// Which of a number of things belong together, when pairs that do are told one after another: union-find, in which the
// lowest number stands for its family, so that the answer does not depend on the order of the pairs.

export interface Families {
  /** The lowest number in the family of `member`. */
  of(member: number): number;
  join(a: number, b: number): void;
}

export function createFamilies(size: number): Families {
  const above = Int32Array.from({ length: size }, (_, at) => at);
  const of = (member: number): number => {
    let top = member;
    while (above[top] !== top) top = above[top]!;
    for (let at = member; at !== top; ) {
      const next = above[at]!;
      above[at] = top;
      at = next;
    }
    return top;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [of(a), of(b)];
    above[Math.max(first, second)] = Math.min(first, second);
  };
  return { of, join };
}

/** Pairs of any numbers in; for every number in them the lowest that it is connected with out. */
export function lowestConnected(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const numbers = [...new Set(pairs.flat())].sort((a, b) => a - b);
  const places = new Map(numbers.map((number, at) => [number, at]));
  const families = createFamilies(numbers.length);
  for (const [a, b] of pairs) families.join(places.get(a)!, places.get(b)!);
  return new Map(numbers.map((number, at) => [number, numbers[families.of(at)]!]));
}
