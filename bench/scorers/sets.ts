// Agreement of sets: Dice's coefficient, precision, recall and F1.

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of what was predicted and of what was wanted agree. */
export interface Tally {
  agreed: number;
  predicted: number;
  gold: number;
}

export function emptyTally(): Tally {
  return { agreed: 0, predicted: 0, gold: 0 };
}

/** Adds two sets to a tally. */
export function count<T>(tally: Tally, predicted: ReadonlySet<T>, gold: ReadonlySet<T>): void {
  tally.agreed += shared(predicted, gold);
  tally.predicted += predicted.size;
  tally.gold += gold.size;
}

/** The micro-averaged scores of a tally; 0 where nothing was predicted or wanted. */
export function agreement({ agreed, predicted, gold }: Tally): Agreement {
  return {
    precision: predicted > 0 ? agreed / predicted : 0,
    recall: gold > 0 ? agreed / gold : 0,
    f1: predicted + gold > 0 ? (2 * agreed) / (predicted + gold) : 0,
  };
}

/** How many members two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const member of a) if (b.has(member)) n++;
  return n;
}

export function isSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}

/** From 0, nothing shared, to 1, the same; 0 where both are empty. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size + b.size > 0 ? (2 * shared(a, b)) / (a.size + b.size) : 0;
}
