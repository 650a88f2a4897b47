// A dateline stands before the first sentence of a report and is no part of it.
//
//   OSLO, March 10 (Pacific Wire) — |The talks failed, two officials said.
import type { Sentence, Token } from '../document.ts';
import type { Block } from '../record.ts';

const place = /^\p{Lu}[\p{Lu}.’'/-]*$/u;
const mark = /^[,.()/]$/;
const dash = /^(?:[-–—―]|--)$/;
const longest = 24;

/** Index of the first token after the dateline that the sentence begins with; the sentence’s first where it has none. */
export function afterDateline(
  tokens: readonly Token[],
  blocks: readonly Block[],
  { first, end, block, span }: Sentence,
): number {
  if (blocks[block]?.span[0] !== span[0] || !isPlace(tokens, first)) return first;
  for (let at = first + 1; at < Math.min(end - 1, first + longest); at++) {
    const { form } = tokens[at]!;
    if (dash.test(form)) return isApart(tokens, at) ? at + 1 : first;
    if (!mark.test(form) && !/^[\p{Lu}\d]/u.test(form) && !/^(?:and|de|of|by)$/.test(form)) return first;
  }
  return first;
}

// "OSLO", "TEL AVIV": capitals, and then a comma, a bracket or the dash.
function isPlace(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + 5 && place.test(tokens[at]?.form ?? '')) at++;
  const opening = tokens[first]!.form;
  return (
    at > first &&
    opening.length > 1 &&
    (mark.test(tokens[at]?.form ?? '') || dash.test(tokens[at]?.form ?? ''))
  );
}

// Spaces on both sides: not "COVID-19".
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.span[0] > tokens[at - 1]!.span[1] && tokens[at + 1]!.span[0] > tokens[at]!.span[1];
}
