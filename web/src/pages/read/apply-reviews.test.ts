import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/exports/statements.ts';
import type { Review } from '../../../../src/server/api.ts';
import { damRecord } from '../../../../test/records/dam-record.ts';
import { applyReviews } from './apply-reviews.ts';

const record = damRecord();
const entries = Object.fromEntries(
  record.attributions.map(({ id }, index) => [id, { id: index, key: `key ${id}` }]),
);
const decided = (review: Partial<Review>): Review => ({
  key: 'key a2',
  kind: 'attribution',
  decision: 'accepted',
  note: null,
  correction: null,
  by: 'me',
  at: '2031-10-05T09:00:00Z',
  disagrees: false,
  ...review,
});

describe('applyReviews', () => {
  it('leaves what nobody decided on as it was read', () => {
    expect(applyReviews({ record, reviews: [], entries }).record).toEqual(record);
  });

  it('knows the decision on an attribution by its id', () => {
    const { reviews, classes } = applyReviews({
      record,
      reviews: [decided({ decision: 'rejected' })],
      entries,
    });
    expect(reviews.get('a2')?.decision).toBe('rejected');
    expect(classes.get('a2')).toBe('is-rejected');
  });

  it('shows the spans and the source that a person gave', () => {
    const correction = { content: [[0, 14]], sourceName: 'Liv Tarn' } as const;
    const review = decided({ decision: 'corrected', correction: { ...correction, content: [[0, 14]] } });
    const statement = statementsOf(applyReviews({ record, reviews: [review], entries }).record).byId.get(
      'a2',
    )!;
    expect(statement.attribution.content.spans).toEqual([[0, 14]]);
    expect(statement.source).toBe('Liv Tarn');
  });

  it('keeps who it was where only the words that were said are corrected', () => {
    const { source } = record.attributions.find(({ id }) => id === 'a2')!;
    const correction = { source: source.spans.map(([start, end]): [number, number] => [start, end]) };
    const review = decided({ decision: 'corrected', correction: { ...correction, content: [[0, 14]] } });
    const reviewed = applyReviews({ record, reviews: [review], entries }).record;
    expect(reviewed.attributions.find(({ id }) => id === 'a2')!.source).toEqual(source);
  });

  it('knows who is mentioned in the words that a person gave as the source', () => {
    const named = record.entities.find(({ mentions }) => mentions.some(({ form }) => form === 'name'))!;
    const [start, end] = named.mentions.find(({ form }) => form === 'name')!.span;
    const review = decided({ decision: 'corrected', correction: { source: [[start, end]] } });
    const reviewed = applyReviews({ record, reviews: [review], entries }).record;
    expect(reviewed.attributions.find(({ id }) => id === 'a2')!.source.entities).toEqual([named.id]);
  });

  it('shows once what was added and is read by now', () => {
    const review = decided({ decision: 'added', correction: { content: [[0, 14]] } });
    expect(applyReviews({ record, reviews: [review], entries }).record.attributions).toHaveLength(
      record.attributions.length,
    );
  });

  it('puts what was added where its words stand', () => {
    const review = decided({
      key: 'new',
      decision: 'added',
      correction: { content: [[0, 14]], source: [[0, 5]] },
    });
    const { record: reviewed, keys } = applyReviews({ record, reviews: [review], entries });
    expect(reviewed.attributions[0]?.id).toBe('added-new');
    expect(reviewed.attributions).toHaveLength(record.attributions.length + 1);
    expect(keys.get('added-new')).toBe('new');
  });
});
