// A preposition or an adverbial names the source.
//
//   [Forty people were hurt], [according to] [the ministry].        [According to] [Weil], [the talks failed].
//   [The accord is dead], [in the words of] [one diplomat].        It said that, [according to] [two engineers], [the dam leaks].
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
  const content = opensClause(line, at) ? contentAfter(line, source.end) : contentBefore(line, at);
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

// It stands at the head of the line, or of a clause after "that".
function opensClause({ items }: Line, at: number): boolean {
  const before = items[at - 1]?.norm === ',' ? items[at - 2]?.norm : items[at - 1]?.norm;
  return at <= 1 || before === 'that' || (at === 2 && /^(?:and|but|yet)$/.test(items[0]!.norm));
}

// Up to the comma that ends the adverbial, with the relative clause or the apposition behind that one: "[the Post, which
// cited two officials], …", "[Nuala Keane, a professor at Galway], …"
function sourceEnd(line: Line, first: number): number {
  const { items } = line;
  const end = phraseEnd(line, first);
  if (items[end]?.norm !== ',' || !opensAddition.test(items[end + 1]?.norm ?? '')) return end;
  const clause = phraseEnd(line, end + 2);
  const isAddition =
    items[clause]?.norm === ',' && !/^(?:and|which|who)$/.test(items[clause + 1]?.norm ?? '');
  return isAddition && items.length - clause > 3 ? clause : end;
}
const opensAddition = /^(?:which|who|whose|an?)$/;

function phraseEnd({ items }: Line, first: number): number {
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
