// Whether a ledger holds nothing half: every document with all of its record, and nothing without a document.
import { sql } from 'kysely';
import type { Ledger } from '../../src/ledger/ledger.ts';

/** What is wrong, a line each; empty where all is well. */
export async function checkWholeness(ledger: Ledger): Promise<string[]> {
  const problems = await Promise.all([
    damage(ledger),
    uncounted(ledger),
    unsearchable(ledger),
    orphans(ledger),
  ]);
  return problems.flat();
}

async function damage({ db, dialect }: Ledger): Promise<string[]> {
  if (dialect.name !== 'sqlite') return [];
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok');
}

async function uncounted({ db }: Ledger): Promise<string[]> {
  const kinds = [
    ['attributions', 'attribution_count'],
    ['entities', 'entity_count'],
    ['figures', 'figure_count'],
    ['positions', 'position_count'],
  ] as const;
  const found = await Promise.all(
    kinds.map(async ([table, column]) => {
      const { rows } = await sql<{ id: number }>`
        select d.id from documents d left join ${sql.table(table)} e on e.document_id = d.id
        group by d.id, ${sql.ref(`d.${column}`)} having count(e.id) <> ${sql.ref(`d.${column}`)}`.execute(db);
      return rows.map(({ id }) => `document ${id} lacks some of its ${table}`);
    }),
  );
  return found.flat();
}

async function unsearchable({ db }: Ledger): Promise<string[]> {
  const kinds = [
    ['attributions', 'attributions_search'],
    ['figures', 'figures_search'],
    ['positions', 'positions_search'],
  ] as const;
  const found = await Promise.all(
    kinds.map(async ([table, search]) => {
      const { rows } = await sql<{ entries: number; found: number }>`
        select (select count(*) from ${sql.table(table)} e join documents d on d.id = e.document_id where d.current = 1)
          as entries, (select count(*) from ${sql.table(search)}) as found`.execute(db);
      const [counts] = rows;
      return counts?.entries === counts?.found
        ? []
        : [`${search} holds ${counts?.found} of ${counts?.entries}`];
    }),
  );
  return found.flat();
}

async function orphans({ db }: Ledger): Promise<string[]> {
  const { rows } = await sql<{ problem: string }>`
    select 'a text belongs to nothing' as problem from texts t
      where not exists (select 1 from documents d where d.sha256 = t.sha256)
    union all select 'a document has no reading' from documents d
      where not exists (select 1 from readings r where r.document_id = d.id)
    union all select 'a document stands twice' from documents where current = 1 group by key having count(*) > 1`.execute(
    db,
  );
  return rows.map(({ problem }) => problem);
}
