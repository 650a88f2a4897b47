// The third-person pronouns of GUM with what the reader could choose for each, and which of that is right.
import type { Candidate } from '../src/reader/entities/candidate.ts';
import type { Cluster } from '../src/reader/entities/cluster.ts';
import { findMentions } from '../src/reader/entities/find-entities.ts';
import { antecedentSigns } from '../src/reader/entities/pronoun-signs.ts';
import { resolveMentions } from '../src/reader/entities/resolve-mentions.ts';
import {
  choiceFor,
  choose,
  type PronounClass,
  type Weights,
} from '../src/reader/entities/resolve-pronouns.ts';
import type { Models } from '../src/reader/models.ts';
import { draftUpTo, stages } from '../src/reader/read.ts';
import type { Mention, Span } from '../src/reader/record.ts';
import type { Context } from '../src/reader/stage.ts';

export interface PronounChoice {
  readonly class: PronounClass;
  readonly options: readonly {
    /** Where its signs begin among the weights. */
    readonly at: number;
    readonly signs: Float64Array;
    readonly isRight: boolean;
  }[];
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly entities: readonly { readonly mentions: readonly Mention[] }[];
}

/**
 * `converted` is what `convert-gum.mjs` prints. Earlier pronouns are resolved by `weights`, as they will be in use; where
 * there are none yet, rightly.
 */
export function readGumPronouns(converted: string, models: Models, weights: Weights | null): PronounChoice[] {
  const documents = converted.split('\n').filter(Boolean);
  return documents.flatMap((line) => choicesIn(JSON.parse(line) as GoldDocument, models, weights));
}

function choicesIn(gold: GoldDocument, models: Models, weights: Weights | null): PronounChoice[] {
  const { id, text, title } = gold;
  const before = stages.findIndex(({ name }) => name === 'find entities');
  const draft = draftUpTo(before, { id, text, title, language: 'en' }, { models });
  const context: Context = {
    models,
    codebook: { sha256: '', issues: [] },
    warn: ignore,
    proposed: ignore,
    dropped: ignore,
  };
  const choices: PronounChoice[] = [];
  const isRight = judgeOf(gold);
  resolveMentions(findMentions(draft, context), draft.document, context, (discourse, mention) => {
    const choice = choiceFor(discourse, mention);
    if (!choice) return null;
    const right = choice.antecedents.filter(({ cluster }) => isRight(mention, cluster));
    if (choice.antecedents.length > 0) choices.push(optionsOf(choice, new Set(right)));
    return weights ? choose(choice, weights) : (right[0]?.cluster ?? null);
  });
  return choices;
}

function optionsOf(
  choice: NonNullable<ReturnType<typeof choiceFor>>,
  right: ReadonlySet<unknown>,
): PronounChoice {
  const antecedents = choice.antecedents.map((antecedent) => ({
    at: 0,
    signs: antecedent.signs,
    isRight: right.has(antecedent),
  }));
  const none = { at: antecedentSigns.length, signs: choice.none, isRight: right.size === 0 };
  return { class: choice.class, options: [...antecedents, none] };
}

// Right is the cluster that holds a name or a nominal with the words, or the head, of one of the pronoun's entity.
function judgeOf({ text, entities }: GoldDocument): (pronoun: Candidate, cluster: Cluster) => boolean {
  const keysOf = (span: Span): string[] => [wordsOf(text, span), headOf(text, span)].map(String);
  const byPronoun = new Map<string, ReadonlySet<string>>();
  for (const { mentions } of entities) {
    const keys = new Set(
      mentions.filter(({ form }) => form !== 'pronoun').flatMap(({ span }) => keysOf(span)),
    );
    for (const { form, span } of mentions) if (form === 'pronoun') byPronoun.set(String(span), keys);
  }
  const stands = (keys: ReadonlySet<string>, { mentions }: Cluster): boolean =>
    mentions.some(({ form, span }) => form !== 'pronoun' && keysOf(span).some((key) => keys.has(key)));
  return (pronoun, cluster) => {
    const keys = byPronoun.get(String(pronoun.span));
    if (!keys) return false;
    return cluster.parts.length > 0
      ? cluster.parts.some((part) => stands(keys, part))
      : stands(keys, cluster);
  };
}

function wordsOf(text: string, [start, end]: Span): Span {
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end));
  return [start + (article ? article[0].length : 0), end];
}

// Where the head ends: before a preposition, a comma, a relative clause.
function headOf(text: string, span: Span): number {
  const words = text.slice(...span);
  const after = words.search(
    /\s(?:of|in|for|at|on|from|to|with|by|who|which|that|whose|and)\s|[,;:()[\]]|['’]s$/i,
  );
  return span[0] + (after < 0 ? words.length : after);
}

function ignore(): void {
  // Nobody listens.
}
