// When a stance was taken or voiced: when it was said, else the time that its clause gives beside the proposition.
import type { Draft } from '../document.ts';
import type { Attribution } from '../record.ts';
import { firstEndingAfter, holds, overlap } from '../spans.ts';
import type { FoundCondition } from './find-condition.ts';
import { type Parsed, sentenceAt, spanOf } from './parsed.ts';
import type { Stated } from './stated.ts';

export function timeOf(
  parsed: Parsed,
  times: Draft['times'],
  { proposition, head, former }: Stated,
  condition: FoundCondition | null,
  within: Attribution | null,
): string | null {
  if (within?.said && !former) return within.said.edtf;
  const about = [proposition, ...(condition ? [condition] : [])].map((range) => spanOf(parsed, range));
  const sentence = spanOf(parsed, sentenceAt(parsed, head));
  const reach = within?.content.spans.find((span) => holds(span, parsed.tokens[head]!.span)) ?? sentence;
  const near: string[] = [];
  for (let at = firstEndingAfter(times, Math.max(reach[0], sentence[0])); at < times.length; at++) {
    const { span, edtf, type } = times[at]!;
    if (span[0] >= Math.min(reach[1], sentence[1])) break;
    if (edtf !== null && type !== 'set' && !about.some((one) => overlap(one, span))) near.push(edtf);
  }
  return near.length === 1 ? near[0]! : null;
}
