// The tables of what people decided about who is who (`tables/identity-tables.ts`).
import { sql } from 'kysely';
import { execute, type Migration } from './migration.ts';

export const identity: Migration = {
  name: 'identity',
  async run(transaction, { types }) {
    const integer = sql.raw(types.integer);
    await execute(transaction, [
      sql`create table identity_events (
        id ${sql.raw(types.generatedKey)}, action text not null, reason text, reviewer text not null, at text not null,
        engine_version text not null, undoes ${integer} references identity_events (id) on delete cascade)`,
      sql`create unique index identity_events_by_undone on identity_events (undoes)`,
      sql`create table identity_forms (
        event_id ${integer} not null references identity_events (id) on delete cascade, side text not null,
        document text not null, name text not null, kind text not null, bucket text not null)`,
      sql`create index identity_forms_by_event on identity_forms (event_id)`,
      sql`create index identity_forms_by_bucket on identity_forms (bucket)`,
      sql`create index identity_forms_by_document on identity_forms (document)`,
    ]);
  },
};
