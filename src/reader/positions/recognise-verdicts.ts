// What a speaker says that must be, must not be, or cannot be accepted, of anybody: it is the speaker's own stance.
//
//   “[Russia] [must] [leave our land],” he said.       There will be [no pullback] under fire, she said.
//   The plan is [unacceptable], Oslo said.             “[A ceasefire] [comes first].”
import { verdicts } from '../lexicon/stance-words.ts';
import type { Stance } from '../record.ts';
import { isFormer } from './former.ts';
import { hullOf, normIn, type Parsed, type Range, wordsStandAt } from './parsed.ts';
import { predicateAt } from './predicate.ts';
import { propositionFrom } from './proposition.ts';
import { isPeople } from './proposition-core.ts';
import { standingOf } from './standing.ts';
import { plain, type Stated } from './stated.ts';
import { subjectOf } from './subject.ts';

export function recogniseVerdicts(parsed: Parsed, at: number): readonly Stated[] {
  const { norm } = parsed.tokens[at]!;
  if (norm === 'no') return noSuchThing(parsed, at);
  if (norm === 'first') return comesFirst(parsed, at);
  if (obliging.has(norm)) return obligation(parsed, at);
  if (lasting.has(norm) || norm === 'be') return outlook(parsed, at);
  return verdicts.has(norm) ? verdict(parsed, at) : [];
}

const obliging: ReadonlySet<string> = new Set('must should has have needs need had'.split(' '));

// "must [leave]", "has to [leave]", "needs to [leave]"
function obligation(parsed: Parsed, modal: number): readonly Stated[] {
  const { syntax, tokens } = parsed;
  const plainModal = /^(?:must|should)$/.test(tokens[modal]!.norm);
  if (!plainModal && normIn(parsed, modal, modal + 1) !== 'to') return [];
  const head = syntax[modal]!.relation === 'aux' ? syntax[modal]!.head : verbAfter(parsed, modal);
  if (
    head <= modal ||
    /^(?:have|be)$/.test(tokens[head]!.norm) ||
    normIn(parsed, modal, modal + 1) === 'have'
  )
    return [];
  const predicate = predicateAt(parsed, modal + 1);
  const subject = subjectOf(parsed, { ...predicate, head, first: Math.min(predicate.first, modal) });
  if (subject === null || subject >= modal || subjects.test(tokens[subject]!.norm)) return [];
  if (standingOf(parsed, head) !== 'asserted') return [];
  const refused = /^(?:not|never|n't)$/.test(normIn(parsed, modal, modal + 1));
  const { end } = propositionFrom(parsed, head, modal + 1);
  const proposition = { first: hullOf(syntax, subject).first, end };
  const former = isFormer(parsed, predicate);
  return statedAt(
    'obligation',
    modal,
    { first: modal, end: modal + 1 },
    refused ? 'opposes' : 'demands',
    proposition,
    former,
  );
}

const subjects = /^(?:i|we|who|which|that|it|there|you|he|she|one)$/;

function verbAfter({ syntax, sentenceOf }: Parsed, at: number): number {
  for (let verb = at + 1; verb < at + 5 && sentenceOf[verb] === sentenceOf[at]; verb++) {
    if (syntax[verb]?.part === 'VERB') return verb;
  }
  return -1;
}

// "The tariff [will stay]", "no village [would be] given away": what is to come of a thing, by who decides on it.
function outlook(parsed: Parsed, at: number): readonly Stated[] {
  const { syntax, tokens } = parsed;
  const head = tokens[at]!.norm === 'be' ? syntax[at]!.head : at;
  if (head < at || syntax[head]!.part !== 'VERB') return [];
  const predicate = predicateAt(parsed, head);
  if (!predicate.future && !predicate.conditional) return [];
  const subject = subjectOf(parsed, predicate);
  if (subject === null || syntax[subject]!.part !== 'NOUN' || isPeople(parsed, subject)) return [];
  const { first } = hullOf(syntax, subject);
  const negated = predicate.negated || /^(?:no|not|neither)$/.test(tokens[first]!.norm);
  if ((head !== at && !negated) || standingOf(parsed, head) !== 'asserted') return [];
  const proposition = { first, end: propositionFrom(parsed, head, head).end };
  const cue = { first: predicate.first, end: head + 1 };
  return statedAt(
    'outlook',
    head,
    cue,
    negated ? 'rejects' : 'supports',
    proposition,
    isFormer(parsed, predicate),
  );
}

const lasting: ReadonlySet<string> = new Set('stay remain continue'.split(' '));

// "There will be [no] pullback", "there can be [no] talks", "[No] deal without guarantees"
function noSuchThing(parsed: Parsed, at: number): readonly Stated[] {
  const { syntax } = parsed;
  const noun = syntax[at]!.head;
  if (syntax[at]!.relation !== 'det' || noun < at || syntax[noun]!.part === 'ADV') return [];
  const before = normIn(parsed, at, at - 1);
  const existing =
    before === 'be' && /^(?:will|can|could|would|must|should)$/.test(normIn(parsed, at, at - 2));
  const barred = normIn(parsed, at, noun + 1) === 'without';
  if (!existing && !barred) return [];
  const proposition = propositionFrom(parsed, at, at + 1);
  if (proposition.end <= at + 1 || standingOf(parsed, noun) !== 'asserted') return [];
  const first = existing ? at - 2 : at;
  return statedAt('refusal', at, { first, end: at + 1 }, 'rejects', proposition, false);
}

// "[A ceasefire] comes [first]", "a ceasefire had to come [first]"
function comesFirst(parsed: Parsed, at: number): readonly Stated[] {
  if (!/^(?:comes?|came|coming)$/.test(normIn(parsed, at, at - 1))) return [];
  const subject = subjectOf(parsed, predicateAt(parsed, at - 1)) ?? -1;
  if (subject < 0 || subjects.test(parsed.tokens[subject]!.norm)) return [];
  const { first, end } = hullOf(parsed.syntax, subject);
  const proposition = { first, end: Math.min(end, at - 1) };
  return statedAt('verdict', at, { first: at - 1, end: at + 1 }, 'demands', proposition, false);
}

// "[The plan] is [unacceptable]", "is [off] the table"
function verdict(parsed: Parsed, at: number): readonly Stated[] {
  const { syntax } = parsed;
  const found = verdicts
    .get(parsed.tokens[at]!.norm)!
    .find(({ more }) => wordsStandAt(parsed, at, at + 1, more));
  const head = syntax[at]!.relation === 'case' ? syntax[at]!.head : at;
  if (!found) return [];
  const predicate = predicateAt(parsed, at);
  if (!predicate.passive || predicate.negated !== found.negated || predicate.possible) return [];
  const subject = subjectOf(parsed, { ...predicate, head });
  if (subject === null || subject >= at || subjects.test(parsed.tokens[subject]!.norm)) return [];
  if (standingOf(parsed, head) !== 'asserted') return [];
  const proposition = {
    first: hullOf(syntax, subject).first,
    end: Math.min(hullOf(syntax, subject).end, predicate.first),
  };
  const cue = { first: predicate.first, end: at + 1 + found.more.length };
  return statedAt('verdict', at, cue, found.stance, proposition, false);
}

function statedAt(
  by: string,
  head: number,
  cue: Range,
  stance: Stance,
  proposition: Range,
  former: boolean,
): readonly Stated[] {
  if (proposition.end <= proposition.first) return [];
  return [{ ...plain, by, actor: null, head, cue, stance, proposition, former, own: true }];
}
