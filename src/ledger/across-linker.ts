// Tells every part that works across documents of a document that comes or goes: copies, statements with their claims and
// contradictions, actors. Only the version that stands is told of; the others are asked for when versions are compared.
import type { HearsayRecord } from '../reader/index.ts';
import { dropPassages } from './copies/drop-passages.ts';
import { passagesOf } from './copies/passages.ts';
import { storePassages } from './copies/store-passages.ts';
import { dropNames, storeNames } from './identity/store-names.ts';
import type { Writing } from './ledger.ts';
import { dayOf } from './origins/days.ts';
import { dropStatements } from './origins/drop-statements.ts';
import { findStatements } from './origins/find-statements.ts';
import { storeStatements } from './origins/store-statements.ts';
import { sentencesIn } from './sentences.ts';
import type { Linker } from './store/linkers.ts';

export const acrossLinker: Linker = {
  name: 'across documents',
  async added(transaction, { id, record, replaces }) {
    if (replaces !== null) await unlink(transaction, replaces);
    if (await isCurrent(transaction, id)) await link(transaction, id, record);
  },
  removing: unlink,
};

export async function link(transaction: Writing, id: number, record: HearsayRecord): Promise<void> {
  const sentences = sentencesIn(record.document);
  const passages = passagesOf(record.document, sentences);
  await storePassages(transaction, id, passages);
  const found = findStatements(record, sentences).map((statement) => ({
    statement,
    sentence:
      passages.sentences.find(({ span }) => span[0] <= statement.span[0] && statement.span[0] < span[1])
        ?.hash ?? null,
  }));
  await storeStatements(transaction, id, dayOf(record.document.published), found);
  await storeNames(transaction, id, record);
}

export async function unlink(transaction: Writing, id: number): Promise<void> {
  await dropPassages(transaction, id);
  await dropStatements(transaction, id);
  await dropNames(transaction, id);
}

async function isCurrent(transaction: Writing, id: number): Promise<boolean> {
  const found = await transaction
    .selectFrom('documents')
    .select('current')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.current === 1;
}
