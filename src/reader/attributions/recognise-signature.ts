// A dash ties a quotation to the name after it.
//
//   [“We are ready.”] [―] [Dana Weil]
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line } from './lines.ts';

export const signature: LineRecogniser = { name: 'name after a dash', recognise };

const longest = 12;

function recognise(line: Line): Candidate[] {
  const { items } = line;
  const [quotation, dash, name] = items;
  const after = items.slice(2);
  if (quotation?.quotation == null || !/^(?:[–—―]|-{1,2})$/.test(dash?.norm ?? '') || !name?.capital)
    return [];
  if (after.length > longest || after.some(({ norm }) => /^[.;:?!]$/.test(norm))) return [];
  return [
    {
      line,
      cue: { first: 1, end: 2 },
      lemma: '—',
      attitude: 'assertion',
      polarity: 'affirmed',
      source: { first: 2, end: items.length },
      contents: [{ first: 0, end: 1 }],
      addressee: null,
    },
  ];
}
