// The record as it was read and what people decided on it in; the record as it stands now out: corrected where somebody
// corrected it, with what they added, and what was decided on each entry.
import type { Attribution, HearsayRecord, Span } from '../../../../src/reader/record.ts';
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
    return review.decision === 'corrected' ? corrected(attribution, review.correction ?? {}) : attribution;
  });
  for (const review of decided.filter(({ decision }) => decision === 'added')) {
    const attribution = added(review);
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

function corrected(attribution: Attribution, correction: Correction): Attribution {
  const { source, cue, content, quotation, polarity } = correction;
  return {
    ...attribution,
    ...(source || correction.sourceName !== undefined
      ? { source: { spans: source ?? [], entities: entitiesOf(correction) } }
      : {}),
    ...(cue ? { cue: { ...attribution.cue, spans: cue } } : {}),
    ...(content ? { content: { spans: content } } : {}),
    ...(quotation ? { quotation } : {}),
    ...(polarity ? { polarity } : {}),
  };
}

function added({ key, correction }: Review): Attribution {
  const nobody: Attribution = {
    id: `added-${key}`,
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
  return corrected(nobody, correction ?? {});
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

function entitiesOf({ sourceName }: Correction): string[] {
  return sourceName ? [`named-${sourceName}`] : [];
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
