// Whether a field that came back from an annotation tool is still what the record has. A tool joins fragments that touch
// and drops white space at their edges: spans are the same where these alone differ.
import type { Span } from '../../reader/index.ts';
import { fragmentsOf } from '../fragments.ts';

/** What `now` does not carry is not compared. */
export function sameValue(before: unknown, now: unknown, text: string): boolean {
  if (isSpans(before) && isSpans(now)) return sameSpans(before, now, text);
  if (isSpan(before) && isSpan(now)) return sameSpans([before], [now], text);
  if (Array.isArray(before) && Array.isArray(now)) return sameLists(before, now, text);
  if (isObject(before) && isObject(now)) {
    return Object.entries(now).every(([name, value]) => sameValue(before[name], value, text));
  }
  return before === now;
}

function sameSpans(before: readonly Span[], now: readonly Span[], text: string): boolean {
  const [was, is] = [fragmentsOf(text, before), fragmentsOf(text, now)];
  return (
    was.length === is.length && was.every((span, at) => span[0] === is[at]![0] && span[1] === is[at]![1])
  );
}

// Lists of the record other than spans are sets of ids or of mentions.
function sameLists(before: readonly unknown[], now: readonly unknown[], text: string): boolean {
  return (
    before.length === now.length && now.every((one) => before.some((other) => sameValue(other, one, text)))
  );
}

function isSpans(value: unknown): value is readonly Span[] {
  return Array.isArray(value) && value.every(isSpan);
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
