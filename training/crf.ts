// Trains a linear-chain conditional random field over hashed features: gradient of the likelihood by the forward and
// backward sums, steps by AdaGrad, features dropped at random so that no one of them is relied upon.
import type { SentenceRows } from '../src/reader/syntax/name-features.ts';
import { random, shuffled } from './random.ts';

export interface LabelledSentence extends SentenceRows {
  readonly labels: readonly number[];
}

export interface CrfOptions {
  readonly labels: number;
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly dropout: number;
  readonly seed: number;
}

export interface Crf {
  readonly weights: Float32Array;
  /** `moves[before * labels + label]`; the last row is for the first place. */
  readonly moves: Float32Array;
}

/** The mean of the weights over the last half of the rounds, which is steadier than the last ones. */
export function trainCrf(sentences: readonly LabelledSentence[], options: CrfOptions): Crf {
  const { labels, rounds, seed } = options;
  const trainer = new CrfTrainer(options);
  const mean = new Float32Array(trainer.weights.length);
  const kept = Math.max(1, rounds >> 1);
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    for (const at of shuffled(sentences.length, seed + round)) loss += trainer.learn(sentences[at]!);
    console.log(`round ${round + 1}: loss ${(loss / sentences.length).toFixed(4)} a sentence`);
    if (round < rounds - kept) continue;
    for (let i = 0; i < mean.length; i++) mean[i]! += trainer.weights[i]! / kept;
  }
  const moveStart = mean.length - (labels + 1) * labels;
  return { weights: mean.subarray(0, moveStart), moves: mean.subarray(moveStart) };
}

class CrfTrainer {
  /** The weights of the features, then those of the moves. */
  readonly weights: Float32Array;
  private readonly slopes: Float32Array;
  private readonly labels: number;
  private readonly moveStart: number;
  private readonly rate: number;
  private readonly dropout: number;
  private readonly next: () => number;

  constructor({ labels, bits, rate, dropout, seed }: CrfOptions) {
    this.labels = labels;
    this.moveStart = 2 ** bits * labels;
    this.weights = new Float32Array(this.moveStart + (labels + 1) * labels);
    this.slopes = new Float32Array(this.weights.length).fill(1);
    this.rate = rate;
    this.dropout = dropout;
    this.next = random(seed);
  }

  /** One step; the loss before it. */
  learn({ rows, starts, labels: gold }: LabelledSentence): number {
    const kept = this.dropout > 0 ? rows.map((row) => (this.next() < this.dropout ? -1 : row)) : rows;
    const scores = this.scores(kept, starts);
    const { nodes, moves, logSum } = this.expected(scores, gold.length);
    const loss = logSum - this.goldScore(scores, gold);
    gold.forEach((label, at) => {
      nodes[at * this.labels + label]! -= 1;
      moves[(at === 0 ? this.labels : gold[at - 1]!) * this.labels + label]! -= 1;
    });
    this.step(kept, starts, nodes, moves);
    return loss;
  }

  private scores(rows: Int32Array, starts: Int32Array): Float64Array {
    const { labels, weights } = this;
    const scale = 1 / (1 - this.dropout);
    const scores = new Float64Array((starts.length - 1) * labels);
    for (let at = 0; at + 1 < starts.length; at++) {
      for (let i = starts[at]!; i < starts[at + 1]!; i++) {
        if (rows[i]! < 0) continue;
        const row = rows[i]! * labels;
        for (let l = 0; l < labels; l++) scores[at * labels + l]! += weights[row + l]! * scale;
      }
    }
    return scores;
  }

  private goldScore(scores: Float64Array, gold: readonly number[]): number {
    let score = 0;
    gold.forEach((label, at) => {
      const before = at === 0 ? this.labels : gold[at - 1]!;
      score +=
        scores[at * this.labels + label]! + this.weights[this.moveStart + before * this.labels + label]!;
    });
    return score;
  }

  // The probability of each label at each place, and the expected number of each move.
  private expected(scores: Float64Array, length: number) {
    const { labels, weights, moveStart } = this;
    const forward = new Float64Array(length * labels);
    const backward = new Float64Array(length * labels);
    const move = (before: number, label: number): number => weights[moveStart + before * labels + label]!;
    const terms = new Float64Array(labels);
    for (let at = 0; at < length; at++) {
      for (let l = 0; l < labels; l++) {
        for (let b = 0; at > 0 && b < labels; b++) terms[b] = forward[(at - 1) * labels + b]! + move(b, l);
        forward[at * labels + l] = scores[at * labels + l]! + (at === 0 ? move(labels, l) : logSumOf(terms));
      }
    }
    for (let at = length - 2; at >= 0; at--) {
      for (let l = 0; l < labels; l++) {
        for (let n = 0; n < labels; n++) {
          const next = (at + 1) * labels + n;
          terms[n] = backward[next]! + scores[next]! + move(l, n);
        }
        backward[at * labels + l] = logSumOf(terms);
      }
    }
    const logSum = logSumOf(forward.subarray((length - 1) * labels));
    const nodes = forward.map((value, i) => Math.exp(value + backward[i]! - logSum));
    const moves = this.expectedMoves(scores, forward, backward, logSum);
    moves.set(nodes.subarray(0, labels), labels * labels);
    return { nodes, moves, logSum };
  }

  private expectedMoves(scores: Float64Array, forward: Float64Array, backward: Float64Array, logSum: number) {
    const { labels, weights, moveStart } = this;
    const moves = new Float64Array((labels + 1) * labels);
    for (let here = labels; here < scores.length; here++) {
      const label = here % labels;
      const rest = scores[here]! + backward[here]! - logSum;
      for (let before = 0; before < labels; before++) {
        const move = before * labels + label;
        moves[move]! += Math.exp(
          forward[here - label - labels + before]! + weights[moveStart + move]! + rest,
        );
      }
    }
    return moves;
  }

  private step(rows: Int32Array, starts: Int32Array, nodes: Float64Array, moves: Float64Array): void {
    const { labels } = this;
    for (let at = 0; at + 1 < starts.length; at++) {
      if (nodes.subarray(at * labels, (at + 1) * labels).every((slope) => Math.abs(slope) < 1e-3)) continue;
      for (let i = starts[at]!; i < starts[at + 1]!; i++) {
        if (rows[i]! < 0) continue;
        for (let l = 0; l < labels; l++) this.update(rows[i]! * labels + l, nodes[at * labels + l]!);
      }
    }
    for (let i = 0; i < moves.length; i++) this.update(this.moveStart + i, moves[i]!);
  }

  private update(at: number, slope: number): void {
    if (slope < 1e-4 && slope > -1e-4) return;
    this.slopes[at]! += slope * slope;
    this.weights[at]! -= (this.rate * slope) / Math.sqrt(this.slopes[at]!);
  }
}

function logSumOf(terms: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > largest) largest = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - largest);
  return largest + Math.log(sum);
}
