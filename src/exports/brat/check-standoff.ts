// What has to hold among the lines of an .ann file: references lead somewhere, triggers are of their event's type,
// fragments lie in the text in order, and their words are those of the text.
import type { Span } from '../../reader/index.ts';
import { FormatError } from '../format-error.ts';
import type { Standoff, TextBound } from './standoff.ts';

/** @throws {FormatError} at the first line of which something does not hold */
export function checkStandoff(standoff: Standoff, lineOf: ReadonlyMap<string, number>, text: string): void {
  const points = Array.from(text);
  for (const textBound of standoff.textBounds) {
    const wrong = wrongSpans(textBound.spans, points.length) ?? wrongWords(textBound, points);
    if (wrong) throw new FormatError(lineOf.get(textBound.id)!, wrong);
  }
  checkReferences(standoff, lineOf);
  const types = new Map(standoff.textBounds.map(({ id, type }) => [id, type]));
  for (const { id, type, trigger } of standoff.events) {
    if (types.get(trigger) !== type) {
      throw new FormatError(
        lineOf.get(id)!,
        `its trigger ${trigger} is no text-bound annotation of type ${type}.`,
      );
    }
  }
}

function wrongSpans(spans: readonly Span[], length: number): string | null {
  let last = -1;
  for (const [start, end] of spans) {
    if (start >= end) return `the fragment ${start} ${end} is empty.`;
    if (end > length)
      return `the fragment ${start} ${end} ends behind the text, which has ${length} characters.`;
    if (start <= last) return 'its fragments overlap, touch or are not in order.';
    last = end;
  }
  return null;
}

function wrongWords({ spans, words }: TextBound, points: readonly string[]): string | null {
  const expected = spans.map(([start, end]) => points.slice(start, end).join('')).join(' ');
  // Without words, brat takes them from the text.
  return words === '' || words === expected
    ? null
    : `its words are “${words}”, those of the text “${expected}”.`;
}

function checkReferences(standoff: Standoff, lineOf: ReadonlyMap<string, number>): void {
  const { events, relations, equivalences, attributes, notes } = standoff;
  const references = [
    ...events.map(({ id, trigger, roles }) => ({ id, to: [trigger, ...roles.map(({ target }) => target)] })),
    ...relations.map(({ id, from, to }) => ({ id, to: [from, to] })),
    ...equivalences.map((to) => ({ id: '*', to })),
    ...attributes.map(({ id, target }) => ({ id, to: [target] })),
    ...notes.map(({ id, target }) => ({ id, to: [target] })),
  ];
  for (const { id, to } of references) {
    const missing = to.find((target) => !lineOf.has(target));
    if (missing) throw new FormatError(lineOf.get(id) ?? null, `${missing} is referred to and not there.`);
  }
}
