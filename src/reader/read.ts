// Text in, record out. Read this file first: the whole order of a reading is the list `stages`.
import { findAttributions } from './attributions/find-attributions.ts';
import type { Codebook } from './codebook.ts';
import type { DocumentInput, Draft } from './document.ts';
import { completeMentions } from './entities/complete-mentions.ts';
import { findEntities } from './entities/find-entities.ts';
import { findFigures } from './figures/find-figures.ts';
import { defaultCodebook } from './lexicon/default-codebook.generated.ts';
import { type Models, modelHashes } from './models.ts';
import { findPositions } from './positions/find-positions.ts';
import { findShifts } from './positions/find-shifts.ts';
import type { HearsayRecord, Warning } from './record.ts';
import type { Context, Stage, TraceEvent } from './stage.ts';
import { parseSentences } from './syntax/parse-sentences.ts';
import { describeDocument } from './text/describe-document.ts';
import { detectLanguage } from './text/detect-language.ts';
import { findQuotations } from './text/find-quotations.ts';
import { splitSentences } from './text/split-sentences.ts';
import { splitTokens } from './text/split-tokens.ts';
import { findTimes } from './times/find-times.ts';
import { version } from './version.generated.ts';

/** The stages of a reading, in their order. Each says in its own file what it needs and what it adds. */
export const stages: readonly Stage[] = [
  detectLanguage,
  splitTokens,
  splitSentences,
  parseSentences,
  findQuotations,
  findTimes,
  findEntities,
  findAttributions,
  completeMentions,
  findFigures,
  findPositions,
  findShifts,
];

export interface ReadOptions {
  /** The issues to look for; the default one where it is not given. */
  readonly codebook?: Codebook | undefined;
  /** Trained models, opened once by `openModels`; without them rules alone read. */
  readonly models?: Models | undefined;
  /** Gets every step of the reading: which recogniser proposed an entry, which step dropped it. */
  readonly trace?: ((event: TraceEvent) => void) | undefined;
}

/**
 * Reads one document. Pure and synchronous: no file, network, clock or randomness; the same input gives the same
 * record. Never throws for what a text holds; what is wrong with it becomes a warning in the record.
 *
 * @throws {TypeError} where `input.text` is no string or `input.published` is no EDTF date or
 *   `input.language` no language code
 */
export function read(input: DocumentInput, options: ReadOptions = {}): HearsayRecord {
  const warnings: Warning[] = [];
  const draft = draftUpTo(stages.length, input, options, warnings);
  return {
    format: 'hearsay-record/1',
    engine: { version, models: modelHashes(options.models ?? {}), codebook: codebookOf(options).sha256 },
    document: draft.document,
    entities: draft.entities,
    attributions: draft.attributions,
    times: draft.times,
    figures: draft.figures,
    positions: draft.positions,
    shifts: draft.shifts,
    warnings,
  };
}

/** Reads a document as far as the stage before `stages[count]`: for programs that train or inspect a stage. */
export function draftUpTo(
  count: number,
  input: DocumentInput,
  options: ReadOptions,
  warnings: Warning[] = [],
): Draft {
  const codebook = codebookOf(options);
  const { models = {} } = options;
  const warn: Context['warn'] = (code, message, span = null) => warnings.push({ code, message, span });
  let draft: Draft = { ...emptyDraft, document: describeDocument(input, warn) };
  for (const { name, run } of stages.slice(0, count)) {
    draft = { ...draft, ...run(draft, { codebook, models, warn, ...tracing(name, options.trace) }) };
  }
  return draft;
}

function codebookOf({ codebook }: ReadOptions): Codebook {
  return codebook ?? defaultCodebook;
}

const emptyDraft: Omit<Draft, 'document'> = {
  readable: false,
  tokens: [],
  sentences: [],
  syntax: [],
  quotations: [],
  times: [],
  entities: [],
  attributions: [],
  figures: [],
  positions: [],
  shifts: [],
};

function tracing(stage: string, trace: ReadOptions['trace']): Pick<Context, 'proposed' | 'dropped'> {
  if (!trace) return { proposed: ignore, dropped: ignore };
  return {
    proposed: (kind, by, span, why) => trace({ stage, event: 'proposed', kind, by, span, why: why ?? null }),
    dropped: (kind, by, span, why) => trace({ stage, event: 'dropped', kind, by, span, why }),
  };
}

function ignore(): void {
  // Nobody listens.
}
