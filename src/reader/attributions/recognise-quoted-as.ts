// Somebody's words reach the reader through another: two links of a chain.
//
//   [Weil] [was quoted] by [state media] [as saying] [that the talks would resume].
//   [State media] [quoted] [Weil] [as saying] [that the talks would resume].
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, subjectBefore, verbGroupStart } from './phrases.ts';

export const quotedAs: LineRecogniser = { name: 'quoted as saying', recognise };

const relays = /^(?:quote|quotes|quoted|quoting|cite|cites|cited|citing|reported|described|heard)$/;
const passives = /^(?:is|are|was|were|been|being)$/;
const saying = /^(?:saying|telling|writing|warning|suggesting|arguing)$/;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm }, head) => (relays.test(norm) ? relayAt(line, head) : []));
}

function relayAt(line: Line, head: number): Candidate[] {
  const { items } = line;
  const group = verbGroupStart(line, head);
  const as = items.findIndex(
    ({ norm }, i) => i > head && i < head + 16 && norm === 'as' && saying.test(items[i + 1]?.norm ?? ''),
  );
  const subject = subjectBefore(line, group);
  if (as < 0 || !subject) return [];
  const first = /^[,:]$/.test(items[as + 2]?.norm ?? '') ? as + 3 : as + 2;
  const content: Range = { first, end: clauseEnd(line, first) };
  const passive = items.slice(group, head).some(({ norm }) => passives.test(norm));
  const quoted = content.end > content.first ? content : quotationBefore(line, subject);
  if (!quoted) return [];
  return passive
    ? passiveRelay(line, subject, group, head, as, quoted)
    : activeRelay(line, subject, group, head, as, quoted);
}

// “It is over,” [Weil] was quoted as saying.
function quotationBefore({ items }: Line, subject: Range): Range | null {
  const last = items[subject.first - 1]?.norm === ',' ? subject.first - 2 : subject.first - 1;
  return items[last]?.quotation == null ? null : { first: last, end: last + 1 };
}

const common = { attitude: 'assertion', polarity: 'affirmed', addressee: null } as const;

function passiveRelay(
  line: Line,
  source: Range,
  group: number,
  head: number,
  as: number,
  content: Range,
): Candidate[] {
  const said: Candidate = {
    ...common,
    line,
    lemma: 'say',
    cue: { first: as, end: as + 2 },
    source,
    contents: [content],
  };
  const by = line.items[head + 1]?.norm === 'by' && as > head + 2 ? { first: head + 2, end: as } : null;
  if (!by) return [{ ...said, cue: { first: group, end: as + 2 } }];
  const whole: Range = { first: Math.min(source.first, content.first), end: Math.max(as + 2, content.end) };
  return [
    { ...common, line, lemma: 'quote', cue: { first: group, end: head + 1 }, source: by, contents: [whole] },
    said,
  ];
}

function activeRelay(
  line: Line,
  source: Range,
  group: number,
  head: number,
  as: number,
  content: Range,
): Candidate[] {
  const quoted: Range = { first: head + 1, end: as };
  if (quoted.end <= quoted.first) return [];
  const whole: Range = { first: quoted.first, end: content.end };
  return [
    { ...common, line, lemma: 'quote', cue: { first: group, end: head + 1 }, source, contents: [whole] },
    { ...common, line, lemma: 'say', cue: { first: as, end: as + 2 }, source: quoted, contents: [content] },
  ];
}
