// A proposed stance into positions, one for each actor and issue; or none, and why.
import type { Draft } from '../document.ts';
import { indexMentions } from '../entities/mention-index.ts';
import { innermostOf } from '../innermost.ts';
import { formerAdverbs, negations } from '../lexicon/stance-words.ts';
import type { Attribution, Entity, Position, Span, Stance } from '../record.ts';
import { holds, overlap } from '../spans.ts';
import type { Context } from '../stage.ts';
import { confidenceOf } from './confidence.ts';
import { type FoundCondition, findCondition } from './find-condition.ts';
import { type IssueFinder, issueFinder } from './find-issues.ts';
import { timeOf } from './find-time.ts';
import { isFormer } from './former.ts';
import { type Parsed, type Range, rangeOf, spanOf } from './parsed.ts';
import { predicateAt } from './predicate.ts';
import {
  type ActorSources,
  isFirstPerson,
  ownersOf,
  partiesOf,
  resolveActor,
  speakers,
} from './resolve-actor.ts';
import { membersOf } from './split-members.ts';
import type { Stated } from './stated.ts';

type Needed = Pick<Draft, 'document' | 'tokens' | 'sentences' | 'times' | 'entities' | 'attributions'>;
type Decide = (stated: Stated, cue: Span, earlier: readonly Position[]) => readonly Position[];

/** Statements must be given in the order of their cues. */
export function decider(draft: Needed, parsed: Parsed, context: Context): Decide {
  const sources = actorSources(draft, parsed);
  const innermost = innermostOf(draft.attributions);
  const byCue = cuesOf(draft);
  const issuesOf = issueFinder(context.codebook, parsed);
  return (stated, cue, earlier) => {
    const drop = (why: string): readonly Position[] => {
      context.dropped('position', 'decide', cue, why);
      return [];
    };
    const own = byCue.get(parsed.tokens[stated.head]!.span[0]) ?? null;
    const within = innermost(cue);
    const stance = within?.polarity === 'denied' ? negations[stated.stance] : stated.stance;
    if (!stance || within?.polarity === 'asked' || within?.polarity === 'withheld')
      return drop('not asserted');
    const actors = actorsOf(stated, own, within, sources);
    if (actors.length === 0) return drop('whose stance it is is not known, or no party');
    const clipped = { ...stated, proposition: clip(stated.proposition, parsed, within, cue) };
    const follows = findCondition(parsed, clipped, stance);
    const condition = follows && { ...follows, ...clip(follows, parsed, within, cue) };
    const why = whyNone(stated, actors, condition, within, sources);
    if (why !== null) return drop(why);
    const bound = condition !== null && (condition.words.asks || stated.by !== 'verb of stance');
    const strong = stated.strong || bound;
    const parts = distinctParts(parsed, clipped.proposition, issuesOf).map((proposition) => ({
      proposition,
      issues: issuesOf.find({ proposition, strong }, actors, earlier),
    }));
    if (parts.every(({ issues }) => issues.keys.length === 0)) return drop('about no issue');
    const common = {
      id: '',
      previous: stated.former || (within !== null && wasSaid(parsed, within)),
      time: timeOf(parsed, draft.times, clipped, condition, within),
      attribution: within?.id ?? null,
    };
    const held = condition && { spans: [spanOf(parsed, condition)], relation: condition.words.relation };
    const positions = actors.flatMap((actor): Position[] => [
      ...parts.flatMap(({ proposition, issues }) => {
        const about = { spans: [spanOf(parsed, proposition)] };
        const confidence = confidenceOf(stated, issues, actor, within);
        const told = { ...common, actor: actor.id, stance, proposition: about, condition: held, confidence };
        return issues.keys.map((issue) => ({ ...told, issue }));
      }),
      ...askedFor(condition, stance, issuesOf.named(condition)).map((issue): Position => {
        const asked = { stance: 'demands' as const, proposition: { spans: held!.spans }, condition: null };
        return { ...common, ...asked, actor: actor.id, issue, confidence: 0.75 };
      }),
    ]);
    return positions.filter((position) => !isKnown(position, earlier) || drop('told already').length > 0);
  };
}

// The members of a list that are about different issues; else the whole.
function distinctParts(parsed: Parsed, proposition: Range, { named }: IssueFinder): readonly Range[] {
  const members = membersOf(parsed, proposition);
  const keys = members.map((member) => named(member).join(' ')).filter((key) => key !== '');
  return new Set(keys).size > 1 ? members : [proposition];
}

export function actorSources(
  draft: Pick<Draft, 'document' | 'entities' | 'attributions'>,
  parsed: Parsed,
): ActorSources {
  return {
    parsed,
    mentions: indexMentions(draft.entities, draft.document.text),
    entities: new Map(draft.entities.map((one) => [one.id, one])),
    attributions: new Map(draft.attributions.map((one) => [one.id, one])),
  };
}

// By where a word of its cue begins.
function cuesOf({
  tokens,
  attributions,
}: Pick<Draft, 'tokens' | 'attributions'>): ReadonlyMap<number, Attribution> {
  const byCue = new Map<number, Attribution>();
  for (const attribution of attributions) {
    for (const span of attribution.cue.spans) {
      const { first, end } = rangeOf(tokens, span);
      for (let at = first; at < end; at++) byCue.set(tokens[at]!.span[0], attribution);
    }
  }
  return byCue;
}

// As the tree has it; where it does not say, the source of the attribution that the cue makes.
function actorsOf(
  { actor, own: saysIt }: Stated,
  own: Attribution | null,
  within: Attribution | null,
  sources: ActorSources,
): readonly Entity[] {
  if (actor === null && saysIt) return partiesOf(speakers(within, sources), sources);
  const found = actor === null ? [] : resolveActor(actor, within, sources);
  if (found.length > 0 || own === null || (actor !== null && isFirstPerson(sources.parsed, actor)))
    return found;
  return partiesOf(
    own.source.entities.flatMap((id) => sources.entities.get(id) ?? []),
    sources,
  );
}

// Ends where the content of the attribution ends that the statement stands in.
function clip(range: Range, { tokens }: Parsed, within: Attribution | null, cue: Span): Range {
  const content = within?.content.spans.find((span) => holds(span, cue));
  if (!content || tokens[range.first]!.span[0] >= content[1]) return range;
  let { end } = range;
  while (end > range.first + 1 && tokens[end - 1]!.span[1] > content[1]) end--;
  return { first: range.first, end };
}

function whyNone(
  stated: Stated,
  actors: readonly Entity[],
  condition: FoundCondition | null,
  within: Attribution | null,
  sources: ActorSources,
): string | null {
  const saying = partiesOf(speakers(within, sources), sources);
  const theirs = stated.actor === null ? [] : ownersOf(stated.actor, sources);
  const itsOwn =
    actors.some((one) => saying.includes(one) || saying.some((other) => actsFor(other, one))) ||
    theirs.some((owner) => saying.includes(owner));
  if (stated.own && !itsOwn) return 'foretold by another';
  if (stated.hypothetical && !condition && (!itsOwn || stated.stance === 'offers')) return 'only supposed';
  const told =
    speakers(within, sources).some(({ classes }) => classes.includes('expert')) ||
    within?.attitude === 'belief';
  return told && !itsOwn && !stated.presupposed ? 'what another thinks' : null;
}

// "[previously] maintained", "had [long] insisted", "As recently as Monday she [had maintained]"
function wasSaid(parsed: Parsed, { cue }: Attribution): boolean {
  const { tokens, syntax } = parsed;
  const { first, end } = rangeOf(tokens, [cue.spans[0]?.[0] ?? 0, cue.spans[0]?.[1] ?? 0]);
  const before = tokens.slice(Math.max(0, first - 2), end);
  if (before.some(({ norm }) => formerAdverbs.has(norm) && norm !== 'earlier' && norm !== 'once'))
    return true;
  for (let at = first; at < end; at++) {
    if (syntax[at]!.part === 'VERB')
      return predicateAt(parsed, at).perfect && isFormer(parsed, predicateAt(parsed, at));
  }
  return false;
}

// "Ukraine would not agree", says its president; "the president will not", says his envoy.
function actsFor(speaker: Entity, party: Entity): boolean {
  if (speaker.country === null || speaker.country !== party.country) return false;
  return (
    party.kind === 'state' ||
    (speaker.roles.some((role) => serves.test(role)) && party.roles.some((role) => heads.test(role)))
  );
}

const serves =
  /\b(?:envoy|minister|secretary|ambassador|adviser|advisor|aide|official|negotiator|diplomat|spokes\p{L}+)\b/iu;
const heads = /\b(?:president|prime minister|premier|chancellor|king|emir)\b/i;

// "in exchange for protection": who offers on that condition demands it.
function askedFor(
  condition: FoundCondition | null,
  stance: Stance,
  issues: readonly string[],
): readonly string[] {
  const gives = stance !== 'demands' && stance !== 'threatens';
  return condition?.words.asks && gives ? issues : [];
}

function isKnown(position: Position, earlier: readonly Position[]): boolean {
  return earlier
    .slice(-12)
    .some(
      (one) =>
        one.actor === position.actor &&
        one.issue === position.issue &&
        one.stance === position.stance &&
        one.previous === position.previous &&
        overlap(one.proposition.spans[0]!, position.proposition.spans[0]!),
    );
}
