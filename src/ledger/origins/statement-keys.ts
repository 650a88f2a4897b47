// A statement in, the numbers under which others that may say the same are found out: pairs of the words that tell the
// most, and each figure with what it counts. Statements that share no number are never compared, so that adding a
// document asks for a few hundred others, not for all.
import { hashText } from '../copies/shingles.ts';
import type { ContentWord } from './content-words.ts';
import type { Statement } from './statement.ts';

/** Fifteen pairs: with five words, leads that name their source lost the words that they share with others. */
const tellingWords = 6;

export function keysOf({ words, figures }: Pick<Statement, 'words' | 'figures'>): number[] {
  const telling = mostTelling(words, tellingWords);
  const counted = figures.flatMap(({ value, counted }) =>
    counted.map((stem) => hashText(`${value} ${stem}`)),
  );
  return [...new Set([...pairsOf(telling), ...counted])];
}

/** For a search, which may name any of a statement's words: all pairs of up to twelve words. */
export function searchKeysOf({ words, figures }: Pick<Statement, 'words' | 'figures'>): number[] {
  return [...new Set([...pairsOf(mostTelling(words, 12)), ...keysOf({ words, figures })])];
}

// The same order in every statement: long words first, then by a number made from the word; common ones last.
function mostTelling(words: readonly ContentWord[], count: number): string[] {
  return [...words]
    .sort((a, b) => rank(b) - rank(a) || hashText(a.stem) - hashText(b.stem))
    .slice(0, count)
    .map(({ stem }) => stem);
}

function rank({ stem, weight }: ContentWord): number {
  return weight < 1 ? 0 : stem.length >= 7 ? 2 : 1;
}

function pairsOf(stems: readonly string[]): number[] {
  const sorted = [...stems].sort();
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => hashText(`${first} ${second}`)));
}
