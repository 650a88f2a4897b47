// When a stance was taken or voiced: when it was said, else the time that its clause gives beside the proposition.
import { spanOf } from '../attributions/lines.ts';
import type { Draft } from '../document.ts';
import type { Attribution, Span } from '../record.ts';
import { firstEndingAfter, overlap } from '../spans.ts';
import type { FoundCondition } from './find-condition.ts';
import type { Stated } from './stated.ts';

type TimeFinder = (
  stated: Stated,
  condition: FoundCondition | null,
  within: Attribution | null,
) => string | null;

export function timeFinder({
  tokens,
  times,
  sentences,
}: Pick<Draft, 'tokens' | 'times' | 'sentences'>): TimeFinder {
  return ({ line, proposition, cue, former }, condition, within) => {
    if (within?.said && !former) return within.said.edtf;
    const about = [proposition, ...(condition ? [condition] : [])].map((range) =>
      spanOf(tokens, line, range),
    );
    const [start, end] = spanOf(tokens, line, { first: 0, end: line.items.length });
    const { span: sentence } = sentences[line.sentence]!;
    const reach: Span = within ? [start, end] : sentence;
    const near: string[] = [];
    for (
      let at = firstEndingAfter(times, reach[0]);
      at < times.length && times[at]!.span[0] < reach[1];
      at++
    ) {
      const { span, edtf, type } = times[at]!;
      if (edtf !== null && type !== 'set' && !about.some((one) => overlap(one, span))) near.push(edtf);
    }
    return near.length === 1 && cue.end > cue.first ? near[0]! : null;
  };
}
