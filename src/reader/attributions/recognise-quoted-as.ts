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
const sayings = /^(?:saying|telling|writing|warning|suggesting|arguing)$/;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm }, head) => (relays.test(norm) ? relayAt(line, head) : []));
}

function relayAt(line: Line, head: number): Candidate[] {
  const { items } = line;
  const group = verbGroupStart(line, head);
  const as = items.findIndex(
    ({ norm }, i) => i > head && i < head + 16 && norm === 'as' && sayings.test(items[i + 1]?.norm ?? ''),
  );
  const subject = subjectBefore(line, group);
  if (as < 0 || !subject) return [];
  const first = /^[,:]$/.test(items[as + 2]?.norm ?? '') ? as + 3 : as + 2;
  const after: Range = { first, end: clauseEnd(line, first) };
  const content = after.end > after.first ? after : quotationBefore(line, subject);
  if (!content) return [];
  const isPassive = items.slice(group, head).some(({ norm }) => passives.test(norm));
  const agent = items[head + 1]?.norm === 'by' && as > head + 2 ? { first: head + 2, end: as } : null;
  const quoted = isPassive ? subject : { first: head + 1, end: as };
  const reporter = isPassive ? agent : subject;
  if (quoted.end <= quoted.first) return [];
  const common = { line, attitude: 'assertion', polarity: 'affirmed', addressee: null } as const;
  const saying: Range = { first: reporter ? as : group, end: as + 2 };
  const said: Candidate = { ...common, lemma: 'say', cue: saying, source: quoted, contents: [content] };
  if (!reporter) return [said];
  const whole: Range = {
    first: Math.min(quoted.first, content.first),
    end: Math.max(as + 2, content.end),
  };
  const cue: Range = { first: group, end: head + 1 };
  return [{ ...common, lemma: 'quote', cue, source: reporter, contents: [whole] }, said];
}

// “It is over,” [Weil] was quoted as saying.
function quotationBefore({ items }: Line, subject: Range): Range | null {
  const last = items[subject.first - 1]?.norm === ',' ? subject.first - 2 : subject.first - 1;
  return items[last]?.quotation == null ? null : { first: last, end: last + 1 };
}
