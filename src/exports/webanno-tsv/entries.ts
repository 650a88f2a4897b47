// Annotations into entries: each kind reads back what `add-entries.ts` writes of it.
import type { EntityKind, Figure, Mention, Party, Position, Shift, Span, Time } from '../../reader/index.ts';
import type { EntryFields, ReviewedEntry } from '../corrections/reviewed.ts';
import type { AnnotationIndex } from './annotation-index.ts';
import type { TsvAnnotation } from './document.ts';

export function entriesOf(index: AnnotationIndex): ReviewedEntry[] {
  return [
    ...entitiesOf(index),
    ...index
      .of('time')
      .map((one): ReviewedEntry => ({ kind: 'time', fields: timeFields(one), ...about(one, index) })),
    ...index.of('attribution').map(
      (one): ReviewedEntry => ({
        kind: 'attribution',
        fields: attributionFields(one, index),
        ...about(one, index),
      }),
    ),
    ...index
      .of('figure')
      .map(
        (one): ReviewedEntry => ({ kind: 'figure', fields: figureFields(one, index), ...about(one, index) }),
      ),
    ...index.of('position').map(
      (one): ReviewedEntry => ({
        kind: 'position',
        fields: positionFields(one, index),
        ...about(one, index),
      }),
    ),
    ...index
      .of('shift')
      .map(
        (one): ReviewedEntry => ({ kind: 'shift', fields: shiftFields(one, index), ...about(one, index) }),
      ),
  ];
}

// Mentions with the same name of an entity are one entity; a mention without one is its own.
function entitiesOf(index: AnnotationIndex): ReviewedEntry[] {
  const byEntity = new Map<string, TsvAnnotation[]>();
  for (const mention of index.of('mention')) {
    const { entity = null } = mention.values;
    const id = index.entity(entity ?? `mention-${mention.id}`);
    byEntity.set(id, [...(byEntity.get(id) ?? []), mention]);
  }
  return [...byEntity].map(([id, mentions]) => {
    const first = (name: string) => mentions.map(({ values }) => values[name]).find((value) => value) ?? null;
    return {
      kind: 'entity',
      id,
      fields: {
        kind: (first('kind') ?? 'person') as EntityKind,
        named: first('named') !== 'false',
        mentions: mentions.map(mentionOf),
      },
      review: reviewOf(first('review')),
      comment: first('comment'),
    };
  });
}

function mentionOf({ span, values: { form = null } }: TsvAnnotation): Mention {
  return { span, form: (form ?? 'name') as Mention['form'] };
}

function timeFields({ span, values }: TsvAnnotation): EntryFields['time'] {
  const { kind = null, edtf = null, duration = null } = values;
  return { span, edtf, duration, ...given('type', kind as Time['type'] | null) };
}

function attributionFields(one: TsvAnnotation, index: AnnotationIndex): EntryFields['attribution'] {
  const { quotation, attitude, polarity, uncued, lemma, said } = one.values;
  const time = index.entryOf(one, 'said');
  const cue = uncued ? [] : [one.span, ...index.spans(one, 'cue')];
  return {
    parent: index.entryOf(one, 'through'),
    source: partyOf(one, 'source', index),
    cue: { spans: inOrder(cue), lemma: lemma ?? '' },
    content: { spans: index.spans(one, 'content') },
    addressee: addresseeOf(one, index),
    said: said ? { edtf: said, ...given('time', time) } : null,
    ...given('quotation', quotation as 'direct' | null),
    ...given('attitude', attitude as 'assertion' | null),
    ...given('polarity', polarity as 'affirmed' | null),
  };
}

function partyOf(one: TsvAnnotation, role: 'source' | 'addressee', index: AnnotationIndex): Party {
  const entities = (one.values[`${role}Entities`] ?? '').split(' ').filter((name) => name !== '');
  return { spans: index.spans(one, role), entities: entities.map((name) => index.entity(name)) };
}

function addresseeOf(one: TsvAnnotation, index: AnnotationIndex): Party | null {
  const party = partyOf(one, 'addressee', index);
  return party.spans.length === 0 && party.entities.length === 0 ? null : party;
}

function figureFields(one: TsvAnnotation, index: AnnotationIndex): EntryFields['figure'] {
  const { value, low, high, bound, unit, period } = one.values;
  const [counted] = index.spans(one, 'counted');
  return {
    span: one.span,
    value: numberOf(value),
    low: numberOf(low),
    high: numberOf(high),
    unit: unit ?? null,
    counted: counted ? { span: counted } : null,
    period: period ? { edtf: period, ...given('time', index.entryOf(one, 'period')) } : null,
    attribution: index.entryOf(one, 'holder'),
    ...given('bound', bound as Figure['bound'] | null),
  };
}

function positionFields(one: TsvAnnotation, index: AnnotationIndex): EntryFields['position'] {
  const { actor, issue, stance, relation, previous, time } = one.values;
  const condition = index.spans(one, 'condition');
  return {
    proposition: { spans: inOrder([one.span, ...index.spans(one, 'proposition')]) },
    condition:
      condition.length === 0 ? null : { spans: condition, relation: relation === 'unless' ? 'unless' : 'if' },
    previous: previous === 'true',
    time: time ?? null,
    attribution: index.entryOf(one, 'holder'),
    ...given('actor', actor ? index.entity(actor) : null),
    ...given('issue', issue),
    ...given('stance', stance as Position['stance'] | null),
  };
}

function shiftFields(one: TsvAnnotation, index: AnnotationIndex): EntryFields['shift'] {
  const { actor, issue, basis } = one.values;
  return {
    spans: inOrder([one.span, ...index.spans(one, 'words')]),
    from: index.entryOf(one, 'from'),
    to: index.entryOf(one, 'to'),
    attribution: index.entryOf(one, 'holder'),
    ...given('actor', actor ? index.entity(actor) : null),
    ...given('issue', issue),
    ...given('basis', basis as Shift['basis'] | null),
  };
}

function about(one: TsvAnnotation, index: AnnotationIndex): Pick<ReviewedEntry, 'id' | 'review' | 'comment'> {
  const { review = null, comment = null } = one.values;
  return { id: index.entry(one), review: reviewOf(review), comment };
}

function reviewOf(value: string | null): ReviewedEntry['review'] {
  return value === 'accepted' || value === 'rejected' ? value : null;
}

function numberOf(written: string | null | undefined): number | null {
  return written ? Number(written) : null;
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort(([a], [b]) => a - b);
}

// What a person cleared of a field that must have a value is no change.
function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): Partial<Record<Name, Value>> {
  return value === null || value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
