// Running words into word classes that tell most about their neighbours: the exchange algorithm for a two-sided
// class bigram model (Martin, Liermann and Ney 1998). In: a text as word ids. Out: the class of every word.

/** A text as ids from 0, a boundary between two stretches as -1. */
export interface Running {
  readonly ids: Int32Array;
  /** How many different words there are. Ids are by falling frequency. */
  readonly words: number;
}

/** Class of every word, from 0 to `classes` - 1. The same text gives the same classes. */
export function exchange(text: Running, classes: number, rounds: number): Int32Array {
  const neighbours = neighboursOf(text);
  const classOf = Int32Array.from({ length: text.words }, (_, word) => word % classes);
  const counts = new ClassCounts(classOf, neighbours, classes, text);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 0; word < text.words; word++) if (counts.settle(word)) moved++;
    if (moved < text.words / 500) break;
  }
  return classOf;
}

/** What stands before and after each word, with how often. Row `words` is the boundary. */
interface Neighbours {
  readonly before: readonly ReadonlyMap<number, number>[];
  readonly after: readonly ReadonlyMap<number, number>[];
  readonly total: Int32Array;
}

function neighboursOf({ ids, words }: Running): Neighbours {
  const rows = (): Map<number, number>[] => Array.from({ length: words + 1 }, () => new Map());
  const [before, after] = [rows(), rows()];
  const total = new Int32Array(words + 1);
  const add = (row: Map<number, number>, key: number): unknown => row.set(key, (row.get(key) ?? 0) + 1);
  for (let at = 0; at + 1 < ids.length; at++) {
    const left = ids[at]! < 0 ? words : ids[at]!;
    const right = ids[at + 1]! < 0 ? words : ids[at + 1]!;
    add(before[right]!, left);
    add(after[left]!, right);
    total[right]!++;
  }
  return { before, after, total };
}

// Bigram counts of classes, by rows both ways, so that one pass over a row tells the gain of every class at once.
class ClassCounts {
  private readonly width: number;
  private readonly forth: Int32Array;
  private readonly back: Int32Array;
  private readonly size: Int32Array;
  private readonly entropy: Float64Array;
  private readonly gain: Float64Array;
  private readonly classOf: Int32Array;
  private readonly neighbours: Neighbours;
  private readonly classes: number;

  constructor(classOf: Int32Array, neighbours: Neighbours, classes: number, text: Running) {
    this.classOf = classOf;
    this.neighbours = neighbours;
    this.classes = classes;
    this.width = classes + 1; // the boundary has a class of its own, the last
    this.forth = new Int32Array(this.width ** 2);
    this.back = new Int32Array(this.width ** 2);
    this.size = new Int32Array(classes);
    this.gain = new Float64Array(classes);
    this.entropy = Float64Array.from({ length: text.ids.length + 2 }, (_, n) =>
      n > 1 ? n * Math.log(n) : 0,
    );
    classOf.forEach((own, word) => {
      this.size[own]! += neighbours.total[word]!;
    });
    neighbours.after.forEach((row, left) => {
      for (const [right, n] of row) this.add(this.classAt(left), this.classAt(right), n);
    });
  }

  /** Puts the word where the likelihood is highest; whether that is elsewhere than before. */
  settle(word: number): boolean {
    const own = this.classOf[word]!;
    const left = this.byClass(this.neighbours.before[word]!, word);
    const right = this.byClass(this.neighbours.after[word]!, word);
    const self = this.neighbours.after[word]!.get(word) ?? 0;
    this.shift(own, left, right, self, -1);
    this.size[own]! -= this.neighbours.total[word]!;
    const best = this.best(own, left, right, self, this.neighbours.total[word]!);
    this.shift(best, left, right, self, 1);
    this.size[best]! += this.neighbours.total[word]!;
    this.classOf[word] = best;
    return best !== own;
  }

  private classAt(word: number): number {
    return word < this.classOf.length ? this.classOf[word]! : this.classes;
  }

  private byClass(row: ReadonlyMap<number, number>, except: number): Map<number, number> {
    const sums = new Map<number, number>();
    for (const [other, n] of row) {
      if (other === except) continue;
      const key = this.classAt(other);
      sums.set(key, (sums.get(key) ?? 0) + n);
    }
    return sums;
  }

  private best(
    own: number,
    left: Map<number, number>,
    right: Map<number, number>,
    self: number,
    total: number,
  ) {
    const { entropy, gain, size, classes } = this;
    for (let c = 0; c < classes; c++) gain[c] = -2 * (entropy[size[c]! + total]! - entropy[size[c]!]!);
    for (const [other, n] of left) this.addGain(this.forth, other, n);
    for (const [other, n] of right) this.addGain(this.back, other, n);
    for (let c = 0; c < classes; c++)
      gain[c]! += this.innerGain(c, left.get(c) ?? 0, right.get(c) ?? 0, self);
    let best = own;
    for (let c = 0; c < classes; c++) if (gain[c]! > gain[best]! + 1e-9) best = c;
    return best;
  }

  private addGain(counts: Int32Array, other: number, n: number): void {
    const { entropy, gain, classes } = this;
    const row = other * this.width;
    for (let c = 0; c < classes; c++) {
      const now = counts[row + c]!;
      gain[c]! += entropy[now + n]! - entropy[now]!;
    }
  }

  // Neighbours that are in the class itself fall into one cell of the table, together with the word's own doublings.
  private innerGain(c: number, left: number, right: number, self: number): number {
    const now = this.forth[c * this.width + c]!;
    const { entropy } = this;
    const counted = entropy[now + left]! + entropy[now + right]! - 2 * entropy[now]!;
    return entropy[now + left + right + self]! - entropy[now]! - counted;
  }

  private shift(
    c: number,
    left: Map<number, number>,
    right: Map<number, number>,
    self: number,
    sign: number,
  ) {
    for (const [other, n] of left) this.add(other, c, sign * n);
    for (const [other, n] of right) this.add(c, other, sign * n);
    if (self > 0) this.add(c, c, sign * self);
  }

  private add(left: number, right: number, n: number): void {
    this.forth[left * this.width + right]! += n;
    this.back[right * this.width + left]! += n;
  }
}
