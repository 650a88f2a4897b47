// Articles as the trained parts of the attributions stage see them: read up to that stage, with the annotators'
// attributions as roles of tokens.
import type { AnnotatedAttribution } from '../../bench/scorers/score-attribution.ts';
import { childrenOf } from '../../src/reader/attributions/cue-features.ts';
import { layOut } from '../../src/reader/attributions/lines.ts';
import { type Page, pageOf, traits } from '../../src/reader/attributions/page.ts';
import { role } from '../../src/reader/attributions/role-chain.ts';
import { type RuleReadings, readByRules } from '../../src/reader/attributions/rule-readings.ts';
import type { Draft } from '../../src/reader/document.ts';
import type { Models } from '../../src/reader/models.ts';
import { draftUpTo, stages } from '../../src/reader/read.ts';
import type { Span } from '../../src/reader/record.ts';
import { firstEndingAfter, firstStartingFrom } from '../../src/reader/spans.ts';

export interface GoldRoles {
  /** Head of the cue; -1 where no token of the text is its cue. */
  readonly cue: number;
  /** The role of every token that has one. */
  readonly roles: ReadonlyMap<number, number>;
}

export interface Prepared {
  readonly id: string;
  readonly text: string;
  readonly draft: Draft;
  readonly page: Page;
  readonly children: readonly (readonly number[])[];
  readonly rules: RuleReadings;
  readonly gold: readonly GoldRoles[];
  readonly annotated: readonly AnnotatedAttribution[];
}

const before = stages.findIndex(({ name }) => name === 'find attributions');

export function prepare(
  article: { id: string; text: string; published: string; gold: readonly AnnotatedAttribution[] },
  models: Models,
): Prepared {
  const { id, text, published, gold } = article;
  const draft = draftUpTo(before, { id, text, published, language: 'en' }, { models });
  const page = pageOf(draft, models.clusters ?? null);
  const rules = readByRules(layOut(draft), draft, {
    codebook: { sha256: '', issues: [] },
    models: {},
    warn: ignore,
    proposed: ignore,
    dropped: ignore,
  });
  return {
    id,
    text,
    draft,
    page,
    children: childrenOf(page),
    rules,
    gold: gold.map((attribution) => rolesOf(draft, page, attribution)),
    annotated: gold,
  };
}

function ignore(): void {
  // Nobody listens.
}

function rolesOf(draft: Draft, page: Page, { source, cue, content }: AnnotatedAttribution): GoldRoles {
  const roles = new Map<number, number>();
  const cues: number[] = [];
  const put = (spans: readonly Span[], value: number): void => {
    for (const [start, end] of spans) {
      const last = firstStartingFrom(draft.tokens, end);
      for (let token = firstEndingAfter(draft.tokens, start); token < last; token++) roles.set(token, value);
    }
  };
  put(content, role.content);
  put(source, role.source);
  put(cue, role.cue);
  for (const [token, value] of roles) if (value === role.cue) cues.push(token);
  return { cue: headOf(page, cues), roles };
}

// The token of the cue whose head lies outside it: a word before a mark, a verb before other words.
function headOf({ head, traits: bits }: Page, cues: readonly number[]): number {
  const inside = new Set(cues);
  const words = cues.filter((token) => !(bits[token]! & (traits.punctuation | traits.mark)));
  const tops = (words.length > 0 ? words : cues).filter((token) => !inside.has(head[token]!));
  return tops[0] ?? cues[0] ?? -1;
}
