// What a stance is about: issues of the codebook in the words of the proposition; of "the offer" those of the offer
// made before; else, where the stance is told in so many words, an issue named by the head words of the proposition.
import type { Line, Range } from '../attributions/lines.ts';
import type { Codebook } from '../codebook.ts';
import type { Token } from '../document.ts';
import { functionWords } from '../lexicon/noun-phrase-words.ts';
import { standingOffers } from '../lexicon/stance-words.ts';
import type { Entity, Position } from '../record.ts';
import { compileCodebook } from './match-issues.ts';
import type { Stated } from './stated.ts';

export interface FoundIssues {
  readonly keys: readonly string[];
  /** Whether they are of the codebook. */
  readonly named: boolean;
}

export interface IssueFinder {
  (stated: Stated, actors: readonly Entity[], earlier: readonly Position[]): FoundIssues;
  /** Issues of the codebook in some words; none of null. */
  named(line: Line, range: Range | null): readonly string[];
}

export function issueFinder(codebook: Codebook, tokens: readonly Token[]): IssueFinder {
  const match = compileCodebook(codebook);
  const named = (line: Line, range: Range | null): readonly string[] => {
    if (!range || range.end <= range.first) return [];
    return match(tokens, line.items[range.first]!.first, line.items[range.end - 1]!.end);
  };
  const find = (stated: Stated, actors: readonly Entity[], earlier: readonly Position[]): FoundIssues => {
    const { line, proposition, strong } = stated;
    const head = { first: proposition.first, end: headEnd(line, proposition) };
    const keys = named(line, head);
    if (keys.length > 0) return { keys, named: true };
    const standing = standingIssues(line, head, actors, earlier);
    if (standing.length > 0) return { keys: standing, named: true };
    const other = strong ? otherIssue(line, head) : null;
    return { keys: other === null ? [] : [other], named: false };
  };
  return Object.assign(find, { named });
}

// Before a relative clause or a purpose: "territory | that it holds", "cede territory | to bring an end to the war".
function headEnd({ items }: Line, { first, end }: Range): number {
  for (let at = first + 1; at < end; at++) {
    const { norm } = items[at]!;
    if (/^(?:who|which|that|where|when|so|if|as)$/.test(norm)) return at;
    if (norm === 'to' && at > first + 1 && purposes.has(items[at + 1]?.norm ?? '')) return at;
    if (norm === 'in' && items[at + 1]?.norm === 'order') return at;
  }
  return end;
}

const purposes: ReadonlySet<string> = new Set(
  `bring end help allow enable avoid prevent stop secure ensure get give make protect save achieve force keep win pave
  reach halt break resolve pay`.split(/\s+/),
);

// "rejected [the offer]": that of the latest offer or demand of another.
function standingIssues(
  { items }: Line,
  { first, end }: Range,
  actors: readonly Entity[],
  earlier: readonly Position[],
): readonly string[] {
  const points = items.slice(first, end).some(({ norm }) => standingOffers.has(norm));
  if (!points) return [];
  const made = earlier
    .slice(-8)
    .findLast(
      (one) =>
        !one.previous &&
        /^(?:offers|demands)$/.test(one.stance) &&
        actors.every(({ id }) => id !== one.actor),
    );
  if (!made) return [];
  return [
    ...new Set(
      earlier
        .filter((one) => one.proposition.spans[0] === made.proposition.spans[0])
        .map(({ issue }) => issue)
        .filter((issue) => !issue.startsWith('other:')),
    ),
  ];
}

// The first words that mean something, at most three: "other:independent-inquiry".
function otherIssue({ items }: Line, { first, end }: Range): string | null {
  const words: string[] = [];
  for (const { norm, quotation } of items.slice(first, end)) {
    const means = quotation === null && /^[\p{L}\p{N}]+$/u.test(norm) && !functionWords.has(norm);
    if (means) words.push(norm);
    else if (words.length > 0 && norm !== '-') break;
    if (words.length === 3) break;
  }
  return words.length > 0 ? `other:${words.join('-')}` : null;
}
