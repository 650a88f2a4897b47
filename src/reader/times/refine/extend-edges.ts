// Words that pick the beginning, middle or end of a period. The period stays the value, as in TIMEX3: which days are
// "early 2009" nobody has fixed.
//
//   [early 2009], [mid-June], [late Tuesday], [early on Monday], by [the end of next year]
import { edgeAt, edgeNouns, skipArticle } from '../edges.ts';
import { follows, normAt, type Words } from '../words.ts';
import type { Extend } from './join.ts';
import { isPlaced } from './kinds.ts';

export const extendEdge: Extend = (words, found) => {
  if (!isPlaced(found.expression)) return null;
  const first = edgeBefore(words, found.first);
  return first < found.first ? { ...found, first } : null;
};

function edgeBefore(words: Words, at: number): number {
  const before = normAt(words, at - 1);
  if (before === 'early' || before === 'late' || before === 'mid') return skipArticle(words, at - 1);
  if (before === 'earlier' || before === 'later') return at - 1;
  if (before === '-' && /^(?:mid|early|late|end)$/.test(normAt(words, at - 2)))
    return skipArticle(words, at - 2);
  if (/^(?:on|in)$/.test(before) && /^(?:early|late|earlier|later)$/.test(normAt(words, at - 2)))
    return at - 2;
  const of = before === 'of' ? at - 1 : follows(words, at - 2, 'of', 'the') ? at - 2 : at;
  return of < at && edgeNouns.has(normAt(words, of - 1)) ? edgeAt(words, of - 1) : at;
}
