// What a stage of the reader is: a plain function over the draft, with the fields it needs and the fields it adds.
import type { Codebook } from './codebook.ts';
import type { Draft } from './document.ts';
import type { Models } from './models.ts';
import type { Span, WarningCode } from './record.ts';

/** What a stage may use beside the draft: the given resources, and where it says what it did. */
export interface Context {
  readonly codebook: Codebook;
  readonly models: Models;
  /** Puts a warning into the record. */
  warn(code: WarningCode, message: string, span?: Span | null): void;
  /** Tells `--explain` that `by` proposed an entry. Costs nothing when nobody listens. */
  proposed(kind: EntryKind, by: string, span: Span, why?: string): void;
  /** Tells `--explain` that the step `by` dropped an entry that was proposed, and why. */
  dropped(kind: EntryKind, by: string, span: Span, why: string): void;
}

/** The kinds of entry that `--explain` tells of. */
export type EntryKind = 'quotation' | 'time' | 'entity' | 'attribution' | 'figure' | 'position' | 'shift';

/** One step of a reading, as `--explain` shows it. */
export interface TraceEvent {
  /** Name of the stage. */
  readonly stage: string;
  readonly event: 'proposed' | 'dropped';
  readonly kind: EntryKind;
  /** The recogniser that proposed, or the step that dropped. */
  readonly by: string;
  readonly span: Span;
  readonly why: string | null;
}

export interface Stage {
  /** A verb and its object: "find times". */
  readonly name: string;
  readonly needs: readonly (keyof Draft)[];
  readonly adds: readonly (keyof Draft)[];
  run(draft: Draft, context: Context): Partial<Draft>;
}

/** Declares a stage. The types hold `run` to what it says that it needs and adds. */
export function stage<Needs extends keyof Draft, Adds extends keyof Draft>(
  name: string,
  needs: readonly Needs[],
  adds: readonly Adds[],
  run: (draft: Pick<Draft, Needs>, context: Context) => Pick<Draft, Adds>,
): Stage {
  return { name, needs, adds, run };
}
