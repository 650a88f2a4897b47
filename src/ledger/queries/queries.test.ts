import { describe, expect, it } from 'vitest';
import { describeEachDialect, now } from '../../../test/ledger/each-dialect.ts';
import { loadModels } from '../../load-models.ts';
import { type DocumentInput, read } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { addRecords } from '../store/add-records.ts';
import { removeDocuments } from '../store/remove-documents.ts';
import { describeActor } from './describe-actor.ts';
import type { Filters } from './filters.ts';
import { listFigures } from './list-figures.ts';
import { listLatestPositions, listPositions } from './list-positions.ts';
import { listStatements } from './list-statements.ts';
import { summarize } from './summarize.ts';

const models = loadModels();

const reports: readonly DocumentInput[] = [
  {
    url: 'https://meridian.example/1',
    publisher: 'Meridian News Agency',
    published: '2031-03-10',
    text: 'Ingrid Solheim, Norway’s chief mediator, said on Monday that the ceasefire talks had narrowed the gaps.\n\n“At least 640 people have been killed since November 2030,” she said.',
  },
  {
    url: 'https://harbour.example/2',
    publisher: 'Harbour Post',
    published: '2031-04-02',
    text: 'Peru demanded that Ecuador withdraw from the ridge. Two officials said that the withdrawal would take nine days.\n\n“Nobody leaves without a ceasefire,” Julián Tello said on Tuesday.',
  },
  {
    url: 'https://coast.example/3',
    publisher: 'Coast Courier',
    published: '2032-01-05',
    text: 'Peru rejected a ceasefire, the foreign minister said. About 1,200 observers will come, Ingrid Solheim told the Courier.',
  },
];

async function add(ledger: Ledger, ...inputs: readonly DocumentInput[]): Promise<void> {
  const additions = inputs.map((input) => ({ record: read(input, { models }), place: null }));
  await addRecords(ledger, additions, { now, linkers: [] });
}

const page = { limit: 50 };

describeEachDialect('queries', ({ open }) => {
  const found = async (filters: Filters) => {
    const ledger = await open();
    await add(ledger, ...reports);
    const { hits } = await listStatements(ledger, filters, page);
    return hits.map(({ content }) => content);
  };

  describe('statements', () => {
    it('are found by any of their words, whatever the ending, the case and the accents', async () => {
      expect(await found({ words: 'NARROWING gap' })).toEqual([
        'that the ceasefire talks had narrowed the gaps',
      ]);
      expect(await found({ words: 'julian' })).toEqual(['“Nobody leaves without a ceasefire,”']);
      expect(await found({ words: 'withdr*' })).toHaveLength(2);
    });

    it('are found by a phrase only where its words follow each other', async () => {
      expect(await found({ words: '"without a ceasefire"' })).toHaveLength(1);
      expect(await found({ words: '"ceasefire without"' })).toEqual([]);
    });

    it('come newest first, and a page at a time without a gap', async () => {
      const ledger = await open();
      await add(ledger, ...reports);
      const all = await listStatements(ledger, {}, page);
      expect(all.hits.map(({ published }) => published)).toEqual(
        all.hits
          .map(({ published }) => published)
          .sort()
          .reverse(),
      );
      const paged = [];
      for (let before: number | undefined; ; ) {
        const { hits, more } = await listStatements(ledger, {}, { limit: 2, before });
        paged.push(...hits);
        before = hits.at(-1)?.id;
        if (!more) break;
      }
      expect(paged).toEqual(all.hits);
    });

    it.each<[string, Filters, number]>([
      ['a source', { source: 'solheim' }, 3],
      ['the date of the report', { from: '2031-04-01', to: '2031-12-31' }, 3],
      ['the day on which it was said', { from: '2031-03-10', to: '2031-03-10', clock: 'said' }, 1],
      ['the day that it speaks of', { from: '2030-12-01', to: '2030-12-31', clock: 'happened' }, 1],
      ['the kind of quotation', { quotation: 'direct' }, 2],
      ['unnamed sources', { unnamed: true, words: 'nine' }, 1],
      ['words of which none is left', { words: '…', source: 'solheim' }, 3],
      ['several at once', { source: 'solheim', quotation: 'direct', words: 'killed' }, 1],
      ['what nothing has', { minConfidence: 1, words: 'ceasefire' }, 0],
    ])('are narrowed by %s', async (_, filters, count) => {
      expect(await found(filters)).toHaveLength(count);
    });

    it.each([
      '"',
      '*',
      'AND',
      'NEAR(',
      '{who} : x',
      "'; drop table texts; --",
      '\u0000',
      '-',
      '\ud800',
      'a:b',
    ])('are looked for, and nothing else happens, with the words %j', async (words) => {
      expect(Array.isArray(await found({ words, source: words, issue: words }))).toBe(true);
    });

    it('of a version that another took the place of are not found', async () => {
      const ledger = await open();
      await add(ledger, reports[0]!, {
        ...reports[0]!,
        text: `Correction. ${reports[0]!.text.replace('640', '641')}`,
      });
      const count = async (filters: Filters) => (await listStatements(ledger, filters, page)).hits.length;
      expect(await count({ source: 'solheim' })).toBe(2);
      expect(await count({})).toBe(2);
      expect(await count({ clock: 'happened', from: '2031-01-01' })).toBe(1);
      expect((await summarize(ledger)).older_versions).toBe(1);
    });
  });

  it('find figures by what they count, with their bounds', async () => {
    const ledger = await open();
    await add(ledger, ...reports);
    const { hits } = await listFigures(ledger, { words: 'observer' }, page);
    expect(hits).toMatchObject([
      { value: 1200, bound: 'about', source: 'Ingrid Solheim', outlet: 'Coast Courier' },
    ]);
    const happened = await listFigures(
      ledger,
      { clock: 'happened', from: '2030-11-05', to: '2030-11-05' },
      page,
    );
    expect(happened.hits).toMatchObject([{ low: 640, bound: 'at least' }]);
  });

  it('tell where each party stands now, and count what stands behind it', async () => {
    const ledger = await open();
    const later = { ...reports[2]!, url: 'https://coast.example/4', published: '2032-02-01' };
    await add(ledger, ...reports, later);
    const { hits } = await listLatestPositions(ledger, { issue: 'ceasefire' }, page);
    expect(hits).toMatchObject([{ actor: 'Peru', stance: 'rejects', count: 2, published: '2032-02-01' }]);
    expect((await listPositions(ledger, { issue: 'ceasefire' }, page)).hits).toHaveLength(2);
    const all = await listLatestPositions(ledger, {}, page);
    expect(all.hits.length).toBeGreaterThanOrEqual(hits.length);
  });

  it('tell who somebody is', async () => {
    const ledger = await open();
    await add(ledger, ...reports);
    const actor = await describeActor(ledger, 'solheim', {}, 10);
    expect(actor).toMatchObject({
      count: 3,
      names: [{ name: 'Ingrid Solheim', statements: 3 }],
      countries: ['NOR'],
    });
    expect((await describeActor(ledger, 'nobody', {}, 10)).count).toBe(0);
  });

  it('add the ledger up', async () => {
    const ledger = await open();
    await add(ledger, ...reports);
    const summary = await summarize(ledger);
    expect(summary).toMatchObject({
      documents: 3,
      outlets: 3,
      older_versions: 0,
      published: { from: '2031-03-10', to: '2032-01-05' },
      languages: { en: 3 },
    });
    expect(summary.attributions).toBe((await listStatements(ledger, {}, page)).hits.length);
    expect(summary.size).toBeGreaterThan(0);
  });

  it('find nothing of a document that was removed', async () => {
    const ledger = await open();
    await add(ledger, ...reports);
    const { key } = await ledger.db
      .selectFrom('documents')
      .select('key')
      .where('id', '=', 1)
      .executeTakeFirstOrThrow();
    expect(await removeDocuments(ledger, [key], [])).toBe(1);
    expect((await listStatements(ledger, { words: 'narrowed' }, page)).hits).toEqual([]);
    expect((await listFigures(ledger, { words: 'people' }, page)).hits).toEqual([]);
    for (const table of ['attributions', 'entities', 'figures', 'readings', 'attributions_search'] as const) {
      const rows = await ledger.db.selectFrom(table).selectAll().execute();
      expect(rows.filter((row) => 'document_id' in row && row.document_id === 1)).toEqual([]);
    }
    expect(await ledger.db.selectFrom('texts').select('sha256').execute()).toHaveLength(2);
  });
});
