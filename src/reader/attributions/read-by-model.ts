// Attributions by the trained parts: proposed cue by cue, judged as wholes, kept where they hold together.
import { cueVerbs } from '../lexicon/cues.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import type { Attitude, Polarity, Span } from '../record.ts';
import type { Context } from '../stage.ts';
import type { AttributionModel } from './attribution-model.ts';
import { polarityOf } from './complements.ts';
import { findAddressee } from './find-addressee.ts';
import { judge } from './judge.ts';
import { type Page, type PageDraft, pageOf } from './page.ts';
import { cueProbabilities, type Proposed, proposeByModel, spansOf, trimPunctuation } from './propose.ts';
import { type Found, merge, quotationKind } from './realise.ts';
import { refineProposal, type Surroundings } from './refine-proposal.ts';
import { type RuleReadings, tokensOf } from './rule-readings.ts';
import { fillingReadings, isSign, sureReadings } from './sure-readings.ts';
import { quotationsOf } from './whole-quotations.ts';

/** A proposed attribution and how likely it is right as a whole. */
export interface Judged {
  readonly proposed: Proposed;
  readonly probability: number;
}

export function readByModel(
  model: AttributionModel,
  draft: PageDraft,
  rules: RuleReadings,
  context: Context,
): Found[] {
  const page = pageOf(draft, context.models.clusters ?? null);
  const { cue, whole } = model.thresholds;
  const likely = cueProbabilities(model.cues, page, rules);
  const around: Surroundings = { draft, page, rules, likely };
  const judged = proposeByModel(model, draft, page, rules, likely, cue).map((proposed) => {
    const refined = refineProposal(proposed, around);
    return { proposed: refined, probability: judge(model.whole, refined, page, rules) };
  });
  for (const { proposed } of judged)
    context.proposed('attribution', 'trained roles', spanAt(draft, proposed));
  const sure = sureReadings(rules, draft);
  const kept = keep(judged, whole, sure, draft, page, context).map((one) => toFound(one, draft, page, rules));
  return [...sure, ...kept, ...fillingReadings(around, [...sure, ...kept])];
}

/**
 * The likelier ones first. Dropped are those that are too unlikely, that share words of their cue with a kept one, or
 * whose content is all another's already.
 */
function keep(
  judged: readonly Judged[],
  least: number,
  sure: readonly Found[],
  draft: PageDraft,
  page: Page,
  context: Context,
): Judged[] {
  const kept: Judged[] = [];
  const inBlock = new Map<number, Judged[]>();
  const cues = new Set(sure.flatMap(({ cue }) => tokensOf(draft, cue.spans)));
  for (const one of [...judged].sort((a, b) => b.probability - a.probability)) {
    const block = page.block[one.proposed.cueHead]!;
    const beside = inBlock.get(block) ?? [];
    const why = reasonAgainst(one, least, cues, beside, draft, page);
    if (why !== null) {
      context.dropped('attribution', 'judge', spanAt(draft, one.proposed), why);
      continue;
    }
    for (const token of one.proposed.cue) cues.add(token);
    kept.push(one);
    beside.push(one);
    inBlock.set(block, beside);
  }
  return kept.sort((a, b) => a.proposed.cueHead - b.proposed.cueHead);
}

function reasonAgainst(
  { proposed, probability }: Judged,
  least: number,
  cues: ReadonlySet<number>,
  beside: readonly Judged[],
  draft: PageDraft,
  page: Page,
): string | null {
  const { cue, cueHead, content, source } = proposed;
  if (probability < least) return 'too unlikely as a whole';
  if (cue.some((token) => cues.has(token))) return 'its cue is taken';
  const who = source.map((token) => draft.tokens[token]!.norm).join(' ');
  if (nobody.test(who)) return 'nobody said it';
  if (isSign(who)) return 'a thing that bears words says nothing';
  if (isNickname(proposed, draft, page)) return 'it gives a name';
  if (who === 'you' && page.quotation[cueHead]! < 0) return 'it speaks to the reader';
  const rival = beside.some(({ proposed: other }) => {
    const shared = sharedCount(content, other.content);
    if (shared === 0 || other.content.includes(cueHead) || content.includes(other.cueHead)) return false;
    return shared > 0.8 * content.length || shared > 0.8 * other.content.length;
  });
  return rival ? 'its content is another’s' : null;
}

// Both in order.
function sharedCount(a: readonly number[], b: readonly number[]): number {
  if (a.at(-1)! < b[0]! || b.at(-1)! < a[0]!) return 0;
  const tokens = new Set(b);
  return a.reduce((count, token) => count + (tokens.has(token) ? 1 : 0), 0);
}

// "Everybody calls him “the Laureate”", "known as “the Mules”": a few words in marks, with a capital, behind a verb of naming.
function isNickname({ cueHead, content }: Proposed, { tokens }: PageDraft, page: Page): boolean {
  const { norm } = tokens[cueHead]!;
  if (!/^(?:call|calls|called|calling|know|known|titled|entitled|read)$/.test(norm) && !naming.test(norm))
    return false;
  const quoted = content.filter(
    (token) => page.quotation[token] !== page.quotation[cueHead] && /\p{L}/u.test(tokens[token]!.form),
  );
  const capitals = quoted.filter((token) => /^\p{Lu}/u.test(tokens[token]!.form));
  if (naming.test(norm)) return quoted.length > 0;
  return (
    quoted.length > 0 && quoted.length <= 5 && capitals.length >= quoted.length - 1 && capitals.length > 0
  );
}

const naming = /^(?:named|nicknamed|dubbed|christened|names|naming)$/;
const nobody = /^(?:nobody|none|no-one|no one)$/;

function spanAt({ tokens }: PageDraft, { cueHead }: Proposed): Span {
  return tokens[cueHead]!.span;
}

function toFound(
  { proposed, probability }: Judged,
  draft: PageDraft,
  page: Page,
  rules: RuleReadings,
): Found {
  const { cueHead, source, cue, content } = proposed;
  const rule = rules.at.get(cueHead)?.found;
  const quotations = quotationsOf(proposed, page);
  const spans = merge(spansOf(draft, content));
  return {
    place: {
      level: page.quotation[cueHead]!,
      sentence: page.sentence[cueHead]!,
      block: page.block[cueHead]!,
    },
    source: spansOf(draft, trimPunctuation(draft, source))[0] ?? null,
    cue: { spans: spansOf(draft, cue), lemma: rule?.cue.lemma ?? lemmaAt(draft, cueHead) },
    content: { spans },
    addressee: findAddressee(proposed, draft, rule?.addressee ?? null),
    quotation: quotationKind(
      spans,
      quotations.map((index) => draft.quotations[index]!),
    ),
    quotations,
    ...(rule ? { attitude: rule.attitude, polarity: rule.polarity } : describeCue(proposed, draft)),
    confidence: Math.round(probability * 1000) / 1000,
  };
}

function lemmaAt({ tokens, syntax }: PageDraft, token: number): string {
  return syntax[token]?.lemma ?? tokens[token]!.norm;
}

// Attitude and polarity by the lexicons of cues, where no recogniser told them.
function describeCue(proposed: Proposed, draft: PageDraft): { attitude: Attitude; polarity: Polarity } {
  const { norm } = draft.tokens[proposed.cueHead]!;
  const infinitive = draft.tokens[proposed.content[0]!]!.norm === 'to';
  const verbs = cueVerbs.get(norm)?.map(({ verb }) => verb) ?? [];
  const verb = verbs.find(({ takes }) => takes.includes('infinitive') === infinitive) ?? verbs[0];
  const { attitude = 'assertion', denies = false } = verb ?? nounCues.get(norm) ?? {};
  const negated = proposed.cue.some((token) =>
    /^(?:n't|not|never|declined|refused|yet)$/.test(draft.tokens[token]!.norm),
  );
  return { attitude, polarity: polarityOf(verb?.lemma ?? norm, denies, negated) };
}
