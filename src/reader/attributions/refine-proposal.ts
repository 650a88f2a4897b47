// What the trained roles leave open or draw too wide is settled by the tree and the recognisers: whose word it is where
// no source was found, and where a content ends that runs on into another's.
import type { Draft } from '../document.ts';
import { overlap } from '../spans.ts';
import { cutCoordinated } from './cut-coordinated.ts';
import { type Page, traits } from './page.ts';
import { type Proposed, runsOf } from './propose.ts';
import { type RuleReadings, tokensOf } from './rule-readings.ts';
import { sourceInTree } from './source-in-tree.ts';
import { completeQuotations, quotationsOf } from './whole-quotations.ts';

/** What a proposal is looked at with. */
export interface Surroundings {
  readonly draft: Pick<Draft, 'document' | 'tokens' | 'sentences' | 'quotations' | 'syntax'>;
  readonly page: Page;
  readonly rules: RuleReadings;
  /** By token how likely it heads a cue. */
  readonly likely: Float64Array;
}

export function refineProposal(proposed: Proposed, around: Surroundings): Proposed {
  const { draft, page } = around;
  const told = withoutAddressee(withinReach(proposed, around), around);
  const cut = cutCoordinated(withWholeClause(told, around), around);
  return withSource(completeQuotations(cut, draft, page), around);
}

// Within the quotation that holds the cue; without what other sentences say with a cue of their own; without a "that"
// left alone.
function withinReach(proposed: Proposed, around: Surroundings): Proposed {
  const { draft, page } = around;
  const { quotation, sentence } = page;
  const foreign = foreignQuotations(proposed, around);
  const others = sentencesWithCue(proposed, around);
  const own = proposed.content.filter(
    (token) =>
      !foreign.has(quotation[token]!) &&
      !(quotation[token] === quotation[proposed.cueHead] && others.has(sentence[token]!)) &&
      isWithin(draft, quotation[token]!, quotation[proposed.cueHead]!),
  );
  const reached = sentencesInReach(own, sentence[proposed.cueHead]!, page);
  const near = own.filter((token) => reached.has(sentence[token]!));
  const behind = near.filter((token) => token > proposed.cueHead || !isAnnounced(proposed, around));
  const runs = runsOf(behind.some((token) => token > proposed.cueHead) ? behind : near).filter(
    (run) => run.length > 1 || draft.tokens[run[0]!]!.norm !== 'that',
  );
  const content = runs.flat();
  return content.length > 0 ? { ...proposed, content } : proposed;
}

// "confirmed to the Courier |that …": who is spoken to is no content.
function withoutAddressee(proposed: Proposed, { draft: { tokens, syntax } }: Surroundings): Proposed {
  const { cue, cueHead, content } = proposed;
  const isAfterTo = tokens[content[0]! - 1]?.norm === 'to' && content[0]! > cueHead;
  const that = content.findIndex((token) => tokens[token]!.norm === 'that');
  if (!isAfterTo || that < 1 || that > 8) return proposed;
  if (content.slice(0, that).some((token) => /^(?:VERB|AUX|PUNCT)$/.test(syntax[token]?.part ?? '')))
    return proposed;
  return { ...proposed, cue: cue.filter((token) => token !== content[0]! - 1), content: content.slice(that) };
}

// "The talks failed |but will resume|, Weil said": the clause before its cue is said from its beginning.
function withWholeClause(proposed: Proposed, { draft, rules }: Surroundings): Proposed {
  const { cueHead, content } = proposed;
  const first = content[0]!;
  const found = rules.at.get(cueHead)?.found;
  if (!found || content.at(-1)! > cueHead || !/^(?:but|and|or)$/.test(draft.tokens[first]!.norm))
    return proposed;
  const whole = tokensOf(draft, found.content.spans);
  const isMore = whole[0]! < first && whole.includes(first) && whole.at(-1)! < cueHead;
  return isMore ? { ...proposed, content: whole } : proposed;
}

// "Asked whether she would go, Weil |said|: “No.”": what stands before the cue is not said.
function isAnnounced({ cueHead, cue }: Proposed, { draft }: Surroundings): boolean {
  const last = Math.max(cueHead, ...cue);
  return draft.tokens[last]!.norm === ':' || draft.tokens[last + 1]?.norm === ':';
}

// The sentences of the content that no sentence left out parts from the cue's.
function sentencesInReach(content: readonly number[], home: number, { sentence }: Page): Set<number> {
  const held = new Set(content.map((token) => sentence[token]!));
  const reached = new Set([home]);
  for (const step of [-1, 1]) {
    for (let at = home + step; held.has(at) || held.has(at - step) || at === home + step; at += step)
      reached.add(at);
  }
  return reached;
}

// The other sentences of the content in which somebody speaks outside the words in marks. A label, “WEIL:”, holds those too.
function sentencesWithCue({ cueHead, content }: Proposed, { page, likely }: Surroundings): Set<number> {
  if (page.traits[cueHead]! & traits.punctuation) return new Set();
  const beside = content.filter((token) => page.quotation[token] === page.quotation[cueHead]);
  const sentences = new Set(beside.map((token) => page.sentence[token]!));
  sentences.delete(page.sentence[cueHead]!);
  for (const sentence of sentences) {
    const first = beside.find((token) => page.sentence[token] === sentence)!;
    if (!hasCue(first, page.quotation[cueHead]!, page, likely)) sentences.delete(sentence);
  }
  return sentences;
}

// Quotations of other sentences that a cue there claims.
function foreignQuotations(proposed: Proposed, { page, rules, likely }: Surroundings): Set<number> {
  const home = page.sentence[proposed.cueHead]!;
  return new Set(
    quotationsOf(proposed, page).filter((index) => {
      const claim = rules.claims.get(index);
      if (claim !== undefined) return claim.place.sentence !== home;
      return hasOwnCue(index, proposed, page, likely);
    }),
  );
}

function hasOwnCue(index: number, { cueHead, content }: Proposed, page: Page, likely: Float64Array): boolean {
  const first = content.find((token) => page.quotation[token] === index) ?? -1;
  if (first < 0 || page.sentence[first] === page.sentence[cueHead]) return false;
  return hasCue(first, page.quotation[cueHead]!, page, likely);
}

// Whether the sentence of a token holds a likely cue at a level of quotation, from that token on.
function hasCue(first: number, level: number, page: Page, likely: Float64Array): boolean {
  const sentence = page.sentence[first];
  for (let at = first; at < page.count && page.sentence[at] === sentence; at++)
    if (page.quotation[at] === level && likely[at]! >= 0.5) return true;
  return false;
}

function isWithin({ quotations }: Pick<Draft, 'quotations'>, inner: number, outer: number): boolean {
  let at = inner;
  while (at !== outer && at >= 0) at = quotations[at]!.outer ?? -1;
  return at === outer;
}

function withSource(proposed: Proposed, { draft, rules }: Surroundings): Proposed {
  if (proposed.source.length > 0) return proposed;
  const taken = new Set([...proposed.cue, ...proposed.content]);
  const isFree = (words: readonly number[]): boolean =>
    words.length > 0 && words.every((token) => !taken.has(token));
  const found = rules.at.get(proposed.cueHead)?.found;
  const recognised = found?.source && !found.cue.spans.some((span) => overlap(span, found.source!));
  const byRule = recognised ? tokensOf(draft, [found.source!]) : [];
  if (isFree(byRule)) return { ...proposed, source: byRule };
  const inTree = sourceInTree(draft, proposed.cueHead);
  if (isFree(inTree)) return { ...proposed, source: inTree };
  return subjectFromContent(proposed, byRule) ?? subjectFromContent(proposed, inTree) ?? proposed;
}

// "[The mayor, who had called it “a disgrace”], now |says| …": the subject is no content where there is one behind the cue.
function subjectFromContent(proposed: Proposed, subject: readonly number[]): Proposed | null {
  const { content, cueHead, cue } = proposed;
  const rest = content.filter((token) => !subject.includes(token));
  const before = rest.filter((token) => token < cueHead);
  const isSubject =
    subject.length > 0 && subject.at(-1)! < cueHead && subject.every((token) => !cue.includes(token));
  if (!isSubject || before.length > 2 || before.length === rest.length) return null;
  return { ...proposed, source: subject, content: rest.filter((token) => token > cueHead) };
}
