// Corrections from an annotation tool in, what the ledger keeps of them as reviews out, and in a word what it does not:
// reviews are about statements, figures, positions and shifts; of a statement they hold the source, the cue, the content,
// the kind of quotation and whether it is affirmed, of the others the words.
import type { EntryFields } from '../../exports/corrections/reviewed.ts';
import { sameValue } from '../../exports/corrections/same-value.ts';
import type { Correction } from '../../exports/index.ts';
import type { ReviewAction } from '../../ledger/review/add-review.ts';
import type { EntryCorrection } from '../../ledger/review/review-state.ts';
import type { HearsayRecord, Party } from '../../reader/index.ts';

export type ImportedAction = Pick<ReviewAction, 'key' | 'kind' | 'action' | 'correction' | 'note'>;

export interface Imported {
  readonly actions: readonly ImportedAction[];
  /** What was changed and is not kept: "addressee of a9". */
  readonly left: readonly string[];
}

export function reviewActions(record: HearsayRecord, corrections: readonly Correction[]): Imported {
  const nameOf = namer(record, corrections);
  const imported = corrections.map((correction): Imported => {
    if (isStated(correction)) return ofStated(correction, record, nameOf);
    const { kind, id, decision, comment } = correction;
    const action = plain[decision as keyof typeof plain];
    if (kind !== 'entity' && kind !== 'time')
      return { actions: [{ key: id, kind, action, note: comment ?? undefined }], left: [] };
    return { actions: [], left: decision === 'accepted' ? [] : [`${kind} ${id}`] };
  });
  return {
    actions: imported.flatMap(({ actions }) => actions),
    left: imported.flatMap(({ left }) => left),
  };
}

type Stated = Extract<Correction, { readonly fields: unknown }>;

function isStated(correction: Correction): correction is Stated {
  return 'fields' in correction;
}

function ofStated(correction: Stated, record: HearsayRecord, nameOf: (party: Party) => string): Imported {
  const { kind, id, decision, comment } = correction;
  if (kind === 'entity' || kind === 'time') return { actions: [], left: [`${kind} ${id}`] };
  const note = comment ?? undefined;
  const { kept, left } = keptOf(correction, record, nameOf);
  if (decision === 'added') {
    return (kept.content?.length ?? 0) > 0
      ? { actions: [{ key: null, kind, action: 'add', correction: kept, note }], left: [] }
      : { actions: [], left: [`a new ${kind} without content`] };
  }
  const states = Object.keys(kept).length > 0;
  const action: ImportedAction = states
    ? { key: id, kind, action: 'correct', correction: kept, note }
    : { key: id, kind, action: 'note', note };
  return {
    actions: states || note !== undefined ? [action] : [],
    left: left.map((field) => `${field} of ${id}`),
  };
}

const plain = { accepted: 'accept', rejected: 'reject', noted: 'note' } as const;

interface Kept {
  readonly kept: EntryCorrection;
  /** Fields that differ and are not kept. */
  readonly left: readonly string[];
}

function keptOf(correction: Stated, record: HearsayRecord, nameOf: (party: Party) => string): Kept {
  if (correction.kind === 'attribution') {
    const before = record.attributions.find(({ id }) => id === correction.id) ?? null;
    return ofAttribution(correction.fields, before, record.document.text, nameOf);
  }
  const spans = spansIn(correction);
  const others = Object.keys(correction.fields).filter((field) => !ownWords.includes(field));
  return { kept: spans === undefined ? {} : { content: spans }, left: others };
}

const ownWords = ['span', 'spans', 'proposition'];

// Of a figure, a position or a shift: the words that it stands on.
function spansIn({ fields }: Stated): EntryCorrection['content'] {
  const { span, spans, proposition } = fields as EntryFields['figure'] &
    EntryFields['shift'] &
    EntryFields['position'];
  return span ? [span] : (spans ?? proposition?.spans);
}

function ofAttribution(
  { source, cue, content, quotation, polarity, ...others }: EntryFields['attribution'],
  before: HearsayRecord['attributions'][number] | null,
  text: string,
  nameOf: (party: Party) => string,
): Kept {
  const differs = (was: unknown, now: unknown) => before === null || !sameValue(was, now, text);
  const isOther = source && source.entities.length > 0 && differs(before?.source.entities, source.entities);
  return {
    kept: {
      ...(source && differs(before?.source.spans, source.spans) && { source: source.spans }),
      ...(isOther && { sourceName: nameOf(source) }),
      ...(cue?.spans && differs(before?.cue.spans, cue.spans) && { cue: cue.spans }),
      ...(content && differs(before?.content.spans, content.spans) && { content: content.spans }),
      ...(quotation && { quotation }),
      ...(polarity && { polarity }),
    },
    left: Object.keys(others),
  };
}

// Entities by their names; one that the tool added by the words of its first mention.
function namer(
  { entities, document }: HearsayRecord,
  corrections: readonly Correction[],
): (party: Party) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  for (const { kind, id, ...correction } of corrections) {
    if (kind !== 'entity' || correction.decision !== 'added') continue;
    const [mention] = (correction.fields as EntryFields['entity']).mentions ?? [];
    if (mention) names.set(id, document.text.slice(...mention.span));
  }
  return ({ entities: ids }) => ids.map((id) => names.get(id) ?? id).join(' and ');
}
