// Words as a person types them in; where they stand in the text, near an entry, out. White space and the shape of
// quotation marks do not count.
import type { Span } from '../../reader/index.ts';
import { LedgerError } from '../ledger-error.ts';

// Of words that stand several times, the nearest is meant, where it is as near as this.
const near = 600;
const longest = 5_000;

/** @throws {LedgerError} where the text does not have them, or has them more than once and none near */
export function locateWords(text: string, words: string, around: readonly Span[]): Span {
  const found = occurrencesOf(text, words);
  if (found.length === 0)
    throw new LedgerError(`"${words}" does not stand in the text. Give the words as they stand there.`);
  const [nearest, next] = found
    .map((span) => ({ span, distance: distanceFrom(span, around) }))
    .sort((a, b) => a.distance - b.distance);
  if (next && (nearest!.distance > near || next.distance === nearest!.distance))
    throw new LedgerError(
      `"${words}" stands ${found.length} times in the text, and none of them is nearest to the entry. Give more words.`,
    );
  return nearest!.span;
}

function occurrencesOf(text: string, words: string): Span[] {
  const parts = words.trim().slice(0, longest).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = parts.map(patternOf).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: match }) => [
    index,
    index + match.length,
  ]);
}

function patternOf(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['‘’]/g, "['‘’]");
}

// Between middles: of two that overlap the entry, the one that lies where its words lay is the nearer.
function distanceFrom(span: Span, around: readonly Span[]): number {
  if (around.length === 0) return 0;
  return Math.abs(middleOf(span) - middleOf([around[0]![0], around.at(-1)![1]]));
}

function middleOf([start, end]: Span): number {
  return (start + end) / 2;
}
