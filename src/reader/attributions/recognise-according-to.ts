// A preposition or an adverbial names the source.
//
//   [Forty people were hurt], [according to] [the ministry].        [According to] [Weil], [the talks failed].
//   [The accord is dead], [in the words of] [one diplomat].
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd } from './phrases.ts';

export const accordingTo: LineRecogniser = recogniserOf('according to', [['according', 'to']]);

export const inTheWordsOf: LineRecogniser = recogniserOf('in the words of', [
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
]);

function recogniserOf(name: string, openings: readonly (readonly string[])[]): LineRecogniser {
  const recognise = (line: Line): Candidate[] =>
    line.items.flatMap((_, at) => {
      const opening = openings.find((words) => words.every((word, i) => line.items[at + i]?.norm === word));
      return opening ? (candidateAt(line, at, opening.length) ?? []) : [];
    });
  return { name, recognise };
}

function candidateAt(line: Line, at: number, length: number): Candidate | null {
  const { items } = line;
  const first = at + length;
  const source = { first, end: sourceEnd(line, first) };
  if (source.end <= first) return null;
  const content = at <= 1 ? contentAfter(line, source.end) : contentBefore(line, at);
  if (!content) return null;
  const lemma = items
    .slice(at, first)
    .map(({ norm }) => norm)
    .join(' ');
  return {
    line,
    cue: { first: at, end: first },
    lemma,
    attitude: /view|opinion/.test(lemma) ? 'belief' : 'assertion',
    polarity: 'affirmed',
    source,
    contents: [content],
    addressee: null,
  };
}

// Up to the comma that ends the adverbial; a comma before an apposition ("Ana Ruiz, who …") is kept in the middle of a line.
function sourceEnd({ items }: Line, first: number): number {
  let end = first;
  while (
    end < items.length &&
    items[end]!.quotation === null &&
    !/^[,;:.?!—–]$|^(?:while|but|which)$/.test(items[end]!.norm)
  )
    end++;
  return end;
}

function contentBefore({ items }: Line, at: number): Range | null {
  const end = items[at - 1]!.norm === ',' ? at - 1 : at;
  let first = end;
  while (first > 0 && items[first - 1]!.norm !== ';') first--;
  while (first < end && /^(?:but|and|,)$/.test(items[first]!.norm)) first++;
  return end - first >= 1 ? { first, end } : null;
}

function contentAfter(line: Line, comma: number): Range | null {
  const first = line.items[comma]?.norm === ',' ? comma + 1 : comma;
  const end = clauseEnd(line, first);
  return end > first ? { first, end } : null;
}
