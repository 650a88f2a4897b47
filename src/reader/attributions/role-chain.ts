// The roles of the tokens around one cue, as a linear-chain conditional random field (Lafferty, McCallum and Pereira
// 2001): outside, source, cue or content. The head of the cue is given.
export const roles = ['outside', 'source', 'cue', 'content'] as const;
export const roleCount = roles.length;
export const role = { outside: 0, source: 1, cue: 2, content: 3 } as const;

/** Scores of a window: `own[token * 4 + role]`, `step[token * 16 + before * 4 + role]` (of the first token: unused). */
export interface ChainScores {
  readonly length: number;
  readonly own: Float64Array;
  readonly step: Float64Array;
  /** Index of the cue’s head in the window. */
  readonly cue: number;
}

/** The best roles, and the probability of each role at each token. */
export interface ChainReading {
  readonly roles: Uint8Array;
  /** `marginals[token * 4 + role]`. */
  readonly marginals: Float64Array;
  /** Log probability of the best roles. */
  readonly logProbability: number;
}

const impossible = -1e9;

/** Holds the head of the cue to its role. */
export function fixCue({ own, cue }: ChainScores): void {
  for (let r = 0; r < roleCount; r++) if (r !== role.cue) own[cue * roleCount + r] = impossible;
}

/** Viterbi and forward-backward. Linear in the length. */
export function readChain(scores: ChainScores): ChainReading {
  const { length } = scores;
  const forward = new Float64Array(length * roleCount);
  const backward = new Float64Array(length * roleCount);
  const total = sumPaths(scores, forward, backward);
  const marginals = new Float64Array(length * roleCount);
  for (let i = 0; i < marginals.length; i++) marginals[i] = Math.exp(forward[i]! + backward[i]! - total);
  const [best, score] = bestPath(scores);
  return { roles: best, marginals, logProbability: score - total };
}

/** Fills log sums over the paths up to and from each role of each token; returns that over all. */
export function sumPaths(
  { length, own, step }: ChainScores,
  forward: Float64Array,
  backward: Float64Array,
): number {
  for (let r = 0; r < roleCount; r++) {
    forward[r] = own[r]!;
    backward[(length - 1) * roleCount + r] = 0;
  }
  const sums = new Float64Array(roleCount);
  for (let at = 1; at < length; at++) {
    for (let r = 0; r < roleCount; r++) {
      for (let b = 0; b < roleCount; b++)
        sums[b] = forward[(at - 1) * roleCount + b]! + step[at * 16 + b * 4 + r]!;
      forward[at * roleCount + r] = logSum(sums) + own[at * roleCount + r]!;
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let b = 0; b < roleCount; b++) {
      const next = (at + 1) * roleCount;
      for (let r = 0; r < roleCount; r++)
        sums[r] = step[(at + 1) * 16 + b * 4 + r]! + own[next + r]! + backward[next + r]!;
      backward[at * roleCount + b] = logSum(sums);
    }
  }
  return logSum(forward.subarray((length - 1) * roleCount));
}

function bestPath({ length, own, step }: ChainScores): [Uint8Array, number] {
  let scores = own.slice(0, roleCount);
  const from = new Uint8Array(length * roleCount);
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(roleCount);
    for (let r = 0; r < roleCount; r++) {
      let best = 0;
      for (let b = 1; b < roleCount; b++) {
        if (scores[b]! + step[at * 16 + b * 4 + r]! > scores[best]! + step[at * 16 + best * 4 + r]!) best = b;
      }
      from[at * roleCount + r] = best;
      next[r] = scores[best]! + step[at * 16 + best * 4 + r]! + own[at * roleCount + r]!;
    }
    scores = next;
  }
  let last = 0;
  for (let r = 1; r < roleCount; r++) if (scores[r]! > scores[last]!) last = r;
  const score = scores[last]!;
  const best = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--) {
    best[at] = last;
    last = from[at * roleCount + last]!;
  }
  return [best, score];
}

function logSum(values: Float64Array): number {
  let highest = values[0]!;
  for (let i = 1; i < values.length; i++) if (values[i]! > highest) highest = values[i]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - highest);
  return highest + Math.log(sum);
}
