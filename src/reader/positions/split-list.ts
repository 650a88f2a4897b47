// "[a withdrawal from the valley], [neutrality], and [the lifting of sanctions]": the members of a list, at most twelve.
import { normIn, type Parsed, type Range } from './parsed.ts';
import { limitOf } from './proposition.ts';

export function splitList(parsed: Parsed, start: number): Range[] {
  const members: Range[] = [];
  const limit = limitOf(parsed, start);
  let first = start;
  let at = start;
  const close = (end: number): void => {
    if (end > first && members.length < 12) members.push({ first, end });
  };
  while (at < limit && !ends.test(normIn(parsed, start, at))) {
    const length = separator(parsed, at);
    if (length > 0) {
      close(at);
      first = at + length;
    }
    at += Math.max(1, length);
  }
  close(at);
  return members;
}

const ends = /^(?:[.;?!–—]|but|while|although|because|when|if|unless|saying|said|according)$/;

// How many tokens part two members: ",", ", and", "as well as", "and"; an "and" between two names parts nothing.
function separator(parsed: Parsed, at: number): number {
  const { tokens, syntax } = parsed;
  const norm = tokens[at]!.norm;
  const next = normIn(parsed, at, at + 1);
  if (norm === ',') {
    if (next === 'and' || next === 'or') return 2;
    return next === 'as' && normIn(parsed, at, at + 2) === 'well' ? 4 : 1;
  }
  if (norm === 'as' && next === 'well' && normIn(parsed, at, at + 2) === 'as') return 3;
  if (norm !== 'and' && norm !== 'or') return 0;
  const joinsNames = syntax[at - 1]?.part === 'PROPN' && syntax[at + 1]?.part === 'PROPN';
  return joinsNames || /^(?:its|their|his)$/.test(next) ? 0 : 1;
}
