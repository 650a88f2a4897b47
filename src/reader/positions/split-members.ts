// "[a rise of 9 per cent] and [an end to night shifts]": what a stance is about in its members, as the tree joins them.
import { dependentsBy } from '../syntax/tree.ts';
import { hullOf, normIn, type Parsed, type Range } from './parsed.ts';

/** The range itself where nothing is joined. */
export function membersOf(parsed: Parsed, range: Range): readonly Range[] {
  const head = headOf(parsed, range);
  const joined = dependentsBy(parsed.syntax, head, 'conj')
    .filter((member) => member > head && member < range.end)
    .map((member) => Math.max(hullOf(parsed.syntax, member).first, head + 1));
  const starts = [range.first, ...joined.sort((a, b) => a - b)];
  return starts.flatMap((start, index) => {
    let first = start;
    let end = starts[index + 1] ?? range.end;
    while (first < end && joint.test(normIn(parsed, head, first))) first++;
    while (end > first && joint.test(normIn(parsed, head, end - 1))) end--;
    return end > first ? [{ first, end }] : [];
  });
}

const joint = /^(?:[,;]|and|or|but|as|well)$/;

/** The word of a range that the others hang on; of "both sides to meet" the verb. */
export function headOf({ syntax }: Parsed, { first, end }: Range): number {
  for (let at = first; at < end; at++) {
    const { head, relation, part } = syntax[at]!;
    if (part === 'VERB' && /^(?:xcomp|ccomp)$/.test(relation) && (head < first || head >= end)) return at;
  }
  for (let at = first; at < end; at++) {
    const { head, relation } = syntax[at]!;
    const outside = head < first || head >= end;
    if (outside && !/^(?:mark|case|punct|cc|det)$/.test(relation)) return at;
  }
  return first;
}
