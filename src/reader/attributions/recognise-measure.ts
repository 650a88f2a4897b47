// Somebody measures: a number is put to a thing.
//
//   [Peru] [put] [the toll at 31].        [Analysts] [estimate] [the cost at $40 million].        [They] [counted] [67 dead].
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line } from './lines.ts';
import { clauseEnd, subjectBefore, verbGroupStart } from './phrases.ts';

export const measure: LineRecogniser = { name: 'measure', recognise };

const measuring: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['counted', 'recorded', 'documented'].map((form) => [form, form.slice(0, -2)])),
  ...Object.fromEntries(['put', 'puts', 'putting'].map((form) => [form, 'put'])),
  ...Object.fromEntries(
    ['estimate', 'estimates', 'estimated', 'estimating'].map((form) => [form, 'estimate']),
  ),
  ...Object.fromEntries(
    ['reckons', 'reckoned', 'values', 'valued', 'assessed'].map((form) => [
      form,
      form.replace(/e?[ds]$/, ''),
    ]),
  ),
};
const counting: ReadonlySet<string> = new Set(['count', 'record', 'document']);
const farthest = 12;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm, quotation }, head) => {
    const lemma = quotation === null && Object.hasOwn(measuring, norm) ? measuring[norm] : undefined;
    return lemma ? (candidateAt(line, head, lemma) ?? []) : [];
  });
}

function candidateAt(line: Line, head: number, lemma: string): Candidate | null {
  const { items } = line;
  const isCount = counting.has(lemma);
  const at = isCount
    ? head
    : items.findIndex(({ norm }, i) => i > head + 1 && i < head + farthest && norm === 'at');
  if (at < 0 || !isNumber(line, at + 1, isCount ? 2 : 4)) return null;
  if (items.slice(head + 1, at).some(({ norm, quotation }) => quotation !== null || /^[,;:.]$/.test(norm)))
    return null;
  const group = verbGroupStart(line, head);
  const source = subjectBefore(line, group);
  if (!source) return null;
  return {
    line,
    cue: { first: group, end: head + 1 },
    lemma,
    attitude: 'assertion',
    polarity: 'affirmed',
    source,
    contents: [{ first: head + 1, end: clauseEnd(line, head + 1) }],
    addressee: null,
  };
}

// "31", "fewer than 200", "between 40 and 50"
function isNumber({ items }: Line, first: number, within: number): boolean {
  return items
    .slice(first, first + within)
    .some(({ norm, part, quotation }) => quotation !== null || part === 'NUM' || /\d/.test(norm));
}
