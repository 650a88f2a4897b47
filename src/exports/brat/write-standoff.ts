// Standoff annotations into the lines of an .ann file.
import type { Span } from '../../reader/index.ts';
import type { Standoff } from './standoff.ts';

/** Ends with a line break, unless there is nothing. */
export function writeStandoff(standoff: Standoff): string {
  const lines = [
    ...standoff.textBounds.map(
      ({ id, type, spans, words }) => `${id}\t${type} ${spansAsWritten(spans)}\t${words}`,
    ),
    ...standoff.events.map(({ id, type, trigger, roles }) =>
      [`${id}\t${type}:${trigger}`, ...roles.map(({ role, target }) => `${role}:${target}`)].join(' '),
    ),
    ...standoff.relations.map(({ id, type, from, to }) => `${id}\t${type} Arg1:${from} Arg2:${to}`),
    ...standoff.equivalences.map((members) => `*\tEquiv ${members.join(' ')}`),
    ...standoff.attributes.map(({ id, type, target, value }) =>
      [`${id}\t${type}`, target, ...(value === null ? [] : [value])].join(' '),
    ),
    ...standoff.notes.map(({ id, type, target, text }) => `${id}\t${type} ${target}\t${text}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function spansAsWritten(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start} ${end}`).join(';');
}
