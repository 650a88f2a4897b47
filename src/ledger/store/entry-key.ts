// What an entry is known by beyond its record: the hash of the text, its kind and the spans that it stands on. The same
// reading of the same text gives the same key, in whichever document and by whichever engine, so that what a person
// decided about an entry holds when the text is read again.
import { createHash } from 'node:crypto';
import type { Attribution, Figure, Position, Shift, Span } from '../../reader/index.ts';

export type EntryKind = 'attribution' | 'figure' | 'position' | 'shift';

/** Keys of one text. Entries with everything alike are told apart by their order. */
export class EntryKeys {
  readonly #sha256: string;
  readonly #seen = new Map<string, number>();

  constructor(sha256: string) {
    this.#sha256 = sha256;
  }

  ofAttribution({ source, cue, content }: Attribution): string {
    return this.#key('attribution', [source.spans, cue.spans, content.spans]);
  }

  ofFigure({ span }: Figure): string {
    return this.#key('figure', [[span]]);
  }

  // Several issues may stand on the same words.
  ofPosition({ proposition, issue }: Position): string {
    return this.#key('position', [proposition.spans], issue);
  }

  ofShift({ spans, issue }: Shift): string {
    return this.#key('shift', [spans], issue);
  }

  /** The key that an entry would get if it were read where a person says that it stands. */
  ofAdded(
    kind: EntryKind,
    {
      source = [],
      cue = [],
      content = [],
    }: Partial<Record<'source' | 'cue' | 'content', readonly Span[] | undefined>>,
  ): string {
    return this.#key(kind, kind === 'attribution' ? [source, cue, content] : [content]);
  }

  #key(kind: EntryKind, spans: readonly (readonly Span[])[], detail = ''): string {
    const known = JSON.stringify([this.#sha256, kind, spans, detail]);
    const count = (this.#seen.get(known) ?? 0) + 1;
    this.#seen.set(known, count);
    const counted = count === 1 ? known : `${known} ${count}`;
    return createHash('sha256').update(counted).digest('base64url').slice(0, 22);
  }
}
