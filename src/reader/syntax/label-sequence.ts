// The best sequence of labels under scores for each place and each pair of neighbours (Viterbi). Linear in the length.

/** `scores[place * labels + label]`; `moves[before * labels + label]`, whose last row is for the first place. */
export function bestSequence(scores: ArrayLike<number>, moves: ArrayLike<number>, labels: number): number[] {
  const length = scores.length / labels;
  const back = new Uint8Array(scores.length);
  let reached = new Float64Array(labels);
  for (let at = 0; at < length; at++) {
    const next = new Float64Array(labels);
    for (let label = 0; label < labels; label++) {
      let best = at === 0 ? labels : 0;
      for (let before = 1; at > 0 && before < labels; before++) {
        const better = reached[before]! + moves[before * labels + label]!;
        if (better > reached[best]! + moves[best * labels + label]!) best = before;
      }
      next[label] =
        scores[at * labels + label]! + moves[best * labels + label]! + (at === 0 ? 0 : reached[best]!);
      back[at * labels + label] = best;
    }
    reached = next;
  }
  const sequence: number[] = [];
  let label = reached.indexOf(Math.max(...reached));
  for (let at = length - 1; at >= 0; at--) {
    sequence.push(label);
    label = back[at * labels + label]!;
  }
  return sequence.reverse();
}
