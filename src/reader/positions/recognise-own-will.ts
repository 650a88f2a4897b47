// What a party says that it will do, will not do or needs. Its own word only.
//
//   “[We] [will never] [cede territory],” she said.       Velland said [it] [would] [withdraw its troops].
//   “[We] [need] [NATO protection],” he said.
import { stanceForms, undertakings } from '../lexicon/stance-words.ts';
import { isFormer } from './former.ts';
import { normIn, type Parsed } from './parsed.ts';
import { predicateAt } from './predicate.ts';
import { propositionFrom } from './proposition.ts';
import { standingOf } from './standing.ts';
import { plain, type Stated } from './stated.ts';
import { subjectOf } from './subject.ts';

export function recogniseOwnWill(parsed: Parsed, head: number): readonly Stated[] {
  if (parsed.syntax[head]?.part !== 'VERB') return [];
  const { norm } = parsed.tokens[head]!;
  if (norm === 'need' || norm === 'needs') return need(parsed, head);
  const isStance = stanceForms.get(norm)?.some(({ verb }) => verb.particle === null) ?? false;
  return isStance || !hasModal(parsed, head) ? [] : intention(parsed, head);
}

function hasModal(parsed: Parsed, head: number): boolean {
  for (let at = head - 1; at >= head - 5; at--) if (modals.has(normIn(parsed, head, at))) return true;
  return false;
}

const modals: ReadonlySet<string> = new Set("will would 'll wo can ca could 'd".split(' '));

function intention(parsed: Parsed, head: number): readonly Stated[] {
  const predicate = predicateAt(parsed, head);
  const { negated, future, conditional, possible, passive, infinite, obliged } = predicate;
  if (passive || infinite || obliged || !(future || conditional || possible)) return [];
  if (!negated && !undertakings.has(parsed.tokens[head]!.norm)) return [];
  const actor = subjectOf(parsed, predicate);
  const proposition = propositionFrom(parsed, head, head);
  if (actor === null || standingOf(parsed, head) !== 'asserted' || proposition.end <= head) return [];
  const stance = negated ? 'rejects' : possible ? 'offers' : 'promises';
  const hypothetical = !negated && possible;
  const cue = { first: predicate.first, end: head };
  const former = isFormer(parsed, predicate);
  return [
    { ...plain, by: 'own will', actor, head, cue, stance, proposition, former, own: true, hypothetical },
  ];
}

// "We need guarantees": only the first person and what stands for it.
function need(parsed: Parsed, head: number): readonly Stated[] {
  const subject = subjectOf(parsed, predicateAt(parsed, head));
  const predicate = predicateAt(parsed, head);
  if (subject === null || predicate.negated || predicate.possible || predicate.obliged) return [];
  if (/^(?:[.,;?!]|to)?$/.test(normIn(parsed, head, head + 1))) return [];
  const proposition = propositionFrom(parsed, head, head + 1);
  if (standingOf(parsed, head) !== 'asserted' || proposition.end <= head + 1) return [];
  const cue = { first: predicate.first, end: head + 1 };
  return [{ ...plain, by: 'need', actor: subject, head, cue, stance: 'demands', proposition, own: true }];
}
