// A dash ties a quotation to the name after it, in its sentence or at the head of the next.
//
//   [“We are ready.”] [―] [Dana Weil]
import type { Candidate, LineRecogniser, Place } from './candidate.ts';
import type { Line } from './lines.ts';

export const signature: LineRecogniser = { name: 'name after a dash', recognise };

const longest = 24;

function recognise(line: Line, { before }: Place): Candidate[] {
  const { items } = line;
  const dash = items.findIndex(({ norm }) => /^(?:[–—―]|-{1,2})$/.test(norm));
  const after = items.slice(dash + 1);
  if (dash < 0 || dash > 1 || !after[0]?.capital || after.length > longest) return [];
  if (after.some(({ norm }) => /^[.;:?!]$/.test(norm))) return [];
  const quotation =
    dash === 1
      ? items[0]!.quotation
      : (before?.items.findLast(({ quotation }) => quotation !== null)?.quotation ?? null);
  if (quotation === null) return [];
  return [
    {
      line,
      cue: { first: dash, end: dash + 1 },
      lemma: '—',
      attitude: 'assertion',
      polarity: 'affirmed',
      source: { first: dash + 1, end: items.length },
      contents: [],
      quoted: [quotation],
      addressee: null,
    },
  ];
}
