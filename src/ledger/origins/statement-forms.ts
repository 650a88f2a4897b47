// What is said, each kept once: a report that stands in a hundred outlets has its statements compared as one.
import { hashOf } from '../copies/shingles.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading, Writing } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';
import { storableRow } from '../store/storable.ts';
import type { StatementFormRow } from '../tables/across-tables.ts';
import type { ContentWord } from './content-words.ts';
import type { Said, StatedFigure } from './statement.ts';
import { keysOf } from './statement-keys.ts';

export interface StoredForm extends Said {
  readonly id: number;
}

/** The ids of the forms, in the order of what is said; those that are new become known. */
export async function storeForms(transaction: Writing, said: readonly Said[]): Promise<number[]> {
  const rows = said.map(formRow);
  const hashes = [...new Set(rows.map(({ hash }) => hash))];
  const known = await idsOf(transaction, hashes);
  const fresh = new Map(rows.flatMap((row, at) => (known.has(row.hash) ? [] : [[row.hash, { row, at }]])));
  await insertRows(
    transaction,
    'statement_forms',
    [...fresh.values()].map(({ row }) => row),
  );
  const ids = fresh.size === 0 ? known : await idsOf(transaction, hashes);
  const keys = [...fresh.values()].flatMap(({ row, at }) =>
    keysOf(said[at]!).map((key) => ({ key, form: ids.get(row.hash)! })),
  );
  await insertRows(transaction, 'statement_keys', keys);
  return rows.map(({ hash }) => ids.get(hash)!);
}

export async function readForms(db: Reading, ids: readonly number[]): Promise<StoredForm[]> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom('statement_forms').selectAll().where('id', 'in', some).execute(),
  );
  return rows.map(formOf);
}

/** Those that no statement has any more go. */
export async function dropUnusedForms(transaction: Writing, ids: readonly number[]): Promise<void> {
  const used = await inChunks(ids, (some) =>
    transaction.selectFrom('statements').select('form').distinct().where('form', 'in', some).execute(),
  );
  const still = new Set(used.map(({ form }) => form));
  const unused = await readForms(
    transaction,
    ids.filter((id) => !still.has(id)),
  );
  for (const form of unused) {
    await transaction
      .deleteFrom('statement_keys')
      .where('key', 'in', keysOf(form))
      .where('form', '=', form.id)
      .execute();
    await transaction.deleteFrom('statement_forms').where('id', '=', form.id).execute();
  }
}

async function idsOf(db: Reading, hashes: readonly number[]): Promise<Map<number, number>> {
  const rows = await inChunks(hashes, (some) =>
    db.selectFrom('statement_forms').select(['id', 'hash']).where('hash', 'in', some).execute(),
  );
  return new Map(rows.map(({ id, hash }) => [hash, id]));
}

function formRow(said: Said): Omit<StatementFormRow, 'id'> {
  const row = {
    words: JSON.stringify(said.words.map(({ stem, weight }) => [stem, weight])),
    figures: JSON.stringify(said.figures),
    names: JSON.stringify(said.names),
    around: JSON.stringify(said.around),
    quotation: said.quotation,
    denied: said.denied ? 1 : 0,
    negated: said.negated ? 1 : 0,
    sources: JSON.stringify(said.sources),
    attributed: said.attributed ? 1 : 0,
  } as const;
  return storableRow({ hash: hashOf(JSON.stringify(Object.values(row)).match(/.{1,4}/gsu)!), ...row });
}

function formOf(row: Omit<StatementFormRow, 'id'> & { readonly id: number }): StoredForm {
  return {
    id: row.id,
    words: (JSON.parse(row.words) as [string, number][]).map(
      ([stem, weight]): ContentWord => ({ stem, weight }),
    ),
    figures: JSON.parse(row.figures) as StatedFigure[],
    names: JSON.parse(row.names) as string[],
    around: JSON.parse(row.around) as string[],
    quotation: row.quotation,
    denied: row.denied === 1,
    negated: row.negated === 1,
    sources: JSON.parse(row.sources) as string[],
    attributed: row.attributed === 1,
  };
}
