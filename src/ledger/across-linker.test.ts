import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madeRecords } from '../../test/across/corpus.ts';
import { describeEachDialect, now } from '../../test/ledger/each-dialect.ts';
import type { HearsayRecord } from '../reader/index.ts';
import { unlink } from './across-linker.ts';
import type { Ledger } from './ledger.ts';
import { rebuild } from './rebuild.ts';
import { addRecords } from './store/add-records.ts';

const records = madeRecords();

async function add(ledger: Ledger, some: readonly HearsayRecord[]): Promise<void> {
  await addRecords(
    ledger,
    some.map((record) => ({ record, place: null })),
    { now },
  );
}

// Everything that is worked out, told by documents and places instead of by ids.
async function stateOf({ db }: Ledger) {
  const documents = await db.selectFrom('documents').select(['id', 'sha256']).execute();
  const nameOf = (id: number) => documents.find((document) => document.id === id)!.sha256.slice(0, 8);
  const passages = await db.selectFrom('passages').selectAll().execute();
  const bands = await db.selectFrom('passage_bands').selectAll().execute();
  const statements = await db
    .selectFrom('statements')
    .select(['id', 'document_id', 'number', 'claim'])
    .execute();
  const placeOf = (id: number) => {
    const { document_id, number } = statements.find((statement) => statement.id === id)!;
    return `${nameOf(document_id)} ${number}`;
  };
  const claims = new Map<number, string[]>();
  for (const { id, claim } of statements) claims.set(claim, [...(claims.get(claim) ?? []), placeOf(id)]);
  const conflicts = await db.selectFrom('statement_conflicts').selectAll().execute();
  return {
    passages: passages.map(({ document_id, ...row }) => JSON.stringify([nameOf(document_id), row])).sort(),
    bands: bands.map(({ band, hash }) => `${band} ${hash}`).sort(),
    claims: [...claims.values()].map((places) => places.sort().join(', ')).sort(),
    conflicts: conflicts
      .map(({ a, b, kind }) => `${[placeOf(a), placeOf(b)].sort().join(' / ')} ${kind}`)
      .sort(),
    keys: (await db.selectFrom('statement_keys').select('key').execute()).map(({ key }) => key).sort(),
    forms: (await db.selectFrom('statement_forms').select('hash').execute()).map(({ hash }) => hash).sort(),
    names: (await db.selectFrom('actor_names').selectAll().execute())
      .map(({ bucket, document_id, ref }) => `${nameOf(document_id)} ${ref} ${bucket}`)
      .sort(),
  };
}

const someRecords = fc.shuffledSubarray(records, { minLength: 6, maxLength: 16 }).map(inOrderOfVersions);

// Of two texts of one address the one that came later stands: their order tells something, that of the others must not.
function inOrderOfVersions(shuffled: readonly HearsayRecord[]): HearsayRecord[] {
  return shuffled.map((record) => {
    const versions = shuffled.filter(({ document }) => document.url === record.document.url);
    return versions.toSorted((a, b) => records.indexOf(a) - records.indexOf(b))[versions.indexOf(record)]!;
  });
}

describeEachDialect('what is worked out across documents', ({ open }) => {
  it('is the same in whatever order the documents are added, and after a rebuild', {
    timeout: 120_000,
  }, async () => {
    const shuffled = someRecords.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length }).map(inOrderOfVersions),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([first, second]) => {
        const [one, other] = [await open(), await open()];
        await add(one, first);
        for (const record of second) await add(other, [record]);
        const state = await stateOf(one);
        expect(await stateOf(other)).toEqual(state);
        await rebuild(one);
        expect(await stateOf(one)).toEqual(state);
      }),
      { numRuns: 3 },
    );
  });

  it('is as if a document had never been there once it is removed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, fc.nat(), async (some, choice) => {
        const [whole, without] = [await open(), await open()];
        const gone = some[choice % some.length]!;
        await add(whole, some);
        await add(
          without,
          some.filter((record) => record !== gone),
        );
        const { id } = await whole.db
          .selectFrom('documents')
          .select('id')
          .where('sha256', '=', gone.document.sha256)
          .executeTakeFirstOrThrow();
        await whole.write((transaction) => unlink(transaction, id));
        expect(await stateOf(whole)).toEqual(await stateOf(without));
      }),
      { numRuns: 3 },
    );
  });
});
