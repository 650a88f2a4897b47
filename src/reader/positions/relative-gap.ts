// The noun that a relative clause says a stance on: "[policies] she supported", "[the deal] that Oslo rejected".
import { dependentsBy } from '../syntax/tree.ts';
import { hullOf, type Parsed, type Range } from './parsed.ts';
import type { Predicate } from './predicate.ts';
import { isPeople } from './proposition-core.ts';

export interface Gap {
  /** The head of the subject. */
  readonly actor: number;
  readonly proposition: Range;
}

/** Null where the verb stands in no such clause, or has an object of its own. */
export function relativeGap(parsed: Parsed, { head, first, end }: Predicate): Gap | null {
  const { syntax, tokens } = parsed;
  const { relation, head: noun } = syntax[head]!;
  if (relation !== 'acl:relcl' || noun >= first || dependentsBy(syntax, head, 'ccomp').length > 0)
    return null;
  const actor = dependentsBy(syntax, head, 'nsubj').find((each) => each < first && each > noun);
  if (actor === undefined || /^(?:who|which|that)$/.test(tokens[actor]!.norm)) return null;
  if (takesObject(parsed, head, end) || syntax[noun]!.part !== 'NOUN' || isPeople(parsed, noun)) return null;
  let last = hullOf(syntax, actor).first;
  while (last > noun + 1 && /^(?:that|which|,)$/.test(tokens[last - 1]!.norm)) last--;
  return { actor, proposition: { first: hullOf(syntax, noun).first, end: last } };
}

function takesObject({ syntax }: Parsed, head: number, after: number): boolean {
  const verbs = [head, ...dependentsBy(syntax, head, 'xcomp')];
  return verbs.some((verb) => dependentsBy(syntax, verb, 'obj').some((object) => object >= after));
}
