// Tables of what is worked out across documents.
import { type RawBuilder, sql } from 'kysely';
import type { ColumnTypes } from '../dialects/dialect.ts';
import { execute, type Migration } from './migration.ts';

export const across: Migration = {
  name: 'across documents',
  async run(transaction, dialect) {
    await execute(transaction, tables(dialect.types));
    await execute(transaction, indexes);
  },
};

function tables(types: ColumnTypes): RawBuilder<unknown>[] {
  const key = sql.raw(types.generatedKey);
  const integer = sql.raw(types.integer);
  const document = sql`document_id ${integer} not null references documents (id) on delete cascade`;
  const keyOnly = sql.raw(types.keyOnly);
  const statement = sql`${integer} not null references statements (id) on delete cascade`;
  return [
    sql`create table passages (${document}, block ${integer} not null, hash ${integer} not null,
      family ${integer} not null, words ${integer} not null, own ${integer} not null, primary key (document_id, block))`,
    sql`create table passage_bands (band ${integer} not null, hash ${integer} not null, primary key (band, hash)) ${keyOnly}`,
    sql`create table sentences (${document}, block ${integer} not null, hash ${integer} not null,
      words ${integer} not null, own ${integer} not null)`,
    sql`create table statement_forms (id ${key}, hash ${integer} not null unique, words text not null,
      figures text not null, names text not null, around text not null, quotation text, denied ${integer} not null,
      negated ${integer} not null, sources text not null, attributed ${integer} not null)`,
    // No reference to forms: it would need an index as large as the table.
    sql`create table statement_keys (key ${integer} not null, form ${integer} not null, primary key (key, form))
      ${keyOnly}`,
    sql`create table statements (id ${key}, ${document}, number ${integer} not null, day ${integer} not null,
      claim ${integer} not null, form ${integer} not null references statement_forms (id), attribution text,
      span text not null, context text not null, voice text not null, sentence ${integer})`,
    sql`create table statement_conflicts (a ${statement}, b ${statement}, kind text not null, primary key (a, b))`,
    sql`create table actor_names (bucket text not null, ${document}, ref text not null,
      primary key (bucket, document_id, ref))`,
    sql`create table surroundings (document_id ${integer} primary key references documents (id) on delete cascade,
      names text not null)`,
  ];
}

const indexes: readonly RawBuilder<unknown>[] = [
  sql`create index passages_by_hash on passages (hash)`,
  sql`create index passages_by_family on passages (family, document_id)`,
  sql`create index passage_bands_by_hash on passage_bands (hash)`,
  sql`create index sentences_by_hash on sentences (hash, document_id)`,
  sql`create index sentences_by_document on sentences (document_id)`,
  sql`create index statements_by_document on statements (document_id)`,
  sql`create index statements_by_claim on statements (claim)`,
  sql`create index statements_by_form on statements (form, day, claim)`,
  sql`create index statement_conflicts_by_b on statement_conflicts (b)`,
  sql`create index actor_names_by_document on actor_names (document_id)`,
];
