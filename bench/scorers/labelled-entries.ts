// The figures, positions and shifts of records as a person judges them: each with a key that stays while the entry says
// the same, and that holds none of the text.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Figure, HearsayRecord, Position, Shift, Span } from '../../src/reader/index.ts';

export type LabelledKind = 'figure' | 'position' | 'shift';

/** A person's verdict on one entry. */
export interface Label {
  /** The first 16 hexadecimal digits of the SHA-256 of the text. */
  readonly text: string;
  readonly kind: LabelledKind;
  readonly spans: readonly Span[];
  /** What the entry says of them. */
  readonly says: string;
  readonly right: boolean;
}

export interface Entry {
  readonly key: Omit<Label, 'right'>;
  readonly confidence: number;
}

/** The entries of a record, in the order of the text within their kind. */
export function entriesOf(record: HearsayRecord): readonly Entry[] {
  const text = record.document.sha256.slice(0, 16);
  const { figures, positions, shifts } = record;
  const entry = (kind: LabelledKind, spans: readonly Span[], says: string, confidence: number): Entry => ({
    key: { text, kind, spans, says },
    confidence,
  });
  return [
    ...figures.map((one) => entry('figure', [one.span], figureSays(one), one.confidence)),
    ...positions.map((one) =>
      entry('position', one.proposition.spans, positionSays(one, record), one.confidence),
    ),
    ...shifts.map((one) => entry('shift', one.spans, shiftSays(one, record), one.confidence)),
  ];
}

function figureSays({ value, low, high, bound, unit, counted }: Figure): string {
  return [value, low, high, bound, unit, counted?.span.join('-')].map((field) => field ?? '').join(' ');
}

function positionSays(
  { actor, stance, issue, previous, condition }: Position,
  record: HearsayRecord,
): string {
  const held = condition ? `${condition.relation} ${condition.spans.join(' ')}` : '';
  return [mentionOf(actor, record), stance, issueOf(issue), previous ? 'formerly' : '', held].join('|');
}

function shiftSays({ actor, issue, basis }: Shift, record: HearsayRecord): string {
  return [mentionOf(actor, record), issueOf(issue), basis].join('|');
}

// An entity by the place of its first mention: ids change with what else is found.
function mentionOf(id: string, { entities }: HearsayRecord): string {
  return entities.find((one) => one.id === id)?.mentions[0]?.span.join('-') ?? '';
}

// An issue named by the words of the text is not written down.
function issueOf(issue: string): string {
  return issue.startsWith('other:')
    ? `other:${createHash('sha256').update(issue).digest('hex').slice(0, 8)}`
    : issue;
}

export function readLabels(path: string): readonly Label[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
}

/** One string for a key, to look a label up by. */
export function keyString({ text, kind, spans, says }: Entry['key']): string {
  return JSON.stringify([text, kind, spans, says]);
}
