// Somebody's words reach the reader through another: two links of a chain.
//
//   [Weil] [was quoted] by [state media] [as saying] [that the talks would resume].
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, subjectBefore, verbGroupStart } from './phrases.ts';

export const quotedAs: LineRecogniser = { name: 'quoted as saying', recognise };

const relays = /^(?:quoted|cited|reported|described|heard)$/;
const passives = /^(?:is|are|was|were|been|being)$/;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm }, head) => (relays.test(norm) ? relayAt(line, head) : []));
}

function relayAt(line: Line, head: number): Candidate[] {
  const { items } = line;
  const group = verbGroupStart(line, head);
  if (!items.slice(group, head).some(({ norm }) => passives.test(norm))) return [];
  const as = items.findIndex(
    ({ norm }, i) =>
      i > head &&
      i < head + 16 &&
      norm === 'as' &&
      /^(?:saying|telling|writing)$/.test(items[i + 1]?.norm ?? ''),
  );
  const source = subjectBefore(line, group);
  if (as < 0 || !source) return [];
  const first = /^[,:]$/.test(items[as + 2]?.norm ?? '') ? as + 3 : as + 2;
  const content: Range = { first, end: clauseEnd(line, first) };
  if (content.end <= content.first) return [];
  const common = {
    line,
    lemma: 'say',
    attitude: 'assertion',
    polarity: 'affirmed',
    addressee: null,
  } as const;
  const saying: Candidate = { ...common, cue: { first: as, end: as + 2 }, source, contents: [content] };
  const by = items[head + 1]?.norm === 'by' && as > head + 2 ? { first: head + 2, end: as } : null;
  if (!by) return [{ ...saying, cue: { first: group, end: as + 2 } }];
  const whole: Range = { first: source.first, end: content.end };
  return [
    { ...common, lemma: 'quote', cue: { first: group, end: head + 1 }, source: by, contents: [whole] },
    saying,
  ];
}
