// When something was said: the time expression beside the cue, outside content and source.
import type { DatedBy, Span, Time } from '../record.ts';
import { firstStartingFrom } from '../spans.ts';
import type { Found } from './realise.ts';

/** The dated expression of the cue's sentence that is nearest to the cue. */
export function dateSaying(found: Found, sentence: Span, times: readonly Time[]): DatedBy | null {
  const [start, end] = found.cue.spans[0]!;
  const taken = [...found.content.spans, ...(found.source ? [found.source] : [])];
  let nearest: Time | null = null;
  let distance = Infinity;
  for (
    let i = firstStartingFrom(times, sentence[0]);
    i < times.length && times[i]!.span[0] < sentence[1];
    i++
  ) {
    const time = times[i]!;
    if (
      time.edtf === null ||
      time.type === 'duration' ||
      taken.some((span) => span[0] < time.span[1] && time.span[0] < span[1])
    )
      continue;
    const gap = time.span[0] >= end ? time.span[0] - end : start - time.span[1];
    if (gap < distance) [nearest, distance] = [time, gap];
  }
  return nearest && { edtf: nearest.edtf!, time: nearest.id };
}
