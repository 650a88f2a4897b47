// The table of what `hearsay follow` follows (`tables/following-tables.ts`).
import { sql } from 'kysely';
import { execute, type Migration } from './migration.ts';

export const following: Migration = {
  name: 'following',
  async run(transaction, { types }) {
    await execute(transaction, [
      sql`create table followed (
        address text primary key, mark text, etag text, last_modified text, checked text not null,
        failures ${sql.raw(types.integer)} not null, due text)`,
      sql`create index documents_by_place on documents (place)`,
    ]);
  },
};
