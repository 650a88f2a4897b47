// A statement in, the numbers under which others that may say the same are found out: two to four of its words and figures
// together, so many that hardly anything else has all of them.
//
//   About 14,000 [conscripts] have [deserted]              two rare words
//   [Voters] [support] a [state] [tax]                     four that every other report has
//
// Statements that share no number are never compared. How rare words are is told by a fixed table, so that adding a
// document asks for a few others in a ledger of any size, and for the same ones in whatever order the documents came.
import { hashText } from '../copies/shingles.ts';
import type { ContentWord } from './content-words.ts';
import type { Said } from './statement.ts';
import { rarityOf, rarityOfFigure } from './word-rarity.ts';

/** Bits: of a million statements one has such words by chance. */
const enough = 20;
const mostTogether = 4;
/** With six, one in twenty of the statements that say the same in other words were lost; with ten, twice the numbers. */
const tellingWords = 8;
/** Those with the lowest numbers, which are the same in every statement that has them. */
const mostKeys = 24;
const askedWords = 12;
/** A row of a table has fifty. */
const tellingFigures = 4;

export function keysOf(statement: Pick<Said, 'words' | 'figures'>): number[] {
  const parts = tellingParts(statement, tellingWords);
  const found = combinationsOf(parts).sort((a, b) => a - b);
  // Too common for any: found by what says it in the same words.
  if (found.length === 0) return [keyOf(parts)];
  return found.slice(0, mostKeys);
}

/** For a search, which may name any of a statement's words. */
export function searchKeysOf(asked: Pick<Said, 'words' | 'figures'>): number[] {
  return [...new Set([...combinationsOf(tellingParts(asked, askedWords)), ...keysOf(asked)])];
}

/** The stem of the rarest word; null where there is none. */
export function rarestStemOf({ words }: Pick<Said, 'words'>): string | null {
  return words.map((word) => part(word.stem, rarityOf(word))).sort(rarestFirst)[0]?.text ?? null;
}

interface Part {
  readonly text: string;
  readonly bits: number;
  readonly order: number;
}

// The rarest words and figures, in an order that is the same in every statement.
function tellingParts({ words, figures }: Pick<Said, 'words' | 'figures'>, count: number): Part[] {
  const ofWords = words.map((word: ContentWord) => part(word.stem, rarityOf(word)));
  const ofFigures = figures.map(({ value, unit }) => part(`#${value} ${unit ?? ''}`, rarityOfFigure(value)));
  const all = [
    ...ofWords.sort(rarestFirst).slice(0, count),
    ...ofFigures.sort(rarestFirst).slice(0, tellingFigures),
  ];
  return [...new Map(all.map((one) => [one.text, one])).values()].sort(rarestFirst);
}

function part(text: string, bits: number): Part {
  return { text, bits, order: hashText(text) };
}

function rarestFirst(a: Part, b: Part): number {
  return b.bits - a.bits || a.order - b.order;
}

// The smallest ones that are rare enough: what is added to one that is would say nothing new.
function combinationsOf(parts: readonly Part[]): number[] {
  const found = new Set<number>();
  const extend = (chosen: readonly Part[], bits: number, from: number) => {
    if (bits >= enough) found.add(keyOf(chosen));
    else if (chosen.length < mostTogether)
      for (let at = from; at < parts.length; at++)
        extend([...chosen, parts[at]!], bits + parts[at]!.bits, at + 1);
  };
  extend([], 0, 0);
  return [...found];
}

function keyOf(parts: readonly Part[]): number {
  return hashText(
    parts
      .map(({ text }) => text)
      .sort()
      .join(' '),
  );
}
