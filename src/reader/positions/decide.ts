// A proposed stance into positions, one for each actor and issue; or none, and why.
import { type Line, type Range, spanOf } from '../attributions/lines.ts';
import type { Draft } from '../document.ts';
import { indexMentions } from '../entities/mention-index.ts';
import { innermostOf } from '../innermost.ts';
import { formerAdverbs, negations } from '../lexicon/stance-words.ts';
import type { Attribution, Entity, Position, Span, Stance } from '../record.ts';
import { firstEndingAfter, holds, overlap } from '../spans.ts';
import type { Context } from '../stage.ts';
import { type FoundCondition, findCondition } from './find-condition.ts';
import { type FoundIssues, issueFinder } from './find-issues.ts';
import { timeFinder } from './find-time.ts';
import { type ActorSources, resolveActor, speakers } from './resolve-actor.ts';
import type { Stated } from './stated.ts';

type Needed = Pick<Draft, 'document' | 'tokens' | 'sentences' | 'times' | 'entities' | 'attributions'>;
type Decide = (stated: Stated, cue: Span, earlier: readonly Position[]) => readonly Position[];

/** Statements must be given in the order of their cues. */
export function decider(draft: Needed, context: Context): Decide {
  const { tokens } = draft;
  const sources: ActorSources = {
    tokens,
    mentions: indexMentions(draft.entities, draft.document.text),
    entities: new Map(draft.entities.map((one) => [one.id, one])),
    attributions: new Map(draft.attributions.map((one) => [one.id, one])),
  };
  const innermost = innermostOf(draft.attributions);
  const findIssues = issueFinder(context.codebook, tokens);
  const findTime = timeFinder(draft);
  return (stated, cue, earlier) => {
    const drop = (why: string): readonly Position[] => {
      context.dropped('position', 'decide', cue, why);
      return [];
    };
    const { line, actor } = stated;
    const within = innermost(cue);
    const proposition = clip(stated.proposition, line, tokens, within, cue);
    const stance = within?.polarity === 'denied' ? negations[stated.stance] : stated.stance;
    if (!stance || within?.polarity === 'asked' || within?.polarity === 'withheld')
      return drop('not asserted');
    const actors = resolveActor(line, actor, within, sources);
    if (actors.length === 0) return drop('whose stance it is is not known, or no party');
    const follows = findCondition(line, proposition.end, (actor ?? proposition).first, stance);
    const condition = follows && { ...follows, ...clip(follows, line, tokens, within, cue) };
    const why = whyNone(stated, actors, condition, within, sources);
    if (why !== null) return drop(why);
    const issues = findIssues({ ...stated, proposition }, actors, earlier);
    if (issues.keys.length === 0) return drop('about no issue');
    const spans = [spanOf(tokens, line, proposition)];
    const time = findTime(stated, condition, within);
    const previous = stated.former || (within !== null && wasSaid(tokens, within));
    const common = { id: '', previous, time, attribution: within?.id ?? null };
    const held = condition && {
      spans: [spanOf(tokens, line, condition)],
      relation: condition.words.relation,
    };
    const positions = actors.flatMap((one) => [
      ...issues.keys.map((issue): Position => {
        const confidence = confidenceOf(stated, one, issues, within);
        return {
          ...common,
          actor: one.id,
          issue,
          stance,
          proposition: { spans },
          condition: held,
          confidence,
        };
      }),
      ...askedFor(condition, stance, findIssues.named(line, condition)).map((issue): Position => {
        const asked = { stance: 'demands' as const, proposition: { spans: held!.spans }, condition: null };
        return { ...common, ...asked, actor: one.id, issue, confidence: 0.6 };
      }),
    ]);
    return positions.filter((position) => !isKnown(position, earlier) || drop('told already').length > 0);
  };
}

// Ends where the content of the attribution ends that the statement stands in.
function clip(
  range: Range,
  line: Line,
  tokens: Draft['tokens'],
  within: Attribution | null,
  cue: Span,
): Range {
  const content = within?.content.spans.find((span) => holds(span, cue));
  if (!content) return range;
  const holdsItem = (at: number): boolean => tokens[line.items[at]!.end - 1]!.span[1] <= content[1];
  if (!holdsItem(range.first)) return range;
  let { end } = range;
  while (end > range.first + 1 && !holdsItem(end - 1)) end--;
  return { first: range.first, end };
}

function whyNone(
  stated: Stated,
  actors: readonly Entity[],
  condition: FoundCondition | null,
  within: Attribution | null,
  sources: ActorSources,
): string | null {
  const saying = speakers(within, sources);
  const itsOwn = actors.some((one) => saying.includes(one) || saying.some((other) => actsFor(other, one)));
  if (stated.own && !itsOwn) return 'foretold by another';
  if (stated.hypothetical && !itsOwn && !condition) return 'only supposed';
  const told = saying.some(({ classes }) => classes.includes('expert')) || within?.attitude === 'belief';
  return told && !itsOwn && !stated.presupposed ? 'what another thinks' : null;
}

// "[previously] maintained", "had [long] insisted"
function wasSaid(tokens: Draft['tokens'], { cue }: Attribution): boolean {
  const at = firstEndingAfter(tokens, cue.spans[0]?.[0] ?? 0);
  return tokens
    .slice(Math.max(0, at - 3), at + 3)
    .some(
      ({ norm, span }) =>
        formerAdverbs.has(norm) && norm !== 'earlier' && norm !== 'once' && span[0] < cue.spans[0]![1],
    );
}

// "Ukraine would not agree", says its president.
function actsFor(speaker: Entity, party: Entity): boolean {
  return party.kind === 'state' && speaker.country !== null && speaker.country === party.country;
}

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

function confidenceOf(
  { strong, own }: Stated,
  actor: Entity,
  { named }: FoundIssues,
  within: Attribution | null,
): number {
  const base = named ? (strong ? 0.85 : own ? 0.65 : 0.75) : 0.5;
  const told = within !== null && !within.source.entities.includes(actor.id) ? 0.05 : 0;
  return Math.round((base - told - (actor.named ? 0 : 0.1)) * 100) / 100;
}
