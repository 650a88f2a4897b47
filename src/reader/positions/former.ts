// Whether a stance is told as a former one: "[previously] insisted", "[until last month] had refused", "[used to] want".
import type { Line, Range } from '../attributions/lines.ts';
import { formerAdverbs } from '../lexicon/stance-words.ts';
import { isTime } from './clauses.ts';

export function isFormer({ items }: Line, group: Range & { readonly noLonger?: boolean }): boolean {
  if (group.noLonger) return true;
  const words = items.slice(Math.max(0, group.first - 2), group.end).map(({ norm }) => norm);
  if (words.some((norm) => formerAdverbs.has(norm))) return true;
  if (words.join(' ').includes('used to')) return true;
  const opening = items.slice(0, group.first);
  const until = opening.findIndex(({ norm }) => norm === 'until');
  return until >= 0 && isTime(opening[until + 1]);
}
