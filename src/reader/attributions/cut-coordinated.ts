// A content ends where its source begins to say the next thing, or where another begins to speak.
//
//   It [says] emissions rose| and warns that …        with A [saying] that 54 had died| and B putting the number at 31
//   When he [showed] her a copy|, she answered, “…”
import type { Draft } from '../document.ts';
import { firstEndingAfter } from '../spans.ts';
import { dependentsBy, hasFeature, subjectOf, subtreeOf } from '../syntax/tree.ts';
import type { Proposed } from './propose.ts';
import type { Surroundings } from './refine-proposal.ts';

type Parsed = Pick<Draft, 'tokens' | 'syntax'>;

const coordinators = /^(?:and|but|or|yet)$/;
const contrasting = /^(?:though|although|while|whereas)$/;
const beforeVerb =
  /^(?:also|later|then|now|still|again|even|never|not|n't|is|are|was|were|be|been|has|have|had|did|does|do|will|would|could|can|may|might|must|should|to|\p{L}+ly)$/u;
const silence =
  /^(?:say|comment|elaborate|specify|give|name|identify|provide|confirm|disclose|reveal|offer|explain|answer|respond|discuss)$/;

/** The proposal, its content cut. */
export function cutCoordinated(proposed: Proposed, around: Surroundings): Proposed {
  const content = contentBeforeCut(proposed, around);
  return content.length < proposed.content.length ? { ...proposed, content } : proposed;
}

/** The tokens of the content that are the source’s own; all, where nothing would be left. */
export function contentBeforeCut(
  { cueHead, content }: Pick<Proposed, 'cueHead' | 'content'>,
  around: Surroundings,
): readonly number[] {
  const from = Math.min(...cuts(cueHead, content, around));
  if (!Number.isFinite(from)) return content;
  const own = content.filter((token) => token < from);
  while (own.length > 0 && /^[,;:]$/.test(around.draft.tokens[own.at(-1)!]!.form)) own.pop();
  return own.some((token) => token > cueHead) ? own : content;
}

// The tokens from which on the content is another's.
function cuts(
  cueHead: number,
  content: readonly number[],
  { draft, page, rules, likely }: Surroundings,
): number[] {
  const isBeside = (token: number): boolean =>
    token > cueHead &&
    page.quotation[token] === page.quotation[cueHead] &&
    page.sentence[token] === page.sentence[cueHead];
  return content.filter(isBeside).flatMap((token) => {
    const isCue =
      likely[token]! >= 0.3 || (rules.at.has(token) && rules.at.get(token)!.found.source !== null);
    if (!isCue && likely[token]! < 0.1) return [];
    const cut =
      nextVerb(draft, cueHead, token) ??
      nextSpeaker(cueHead, token, { draft, rules }) ??
      (isCue ? speakerAfter(cueHead, token, { draft, rules, likely }) : null);
    return cut === null || (!isCue && !isSilence(draft, cut, token)) ? [] : [cut];
  });
}

// Where "and warns" begins, and goes with the cue.
function nextVerb(parsed: Parsed, cue: number, verb: number): number | null {
  const { tokens } = parsed;
  let group = verb;
  while (group > cue + 1 && beforeVerb.test(tokens[group - 1]!.norm)) group--;
  const joint = group - 1;
  if (coordinators.test(tokens[joint]!.norm)) return goesWithCue(parsed, cue, verb, joint) ? joint : null;
  if (!isParticiple(parsed, cue) || !isParticiple(parsed, verb)) return null;
  for (let at = joint; at > cue && at > joint - 6; at--) if (tokens[at]!.norm === 'and') return at;
  return null;
}

// “asks me, “When?”| and I say, “Never””: a second speaker with words of their own in marks.
function nextSpeaker(
  cue: number,
  verb: number,
  { draft, rules }: Pick<Surroundings, 'draft' | 'rules'>,
): number | null {
  const found = rules.at.get(verb)?.found;
  if (!found?.source || found.content.spans[0]![0] < found.source[1]) return null;
  const joint = firstEndingAfter(draft.tokens, found.source[0]) - 1;
  if (joint <= cue + 1) return null;
  const { norm } = draft.tokens[joint]!;
  return (found.quotation === 'direct' && coordinators.test(norm)) || contrasting.test(norm) ? joint : null;
}

function goesWithCue(parsed: Parsed, cue: number, verb: number, joint: number): boolean {
  const { syntax } = parsed;
  if (isSilence(parsed, joint, verb)) return true;
  for (let at = verb; at >= 0 && syntax[at]?.relation === 'conj'; ) {
    at = syntax[at]!.head;
    if (at === cue) return true;
  }
  const inner = dependentsBy(syntax, cue, 'ccomp').find((token) => token > cue && token < verb);
  if (inner === undefined) return false;
  const tense = tenseOf(parsed, verb);
  return tense === tenseOf(parsed, cue) && tense !== tenseOf(parsed, inner);
}

// "but would not say", "but declined to comment".
function isSilence({ tokens }: Parsed, joint: number, verb: number): boolean {
  const between = tokens.slice(joint + 1, verb).map(({ norm }) => norm);
  if (/^(?:declined|refused)$/.test(tokens[verb]!.norm)) return tokens[joint]!.norm === 'but';
  return (
    tokens[joint]!.norm === 'but' &&
    silence.test(tokens[verb]!.norm) &&
    between.some((norm) => /^(?:not|n't)$/.test(norm))
  );
}

// By the first word of the verb group.
function tenseOf({ syntax }: Parsed, verb: number): string {
  const finite = [...dependentsBy(syntax, verb, 'aux', 'cop'), verb].sort((a, b) => a - b)[0]!;
  if (hasFeature(syntax[finite], 'Tense=Pres')) return 'present';
  if (hasFeature(syntax[finite], 'Tense=Past')) return finite === verb ? 'past' : 'past before';
  return 'other';
}

function isParticiple({ tokens, syntax }: Parsed, verb: number): boolean {
  return syntax[verb]?.part === 'VERB' && /ing$/.test(tokens[verb]!.norm);
}

// The cue's clause hangs from another cue's: that one speaks from its subject on.
function speakerAfter(
  cue: number,
  other: number,
  { draft, rules, likely }: Pick<Surroundings, 'draft' | 'rules' | 'likely'>,
): number | null {
  if (likely[other]! < 0.5 || !isAbove(draft, other, cue)) return null;
  const source = rules.at.get(other)?.found.source;
  const named = source ? firstEndingAfter(draft.tokens, source[0]) : other;
  const subject = subjectOf(draft.syntax, other);
  const words = subject === null ? [other] : subtreeOf(draft.syntax, subject);
  const inTree = words.find((token) => token > cue) ?? other;
  return Math.min(other, inTree, named > cue ? named : other);
}

function isAbove({ syntax }: Parsed, above: number, token: number): boolean {
  for (
    let at = syntax[token]?.head ?? -1, climbed = 0;
    at >= 0 && climbed < 12;
    at = syntax[at]!.head, climbed++
  )
    if (at === above) return true;
  return false;
}
