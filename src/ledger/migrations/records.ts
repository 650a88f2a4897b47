// The tables that hold what was read (`tables/record-tables.ts`), and the views for people.
import { type RawBuilder, sql } from 'kysely';
import { type ColumnTypes, searchTables } from '../dialects/dialect.ts';
import { execute, type Migration } from './migration.ts';
import { recordViews } from './record-views.ts';

export const records: Migration = {
  name: 'records',
  async run(transaction, dialect) {
    await execute(transaction, tables(dialect.types));
    await execute(transaction, dialect.prepareSearch());
    for (const name of searchTables) await execute(transaction, dialect.createSearch(name));
    await execute(transaction, indexes);
    await execute(transaction, recordViews);
  },
};

function tables(types: ColumnTypes): RawBuilder<unknown>[] {
  const key = sql.raw(types.generatedKey);
  const integer = sql.raw(types.integer);
  const real = sql.raw(types.real);
  const document = sql`document_id ${integer} not null references documents (id) on delete cascade`;
  const entry = sql`id ${integer} primary key, ${document}, ref text not null, key text not null, confidence ${real} not null`;
  return [
    sql`create table texts (sha256 text primary key, text text not null, escaped ${integer} not null)`,
    sql`create table documents (
      id ${key}, key text not null, current ${integer} not null, sha256 text not null references texts (sha256),
      given_id text, url text, title text, byline text not null, publisher text, outlet text, published text,
      retrieved text, language text not null, added text not null, read text not null, engine_version text not null,
      place text, attribution_count ${integer} not null, entity_count ${integer} not null,
      figure_count ${integer} not null, position_count ${integer} not null)`,
    sql`create table readings (
      document_id ${integer} primary key references documents (id) on delete cascade,
      engine text not null, blocks text not null, times text not null, warnings text not null, exact text)`,
    sql`create table entities (
      id ${key}, ${document}, ref text not null, name text not null, kind text not null, named ${integer} not null,
      classes text not null, count ${real}, roles text not null, country text, mentions text not null)`,
    sql`create table attributions (
      ${entry}, parent text, source text, unnamed ${integer} not null, via text, cue text not null,
      lemma text not null, content text not null, addressee text, quotation text not null, attitude text not null,
      polarity text not null, said text, said_time text, said_from text, said_to text, happened_from text,
      happened_to text, issues text not null, source_spans text not null, source_entities text not null,
      cue_spans text not null, content_spans text not null, addressee_spans text, addressee_entities text)`,
    sql`create table figures (
      ${entry}, words text not null, span text not null, value ${real}, low ${real}, high ${real},
      bound text not null, unit text, counted text, counted_span text, period text, period_time text,
      period_from text, period_to text, said_from text, said_to text, attribution text, source text, passage text not null)`,
    sql`create table positions (
      ${entry}, actor text not null, actor_entity text not null, stand_key text, issue text not null,
      stance text not null, proposition text not null, proposition_spans text not null, condition text,
      condition_spans text, relation text, previous ${integer} not null, time text, time_from text, time_to text,
      attribution text, source text)`,
    sql`create table shifts (
      ${entry}, actor text not null, actor_entity text not null, issue text not null, from_position text,
      to_position text, basis text not null, words text not null, spans text not null, attribution text)`,
  ];
}

const indexes: readonly RawBuilder<unknown>[] = [
  sql`create unique index documents_by_key on documents (key, sha256)`,
  sql`create index documents_by_text on documents (sha256)`,
  // Covers what `hearsay status` adds up.
  sql`create index documents_summary on documents (current, outlet, language, engine_version, published,
        attribution_count, entity_count, figure_count, position_count)`,
  sql`create index entities_by_document on entities (document_id)`,
  sql`create index attributions_by_document on attributions (document_id)`,
  sql`create index attributions_by_key on attributions (key)`,
  // With the id, so that a range of dates is answered from the index alone.
  sql`create index attributions_by_said on attributions (said_from, said_to, id) where said_from is not null`,
  sql`create index attributions_by_happened on attributions (happened_from, happened_to, id)
        where happened_from is not null`,
  sql`create index figures_by_said on figures (said_from, said_to, id) where said_from is not null`,
  sql`create index figures_by_period on figures (period_from, period_to, id) where period_from is not null`,
  sql`create index positions_by_time on positions (time_from, time_to, id) where time_from is not null`,
  sql`create index figures_by_document on figures (document_id)`,
  sql`create index figures_by_key on figures (key)`,
  sql`create index positions_by_document on positions (document_id)`,
  sql`create index positions_by_key on positions (key)`,
  sql`create index positions_by_stand on positions (stand_key, previous, id)`,
  sql`create index shifts_by_document on shifts (document_id)`,
  sql`create index shifts_by_key on shifts (key)`,
];
