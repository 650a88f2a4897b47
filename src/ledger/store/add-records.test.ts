import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEachDialect, now } from '../../../test/ledger/each-dialect.ts';
import { loadModels } from '../../load-models.ts';
import { type DocumentInput, type HearsayRecord, read } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { readRecord, readRecords } from '../records/read-records.ts';
import { addRecords } from './add-records.ts';

const models = loadModels();

const article: DocumentInput = {
  url: 'https://meridian.example/ridge',
  publisher: 'Meridian News Agency',
  published: '2031-03-10',
  text: 'Petra Osei, the mediator, told reporters on Monday that Peru would demand a ceasefire if Ecuador withdrew.\n\n“At least 640 people have been killed since November 2030,” she said. One Ecuadorian official denied that.',
};

function recordOf(input: DocumentInput): HearsayRecord {
  return read(input, { models });
}

async function add(ledger: Ledger, ...inputs: DocumentInput[]) {
  const additions = inputs.map((input) => ({ record: recordOf(input), place: null }));
  return (await addRecords(ledger, additions, { now })).map(({ outcome }) => outcome);
}

describeEachDialect('adding records', ({ open }) => {
  it('gives a record back as it was', async () => {
    const ledger = await open();
    const record = recordOf(article);
    expect(record.attributions.length).toBeGreaterThan(2);
    expect(record.figures.length).toBeGreaterThan(0);
    const [added] = await addRecords(ledger, [{ record, place: 'ridge.txt' }], { now });
    expect(await readRecord(ledger.db, added!.id)).toEqual(record);
  });

  it('gives any text back as it was, whatever characters it holds', async () => {
    const ledger = await open();
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const input = fc.record({ text, id: fc.uuid(), title: fc.option(text), publisher: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const record = recordOf({
          ...given,
          text: `${given.text} Osei told ${given.text} that \u0000\ud800 it was “so”.`,
        });
        const [added] = await addRecords(ledger, [{ record, place: null }], { now });
        expect(await readRecord(ledger.db, added!.id)).toEqual(record);
      }),
      { numRuns: 25 },
    );
  });

  it('stores nothing twice', async () => {
    const ledger = await open();
    expect(await add(ledger, article)).toEqual(['added']);
    expect(await add(ledger, article, article)).toEqual(['known', 'known']);
    const all = [];
    for await (const one of readRecords(ledger.db)) all.push(one);
    expect(all).toHaveLength(1);
  });

  it('takes the same text of two outlets for two documents, and of one outlet for one', async () => {
    const ledger = await open();
    const { text } = article;
    expect(await add(ledger, { text, publisher: 'Ridge Watch' })).toEqual(['added']);
    expect(await add(ledger, { text, publisher: 'Coast Courier' })).toEqual(['added']);
    expect(await add(ledger, { text, publisher: 'Coast Courier', title: 'Again' })).toEqual(['known']);
    expect(await add(ledger, { text, url: 'https://copies.example/1' })).toEqual(['added']);
  });

  it('takes a changed text at one address for a new version', async () => {
    const ledger = await open();
    const changed = { ...article, text: `${article.text} Correction: Osei said 641.` };
    expect(await add(ledger, article)).toEqual(['added']);
    expect(await add(ledger, changed)).toEqual(['new version']);
    expect(await add(ledger, article)).toEqual(['known']);
    const standing = await ledger.db.selectFrom('documents').select('id').where('current', '=', 1).execute();
    expect(standing).toEqual([{ id: 2 }]);
  });

  it('lets the text that was fetched last stand, in whatever order they come', async () => {
    const ledger = await open();
    const early = { ...article, retrieved: '2031-03-10T08:00:00Z' };
    const late = { ...article, text: `${article.text} More.`, retrieved: '2031-03-11T08:00:00Z' };
    expect(await add(ledger, late)).toEqual(['added']);
    expect(await add(ledger, early)).toEqual(['older version']);
    const standing = await ledger.db
      .selectFrom('documents')
      .select('retrieved')
      .where('current', '=', 1)
      .execute();
    expect(standing).toEqual([{ retrieved: late.retrieved }]);
  });

  it('stores all of a batch or nothing of it', async () => {
    const ledger = await open();
    const broken = {
      name: 'broken',
      added: () => Promise.reject(new Error('no')),
      removing: async () => undefined,
    };
    const additions = [{ record: recordOf(article), place: null }];
    await expect(addRecords(ledger, additions, { now, linkers: [broken] })).rejects.toThrow('no');
    const counts = await Promise.all(
      (['documents', 'texts', 'attributions', 'attributions_search', 'entities'] as const).map(
        async (table) => {
          const { count } = await ledger.db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow();
          return count;
        },
      ),
    );
    expect(counts).toEqual([0, 0, 0, 0, 0]);
  });

  it('gives ids in the order of the dates of report', async () => {
    const ledger = await open();
    await add(ledger, { ...article, url: 'https://a.example/3', published: '2031-03-12' });
    await add(ledger, { ...article, url: 'https://a.example/1', published: null });
    await add(ledger, { ...article, url: 'https://a.example/2', published: '2024' });
    const rows = await ledger.db
      .selectFrom('attributions as a')
      .innerJoin('documents as d', 'd.id', 'a.document_id')
      .select(['d.published'])
      .distinct()
      .select(({ fn }) => fn.min('a.id').as('first'))
      .groupBy('d.published')
      .orderBy('first')
      .execute();
    expect(rows.map(({ published }) => published)).toEqual([null, '2024', '2031-03-12']);
  });
});
