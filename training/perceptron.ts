// An averaged perceptron with a dense row of weights for every hashed feature.

export class Perceptron {
  readonly bits: number;
  readonly columns: number;
  readonly weights: Float32Array;
  // Every update times the step at which it was made: the average is then one subtraction away.
  private readonly late: Float32Array;
  private step = 1;

  constructor(bits: number, columns: number) {
    this.bits = bits;
    this.columns = columns;
    this.weights = new Float32Array(columns * 2 ** bits);
    this.late = new Float32Array(columns * 2 ** bits);
  }

  /** Fills `scores`, a number for every column. */
  score(rows: Int32Array, count: number, scores: Float32Array): void {
    const { weights, columns } = this;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const start = rows[i]! * columns;
      for (let column = 0; column < columns; column++) scores[column]! += weights[start + column]!;
    }
  }

  /** Fills the scores of these columns only. */
  scoreOf(rows: Int32Array, count: number, scores: Float32Array, some: readonly number[]): void {
    const { weights, columns } = this;
    for (const column of some) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[rows[i]! * columns + column]!;
      scores[column] = sum;
    }
  }

  /** One step on: to be called once for every decision, whether or not it led to an update. */
  tick(): void {
    this.step++;
  }

  add(rows: Int32Array, count: number, column: number, amount: number): void {
    const { weights, late, columns, step } = this;
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * columns + column;
      weights[at]! += amount;
      late[at]! += amount * step;
    }
  }

  /** The mean of the weights over all steps so far. */
  average(): Float32Array {
    return this.weights.map((weight, at) => weight - this.late[at]! / this.step);
  }
}
