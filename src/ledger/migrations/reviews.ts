// The table of what people decided (`tables/review-tables.ts`), and the view of what stands of it.
import { sql } from 'kysely';
import { execute, type Migration } from './migration.ts';

export const reviews: Migration = {
  name: 'reviews',
  async run(transaction, { types }) {
    const integer = sql.raw(types.integer);
    const isDecision = (event: string) =>
      sql`${sql.ref(`${event}.action`)} in ('accept', 'reject', 'correct', 'add')
        and not exists (select 1 from reviews as undone where undone.undoes = ${sql.ref(`${event}.id`)})`;
    await execute(transaction, [
      sql`create table reviews (
        id ${sql.raw(types.generatedKey)}, sha256 text not null references texts (sha256) on delete cascade,
        entry_key text not null, kind text not null, action text not null, correction text, note text,
        reviewer text not null, at text not null, engine_version text not null, entry text, undoes ${integer})`,
      sql`create index reviews_by_entry on reviews (entry_key, id)`,
      sql`create index reviews_by_text on reviews (sha256)`,
      sql`create unique index reviews_by_undone on reviews (undoes)`,
      // The latest decision about each entry that nobody took back.
      sql`create view decisions as select r.* from reviews as r where ${isDecision('r')} and not exists (
        select 1 from reviews as later
        where later.entry_key = r.entry_key and later.id > r.id and ${isDecision('later')})`,
    ]);
  },
};
