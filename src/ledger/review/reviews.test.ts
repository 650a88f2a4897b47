import { expect, it } from 'vitest';
import { describeEachDialect, now } from '../../../test/ledger/each-dialect.ts';
import { loadModels } from '../../load-models.ts';
import { type HearsayRecord, read } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { listFigures } from '../queries/list-figures.ts';
import { listStatements } from '../queries/list-statements.ts';
import { addRecords } from '../store/add-records.ts';
import { removeDocuments } from '../store/remove-documents.ts';
import { replaceReadings } from '../store/replace-reading.ts';
import { addReview, type ReviewAction } from './add-review.ts';
import { listReviews, reviewsOf } from './list-reviews.ts';
import { undoReview } from './undo-review.ts';

const article = {
  url: 'https://meridian.example/ridge',
  publisher: 'Meridian News Agency',
  published: '2031-03-10',
  text: 'Petra Osei, the mediator, told reporters on Monday that Peru would demand a ceasefire if Ecuador withdrew.\n\n“At least 640 people have been killed since November 2030,” she said.',
};
const record = read(article, { models: loadModels() });
const { sha256, text } = record.document;

async function filled(open: () => Promise<Ledger>): Promise<Ledger> {
  const ledger = await open();
  await addRecords(ledger, [{ record, place: null }], { now });
  return ledger;
}

function decide(ledger: Ledger, action: ReviewAction['action'], rest: Partial<ReviewAction> = {}) {
  return addReview(ledger, {
    document: 1,
    key: 'a1',
    kind: 'attribution',
    action,
    by: 'Ana',
    at: now,
    ...rest,
  });
}

function rereading(changes: Partial<HearsayRecord>) {
  const engine = { ...record.engine, version: '9.0.0' };
  return [{ id: 1, record: { ...record, engine, ...changes } }];
}

describeEachDialect('reviews', ({ open }) => {
  it('keep what each person decides, and both of them', async () => {
    const ledger = await filled(open);
    await decide(ledger, 'accept', { note: 'Seen in the recording.' });
    await decide(ledger, 'reject', { by: 'Ben' });
    await decide(ledger, 'accept', { key: 'f1', kind: 'figure' });
    expect(await reviewsOf(ledger.db, 1)).toMatchObject([
      { ref: 'a1', by: 'Ana', decision: 'accepted', note: 'Seen in the recording.', disagrees: false },
      { ref: 'a1', by: 'Ben', decision: 'rejected', disagrees: true },
      { ref: 'f1', kind: 'figure', decision: 'accepted', words: 'At least 640' },
    ]);
    expect(await reviewsOf(ledger.db, 1, { by: 'Ben' })).toHaveLength(1);
    expect(await listReviews(ledger.db, { overall: true })).toMatchObject([{ by: 'Ben' }, { by: 'Ana' }]);
  });

  it('stay when the text is read again, and say where the reading differs', async () => {
    const ledger = await filled(open);
    await decide(ledger, 'accept');
    await decide(ledger, 'reject', { key: 'a2' });
    await replaceReadings(ledger, rereading({ attributions: [] }), { now });
    expect(await reviewsOf(ledger.db, 1)).toMatchObject([
      { ref: null, decision: 'accepted', disagrees: true, engine: record.engine.version, readBy: '9.0.0' },
      { ref: null, decision: 'rejected', disagrees: false },
    ]);
    await replaceReadings(ledger, rereading({}), { now });
    expect(await listReviews(ledger.db, { disagreeing: true })).toMatchObject([{ ref: 'a2' }]);
  });

  it('agree with a reading that came to say what a person corrected or added', async () => {
    const ledger = await filled(open);
    const [first, ...others] = record.attributions;
    const start = text.indexOf('Peru');
    const content = [[start, text.indexOf(' if Ecuador')] as const];
    await decide(ledger, 'correct', { correction: { content } });
    const added = { source: [], cue: [[0, 5] as const], content: [[6, 10] as const] };
    const key = await decide(ledger, 'add', { key: null, correction: added });
    expect((await reviewsOf(ledger.db, 1)).map((review) => review.disagrees)).toEqual([true, true]);
    const corrected = { ...first!, content: { spans: content } };
    const missed = {
      ...first!,
      ...{ id: 'a9', source: { spans: [], entities: [] } },
      ...{ cue: { ...first!.cue, spans: added.cue }, content: { spans: added.content } },
    };
    await replaceReadings(ledger, rereading({ attributions: [corrected, ...others, missed] }), { now });
    const reviews = await reviewsOf(ledger.db, 1);
    expect(reviews.map((review) => review.disagrees)).toEqual([false, false]);
    expect(reviews[1]).toMatchObject({ key, ref: 'a9', decision: 'added' });
  });

  it('are undone one by one, each person their own', async () => {
    const ledger = await filled(open);
    const key = await decide(ledger, 'accept');
    await decide(ledger, 'reject', { by: 'Ben' });
    await decide(ledger, 'reject');
    await decide(ledger, 'accept', { key: 'f1', kind: 'figure' });
    const undo = (which: { key?: string }) => undoReview(ledger, { sha256, by: 'Ana', at: now, ...which });
    expect(await undo({ key })).toMatchObject({ action: 'reject', key });
    expect(await reviewsOf(ledger.db, 1, { by: 'Ana' })).toMatchObject([
      { decision: 'accepted' },
      { ref: 'f1' },
    ]);
    expect(await undo({})).toMatchObject({ kind: 'figure' });
    expect(await undo({})).toMatchObject({ action: 'accept', key });
    expect(await undo({})).toBeNull();
    expect(await reviewsOf(ledger.db, 1)).toMatchObject([{ by: 'Ben', decision: 'rejected' }]);
    const { count } = await ledger.db
      .selectFrom('reviews')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(7);
  });

  it('narrow what is asked for to what people accepted or corrected', async () => {
    const ledger = await filled(open);
    await decide(ledger, 'accept');
    await decide(ledger, 'accept', { key: 'a2' });
    await decide(ledger, 'reject', { key: 'a2', by: 'Ben' });
    const refs = async (words?: string) =>
      (await listStatements(ledger, { reviewed: true, words }, { limit: 9 })).hits.map(({ ref }) => ref);
    expect(await refs()).toEqual(['a1']);
    expect(await refs('ceasefire')).toEqual(['a1']);
    expect((await listFigures(ledger, { reviewed: true }, { limit: 9 })).hits).toEqual([]);
    await undoReview(ledger, { sha256, by: 'Ben', at: now });
    expect((await refs()).sort()).toEqual(['a1', 'a2']);
  });

  it('go with the last document of their text', async () => {
    const ledger = await filled(open);
    const copy = read({ ...article, url: 'https://copies.example/1' }, { models: loadModels() });
    await addRecords(ledger, [{ record: copy, place: null }], { now });
    await decide(ledger, 'accept', { note: 'Peru would demand a ceasefire' });
    const keys = await ledger.db.selectFrom('documents').select('key').orderBy('id').execute();
    await removeDocuments(ledger, [keys[0]!.key]);
    expect(await listReviews(ledger.db)).toMatchObject([{ document: 2, ref: 'a1', disagrees: false }]);
    await removeDocuments(ledger, [keys[1]!.key]);
    expect(await ledger.db.selectFrom('reviews').selectAll().execute()).toEqual([]);
  });

  it.each([
    { title: 'an entry that is not there', rest: { key: 'a99' }, says: /no attribution "a99"/ },
    { title: 'a document that is not there', rest: { document: 7 }, says: /no document 7/ },
    { title: 'a correction of nothing', rest: { action: 'correct' as const }, says: /state something/ },
    {
      title: 'spans beside the text',
      rest: { action: 'correct' as const, correction: { cue: [[5, 9_999] as const] } },
      says: /no stretch of the text/,
    },
    {
      title: 'a polarity of a figure',
      rest: {
        action: 'correct' as const,
        key: 'f1',
        kind: 'figure' as const,
        correction: { polarity: 'denied' as const },
      },
      says: /only the content/,
    },
    { title: 'nobody', rest: { by: '  ' }, says: /Say who decides/ },
    { title: 'an empty note', rest: { action: 'note' as const, note: ' ' }, says: /hold some words/ },
  ])('refuse $title', async ({ rest, says }) => {
    const ledger = await filled(open);
    await expect(decide(ledger, 'accept', rest)).rejects.toThrow(says);
    expect(await listReviews(ledger.db)).toEqual([]);
  });
});
