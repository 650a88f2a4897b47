// The record as it was read and what people decided on it in; the record as it stands now out: corrected where somebody
// corrected it, with what they added, and what was decided on each entry.
import type { Attribution, Entity, HearsayRecord, Span } from '../../../../src/reader/record.ts';
import type { Correction, DocumentView, Review } from '../../../../src/server/api.ts';

export interface Reading {
  readonly record: HearsayRecord;
  /** The decision on an attribution, by its id in the record. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Key of an attribution, by its id in the record: what a decision is made on. */
  readonly keys: ReadonlyMap<string, string>;
  /** Classes of the marks and notes of an attribution: `is-rejected`. */
  readonly classes: ReadonlyMap<string, string>;
}

export function applyReviews({
  record,
  reviews,
  entries,
}: Pick<DocumentView, 'record' | 'reviews' | 'entries'>): Reading {
  const decided = reviews.filter(({ kind, decision }) => kind === 'attribution' && decision !== null);
  const byKey = new Map(decided.map((review) => [review.key, review]));
  const keys = new Map(Object.entries(entries).map(([ref, { key }]) => [ref, key]));
  const byRef = new Map<string, Review>();
  const attributions = record.attributions.map((attribution) => {
    const review = byKey.get(keys.get(attribution.id) ?? '');
    if (!review) return attribution;
    byRef.set(attribution.id, review);
    return review.decision === 'corrected'
      ? corrected(attribution, review.correction ?? {}, record.entities)
      : attribution;
  });
  const read = new Set(keys.values());
  for (const review of decided.filter(({ decision, key }) => decision === 'added' && !read.has(key))) {
    const attribution = added(review, record.entities);
    keys.set(attribution.id, review.key);
    byRef.set(attribution.id, review);
    insert(attributions, attribution);
  }
  return {
    record: { ...record, attributions, entities: [...record.entities, ...namedSources(decided)] },
    reviews: byRef,
    keys,
    classes: new Map([...byRef].map(([ref, { decision }]) => [ref, `is-${decision}`])),
  };
}

function corrected(
  attribution: Attribution,
  { source, cue, content, quotation, polarity, sourceName }: Correction,
  entities: readonly Entity[],
): Attribution {
  const spans = source ?? attribution.source.spans;
  const isSame = JSON.stringify(spans) === JSON.stringify(attribution.source.spans);
  const meant = sourceName ? [`named-${sourceName}`] : isSame ? attribution.source.entities : null;
  return {
    ...attribution,
    source: { spans, entities: meant ?? entitiesIn(spans, entities) },
    ...(cue ? { cue: { ...attribution.cue, spans: cue } } : {}),
    ...(content ? { content: { spans: content } } : {}),
    ...(quotation ? { quotation } : {}),
    ...(polarity ? { polarity } : {}),
  };
}

/** Id in the record of an attribution that a person added. */
export function addedId(key: string): string {
  return `added-${key}`;
}

function added({ key, correction }: Review, entities: readonly Entity[]): Attribution {
  const nobody: Attribution = {
    id: addedId(key),
    parent: null,
    source: { spans: [], entities: [] },
    cue: { spans: [], lemma: '' },
    content: { spans: [] },
    addressee: null,
    quotation: 'indirect',
    attitude: 'assertion',
    polarity: 'affirmed',
    said: null,
    confidence: 1,
  };
  return corrected(nobody, correction ?? {}, entities);
}

// A source that a person named, without words of the text that name it.
function namedSources(reviews: readonly Review[]): HearsayRecord['entities'] {
  const names = new Set(reviews.flatMap(({ correction }) => correction?.sourceName ?? []));
  return [...names].map((name) => ({
    id: `named-${name}`,
    name,
    kind: 'person',
    named: true,
    classes: [],
    count: null,
    roles: [],
    country: null,
    mentions: [],
  }));
}

// Those whom the words mention, without those who are mentioned only to say who these are: "Peru’s envoy".
function entitiesIn(spans: readonly Span[], entities: readonly Entity[]): string[] {
  const mentions = entities
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, span })))
    .filter(({ span }) => spans.some((outer) => isWithin(span, outer)));
  const outermost = mentions.filter(
    ({ span }) => !mentions.some((other) => isWithin(span, other.span) && !isWithin(other.span, span)),
  );
  return [...new Set(outermost.map(({ id }) => id))];
}

function isWithin([start, end]: Span, outer: Span): boolean {
  return outer[0] <= start && end <= outer[1];
}

// Before the first that begins after it: the numbers go on in the order of the text.
function insert(attributions: Attribution[], attribution: Attribution): void {
  const at = attributions.findIndex((other) => startOf(other) > startOf(attribution));
  attributions.splice(at < 0 ? attributions.length : at, 0, attribution);
}

function startOf({ source, cue, content }: Attribution): number {
  const starts = [source, cue, content].flatMap(({ spans }) => spans.map(([start]: Span) => start));
  return Math.min(...starts, Number.MAX_SAFE_INTEGER);
}
