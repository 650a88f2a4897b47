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
