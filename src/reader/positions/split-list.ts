// "[a withdrawal from the valley], [neutrality], and [the lifting of sanctions]": the members of a list, at most twelve.
import type { Line, Range } from '../attributions/lines.ts';

export function splitList({ items }: Line, start: number): Range[] {
  const members: Range[] = [];
  let first = start;
  let at = start;
  const close = (end: number): void => {
    if (end > first && members.length < 12) members.push({ first, end });
  };
  while (
    at < items.length &&
    !/^[.;?!–—]$|^(?:but|while|although|because|when|if|unless|saying)$/.test(items[at]!.norm)
  ) {
    const length = separator(items, at);
    if (length > 0) {
      close(at);
      first = at + length;
    }
    at += Math.max(1, length);
  }
  close(at);
  return members;
}

// How many items part two members: ",", ", and", "as well as", "and"; an "and" between two names parts nothing.
function separator(items: Line['items'], at: number): number {
  const norm = items[at]!.norm;
  const next = items[at + 1]?.norm ?? '';
  if (norm === ',')
    return /^(?:and|or)$/.test(next) ? 2 : next === 'as' && items[at + 2]?.norm === 'well' ? 4 : 1;
  if (norm === 'as' && next === 'well' && items[at + 2]?.norm === 'as') return 3;
  if (norm !== 'and' && norm !== 'or') return 0;
  const joinsNames = items[at - 1]?.capital && items[at + 1]?.capital;
  return joinsNames || /^(?:its|their|his)$/.test(next) ? 0 : 1;
}
