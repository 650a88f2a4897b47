// The entries of a record as annotations with links. Links between entries are made when all entries are there.
import type {
  Attribution,
  Entity,
  Figure,
  HearsayRecord,
  Position,
  Shift,
  Span,
  Time,
} from '../../reader/index.ts';
import type { AnnotationBuilder, Values } from './annotation-builder.ts';
import type { LayerKind } from './layers.ts';

/** What is annotated of an entry: its first span carries the annotation, the others are parts of it. */
interface Annotated {
  readonly kind: LayerKind;
  readonly id: string;
  readonly spans: readonly Span[];
  readonly values: Values;
  /** By role. */
  readonly parts: Readonly<Record<string, readonly Span[]>>;
}

export function addEntries(record: HearsayRecord, build: AnnotationBuilder): void {
  for (const entity of record.entities) addMentions(entity, build);
  const ids = new Map<string, number>();
  for (const { kind, id, spans, values, parts } of annotatedOf(record)) {
    const added = spans[0] ? build.add(kind, spans[0], { entry: id, ...values }) : null;
    if (added === null) continue;
    ids.set(id, added);
    for (const [role, words] of Object.entries(parts)) build.parts(added, role, words);
  }
  for (const [id, role, to] of linksOf(record)) {
    const from = ids.get(id);
    if (from !== undefined && to !== null) build.link(from, role, ids.get(to));
  }
}

function annotatedOf({ times, attributions, figures, positions, shifts }: HearsayRecord): Annotated[] {
  return [
    ...times.map((one) => annotated('time', one, [one.span], timeValues(one), {})),
    ...attributions.map((one) =>
      annotated('attribution', one, anchorOf(one), attributionValues(one), {
        cue: one.cue.spans.slice(1),
        source: one.source.spans,
        content: one.content.spans,
        addressee: one.addressee?.spans ?? [],
      }),
    ),
    ...figures.map((one) =>
      annotated('figure', one, [one.span], figureValues(one), {
        counted: one.counted ? [one.counted.span] : [],
      }),
    ),
    ...positions.map((one) =>
      annotated('position', one, one.proposition.spans, positionValues(one), {
        proposition: one.proposition.spans.slice(1),
        condition: one.condition?.spans ?? [],
      }),
    ),
    ...shifts.map((one) =>
      annotated('shift', one, one.spans, shiftValues(one), { words: one.spans.slice(1) }),
    ),
  ];
}

function annotated(
  kind: LayerKind,
  { id }: { readonly id: string },
  spans: readonly Span[],
  values: Values,
  parts: Annotated['parts'],
): Annotated {
  return { kind, id, spans, values, parts };
}

function linksOf({ attributions, figures, positions, shifts }: HearsayRecord) {
  return [
    ...attributions.flatMap(({ id, parent, said }) => [
      [id, 'through', parent] as const,
      [id, 'said', said?.time ?? null] as const,
    ]),
    ...figures.flatMap(({ id, period, attribution }) => [
      [id, 'period', period?.time ?? null] as const,
      [id, 'holder', attribution] as const,
    ]),
    ...positions.map(({ id, attribution }) => [id, 'holder', attribution] as const),
    ...shifts.flatMap(({ id, from, to, attribution }) => [
      [id, 'from', from] as const,
      [id, 'to', to] as const,
      [id, 'holder', attribution] as const,
    ]),
  ];
}

// Where there is no cue, the content or the source carries the annotation.
function anchorOf({ cue, content, source }: Attribution): readonly Span[] {
  return [cue.spans, content.spans, source.spans].find((spans) => spans.length > 0) ?? [];
}

function addMentions({ id, kind, named, mentions }: Entity, build: AnnotationBuilder): void {
  for (const { span, form } of mentions) build.add('mention', span, { entity: id, kind, form, named });
}

function timeValues({ type, edtf, duration }: Time) {
  return { kind: type, edtf, duration };
}

function attributionValues({
  source,
  addressee,
  cue,
  said,
  quotation,
  attitude,
  polarity,
  confidence,
}: Attribution) {
  return {
    quotation,
    attitude,
    polarity,
    sourceEntities: source.entities.join(' '),
    addresseeEntities: addressee?.entities.join(' ') ?? null,
    lemma: cue.lemma,
    said: said?.edtf ?? null,
    uncued: cue.spans.length === 0 ? 'true' : null,
    confidence,
  };
}

function figureValues({ value, low, high, bound, unit, period, confidence }: Figure) {
  return { value, low, high, bound, unit, period: period?.edtf ?? null, confidence };
}

function positionValues({ actor, issue, stance, condition, previous, time, confidence }: Position) {
  return { actor, issue, stance, relation: condition?.relation ?? null, previous, time, confidence };
}

function shiftValues({ actor, issue, basis, confidence }: Shift) {
  return { actor, issue, basis, confidence };
}
