// What a stance is about: issues of the codebook in the words of the proposition; of "the offer" those of the offer
// made before; else, where the stance is told in so many words, an issue named by the head words of the proposition.
import type { Codebook } from '../codebook.ts';
import { standingOffers } from '../lexicon/stance-words.ts';
import type { Entity, Position } from '../record.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { isOfCourts } from './complements.ts';
import { type CodedWord, compileCodebook } from './match-issues.ts';
import { normIn, type Parsed, type Range } from './parsed.ts';
import { coreOf, isPeople } from './proposition-core.ts';
import { headOf } from './split-members.ts';
import type { Stated } from './stated.ts';

export interface FoundIssues {
  readonly keys: readonly string[];
  /** In the head of the proposition, in what is said about it, taken up from an earlier one, or of no codebook. */
  readonly how: 'head' | 'rest' | 'earlier' | 'other';
}

export interface IssueFinder {
  find(
    stated: Pick<Stated, 'proposition' | 'strong'>,
    actors: readonly Entity[],
    earlier: readonly Position[],
  ): FoundIssues;
  /** Issues of the codebook in some words; none of null. */
  named(range: Range | null): readonly string[];
}

export function issueFinder(codebook: Codebook, parsed: Parsed): IssueFinder {
  const match = compileCodebook(codebook);
  const coded = ({ first, end }: Range): CodedWord[] =>
    parsed.tokens.slice(first, end).map(({ norm }, i) => ({
      norm,
      part: parsed.syntax[first + i]!.part,
      people: isPeople(parsed, first + i) && parsed.syntax[first + i]!.relation !== 'compound',
    }));
  const named = (range: Range | null): readonly string[] => {
    if (!range || range.end <= range.first) return [];
    const core = coreOf(parsed, range);
    return match(coded(range).filter((_, i) => core[i]));
  };
  return {
    named,
    find: ({ proposition, strong }, actors, earlier) => {
      const head = { first: proposition.first, end: headEnd(parsed, proposition) };
      const keys = named(head);
      if (keys.length > 0) return { keys, how: 'head' };
      const standing = standingIssues(parsed, head, actors, earlier);
      if (standing.length > 0) return { keys: standing, how: 'earlier' };
      const rest = isGeneric(parsed, head) ? match(coded(proposition)) : [];
      if (rest.length > 0) return { keys: rest, how: 'rest' };
      const topic = isAmount(parsed, head)
        ? topicBefore(parsed, proposition.first, (range) => match(coded(range)))
        : null;
      if (topic !== null) return { keys: [topic], how: 'earlier' };
      const other =
        strong && !isOfCourts(normsOf(parsed, head).slice(0, 6)) ? otherIssue(parsed, head) : null;
      return { keys: other === null ? [] : [other], how: 'other' };
    },
  };
}

// Before a relative clause or a purpose: "territory | that it holds", "cede territory | to bring an end to the war".
function headEnd(parsed: Parsed, { first, end }: Range): number {
  for (let at = first + 1; at < end; at++) {
    const norm = normIn(parsed, first, at);
    const relative = /^(?:who|which|that)$/.test(norm) && parsed.syntax[at]!.relation !== 'det';
    const inClause = normIn(parsed, first, first) === 'that';
    if ((relative && !inClause) || /^(?:where|when|so|if|as)$/.test(norm)) return at;
    const next = normIn(parsed, first, at + 1);
    if (norm === 'to' && at > first + 1 && purposes.has(next)) return at;
    if (norm === 'in' && next === 'order') return at;
  }
  return end;
}

const purposes: ReadonlySet<string> = new Set(
  `bring end help allow enable avoid prevent stop secure ensure get give make protect save achieve force keep win pave
  reach halt break resolve pay`.split(/\s+/),
);

// "rejected [the offer]": that of the latest offer or demand of another. "Asked for [11 per cent]": what it asked for before.
function standingIssues(
  parsed: Parsed,
  { first, end }: Range,
  actors: readonly Entity[],
  earlier: readonly Position[],
): readonly string[] {
  const words = parsed.tokens.slice(first, end).map(({ norm }) => norm);
  const isTheirs = ({ actor }: Position): boolean => actors.some(({ id }) => id === actor);
  if (words.every((norm) => pronouns.test(norm))) {
    const [start] = parsed.tokens[first]!.span;
    return issuesOf(
      earlier,
      earlier.findLast(({ proposition }) => proposition.spans[0]![1] > start - nearby),
    );
  }
  const elliptic = isAmount(parsed, { first, end });
  if (!elliptic && !words.some((norm) => standingOffers.has(norm))) return [];
  const made = earlier
    .slice(-8)
    .findLast((one) =>
      elliptic ? isTheirs(one) && hasAmount(parsed, one) : isProposal(one) && !one.previous && !isTheirs(one),
    );
  return issuesOf(earlier, made).filter((issue) => !issue.startsWith('other:'));
}

function isAmount({ tokens }: Parsed, { first, end }: Range): boolean {
  const words = tokens.slice(first, end).map(({ norm }) => norm);
  return words.some((norm) => /\d/.test(norm)) && words.every((norm) => amounts.test(norm));
}

// Of an amount alone: the one issue of the sentence so far, or of one of the two before.
function topicBefore(
  { sentences, sentenceOf }: Parsed,
  at: number,
  named: (range: Range) => readonly string[],
): string | null {
  for (let back = 0; back < 3; back++) {
    const sentence = sentences[sentenceOf[at]! - back];
    if (!sentence || sentence.block !== sentences[sentenceOf[at]!]!.block) return null;
    const keys = named({ first: sentence.first, end: Math.min(sentence.end, at) });
    if (keys.length > 0) return keys.length === 1 ? keys[0]! : null;
  }
  return null;
}

function isProposal({ stance }: Position): boolean {
  return stance === 'offers' || stance === 'demands';
}

function hasAmount({ text }: Parsed, { proposition }: Position): boolean {
  return proposition.spans.some(([start, end]) => /\d/.test(text.slice(start, end)));
}

// Those of the positions that were read from the same words.
function issuesOf(earlier: readonly Position[], made: Position | undefined): readonly string[] {
  const same = earlier.filter((one) => one.proposition.spans === made?.proposition.spans);
  return [...new Set(same.map(({ issue }) => issue))];
}

// Characters: about a sentence and a half.
const nearby = 250;
const pronouns = /^(?:it|one|them|this|that|both|so|too|either)$/;

const amounts =
  /^(?:\d[\d.,]*(?:bn|m|k|tn)?|per|cent|percent|%|[$€£]|million|billion|trillion|an?|about|only|just|up|more|less|than|at|least|most|that|this|it|years?|annually|from|over|by|of|in|and|between|to|grants?|cash|loans?)$/;

function normsOf({ tokens }: Parsed, { first, end }: Range): readonly string[] {
  return tokens.slice(first, end).map(({ norm }) => norm);
}

// "any [agreement] that gives up the village": what is said of it tells what it is about.
function isGeneric(parsed: Parsed, range: Range): boolean {
  return (
    generic.test(parsed.tokens[headOf(parsed, range)]!.norm) ||
    nests.test(normIn(parsed, range.first, range.first + 1))
  );
}

const generic =
  /^(?:agreement|deal|accord|treaty|plan|proposal|bill|law|measure|resolution|legislation|settlement|steps?|move|document|text|idea)s?$/;
const nests = /^(?:block|reject|oppose|veto|support|accept|sign|approve|back)$/;

// Its head with what qualifies it or what it takes, at most three words: "other:independent-inquiry", "other:make-pledge".
function otherIssue(parsed: Parsed, range: Range): string | null {
  const { syntax, tokens } = parsed;
  const head = headOf(parsed, range);
  if (idle.test(tokens[head]!.norm) || isNobody(parsed, head)) return null;
  const taken =
    syntax[head]!.part === 'VERB'
      ? [head, ...dependentsBy(syntax, head, 'obj', 'xcomp', 'obl').slice(0, 1)]
      : [head];
  const words = taken.flatMap((word) => [
    ...dependentsBy(syntax, word, 'compound', 'amod', 'flat').filter(
      (each) => each < word || syntax[each]!.relation === 'flat',
    ),
    word,
  ]);
  if (words.length === 1) words.push(...dependentsBy(syntax, head, 'nmod').slice(0, 1));
  const named = words
    .filter((at) => at >= range.first && at < range.end && /^[\p{L}\p{N}-]+$/u.test(tokens[at]!.norm))
    .sort((a, b) => a - b)
    .map((at) => tokens[at]!.norm);
  return named.length > 0 ? `other:${named.slice(-3).join('-')}` : null;
}

// A person is no issue; nor is what a pronoun stands for.
function isNobody(parsed: Parsed, head: number): boolean {
  const { part } = parsed.syntax[head]!;
  return (
    part === 'PRON' ||
    part === 'PROPN' ||
    isPeople(parsed, head) ||
    part === 'ADV' ||
    part === 'NUM' ||
    part === 'DET'
  );
}

const idle =
  /^(?:be|do|have|get|go|say|make|see|know|lot|way|thing|things|something|everything|nothing|anything|one|more|people|time|part|change|win|victory|nomination|invitation|apology|responsibility|proof|evidence|job|help|advice|hope)$/;
