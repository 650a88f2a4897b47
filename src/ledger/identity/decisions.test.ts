import { expect, it } from 'vitest';
import { describeEachDialect, now } from '../../../test/ledger/each-dialect.ts';
import { loadModels } from '../../load-models.ts';
import { read } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { rebuild } from '../rebuild.ts';
import { addRecords } from '../store/add-records.ts';
import { removeDocuments } from '../store/remove-documents.ts';
import { replaceReadings } from '../store/replace-reading.ts';
import { mergeActors, splitActor } from './decide-identity.ts';
import { findActors, findOneActor, placeOf } from './find-actors.ts';
import { undoIdentity } from './undo-identity.ts';

const models = loadModels();
const records = [
  ['one', 'Norwegian Minister Ingrid Solheim said on Monday that the bridge at Tamber would be closed.'],
  ['two', 'Norwegian Minister Ingrid Solheim said on Friday that the bridge at Tamber would be opened.'],
  ['three', 'Norwegian Minister Inga Berg said that the harbour at Tamber was safe.'],
].map(([id, text]) => read({ id: id!, text: text!, published: '2031-04-01' }, { models }));

async function filled(open: () => Promise<Ledger>): Promise<Ledger> {
  const ledger = await open();
  await addRecords(
    ledger,
    records.map((record) => ({ record, place: null })),
    { now },
  );
  return ledger;
}

const names = async ({ db }: Ledger, asked: string) =>
  (await findActors(db, asked)).map(({ actor }) => actor.forms.map(({ name }) => name).sort());

const by = { by: 'Osei', at: now };
const solheim = ['Ingrid Solheim', 'Ingrid Solheim'];
const both = ['Inga Berg', ...solheim];

describeEachDialect('what people decide about who is who', ({ open }) => {
  it('joins two names, with who, when and why', async () => {
    const ledger = await filled(open);
    expect(await names(ledger, 'Solheim')).toEqual([solheim]);
    await mergeActors(ledger, { a: 'Ingrid Solheim', b: 'Berg', because: 'She married.', ...by });
    expect(await names(ledger, 'Berg')).toEqual([both]);
    const { actor } = await findOneActor(ledger.db, 'Solheim');
    expect(actor).toMatchObject({
      merges: expect.arrayContaining([
        expect.objectContaining({ reasons: ['joined by Osei on 2031-04-01: She married.'] }),
      ]),
    });
    await expect(mergeActors(ledger, { a: 'Solheim', b: 'Berg', ...by })).rejects.toThrow('are one already');
  });

  it('is taken back by whoever decided it', async () => {
    const ledger = await filled(open);
    await mergeActors(ledger, { a: 'Solheim', b: 'Berg', ...by });
    expect(await undoIdentity(ledger, { actor: 'Berg', by: 'Ana', at: now })).toBeNull();
    expect(await undoIdentity(ledger, { actor: 'Berg', ...by })).toMatchObject({
      action: 'merge',
      by: 'Osei',
    });
    expect(await names(ledger, 'Berg')).toEqual([['Inga Berg']]);
    expect(await undoIdentity(ledger, { actor: 'Berg', ...by })).toBeNull();
  });

  it('keeps apart what one document says from what the others say', async () => {
    const ledger = await filled(open);
    await expect(splitActor(ledger, { forms: ['Solheim'], ...by })).rejects.toThrow('would be left');
    const { named } = await findOneActor(ledger.db, 'Solheim');
    const place = placeOf(named[0]!);
    await splitActor(ledger, { forms: [place], because: 'Her aunt.', ...by });
    expect(await names(ledger, 'Solheim')).toEqual([['Ingrid Solheim'], ['Ingrid Solheim']]);
    await expect(mergeActors(ledger, { a: 'Solheim', b: 'Berg', ...by })).rejects.toThrow(
      /means 2 actors: Ingrid Solheim.*\(\d+:e\d+\).* by its place/,
    );
    await mergeActors(ledger, { a: place, b: placeOf(named[1]!), ...by });
    expect(await names(ledger, 'Solheim')).toEqual([solheim]);
  });

  it('outlives another reading and a rebuild', async () => {
    const ledger = await filled(open);
    await mergeActors(ledger, { a: 'Solheim', b: 'Berg', ...by });
    const documents = await ledger.db.selectFrom('documents').select(['id', 'sha256']).execute();
    await replaceReadings(
      ledger,
      documents.map(({ id, sha256 }) => ({
        id,
        record: records.find(({ document }) => document.sha256 === sha256)!,
      })),
      { now },
    );
    await rebuild(ledger);
    expect(await names(ledger, 'Berg')).toEqual([both]);
  });

  it('goes with the last document of either side, and leaves no name', async () => {
    const ledger = await filled(open);
    await mergeActors(ledger, { a: 'Solheim', b: 'Berg', ...by });
    const { key } = await ledger.db
      .selectFrom('documents')
      .select('key')
      .where('given_id', '=', 'three')
      .executeTakeFirstOrThrow();
    await removeDocuments(ledger, [key]);
    expect(await ledger.db.selectFrom('identity_forms').selectAll().execute()).toEqual([]);
    expect(await ledger.db.selectFrom('identity_events').selectAll().execute()).toEqual([]);
    expect(await names(ledger, 'Solheim')).toEqual([solheim]);
  });
});
