// Keeps the statements of the ledger, the claims that they make and what contradicts what up to date, a document at a
// time. A claim is what is connected by saying the same.
import { lowestConnected } from '../families.ts';
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';
import { mostDaysOfWords, relate } from './relate-statements.ts';
import type { Statement } from './statement.ts';
import { keysOf } from './statement-keys.ts';
import { noDay, type StoredStatement, statementOf, statementRow } from './statement-rows.ts';

export interface NewStatement {
  readonly statement: Statement;
  /** Hash of the sentence. */
  readonly sentence: number | null;
}

export async function storeStatements(
  transaction: Writing,
  documentId: number,
  day: number | null,
  found: readonly NewStatement[],
): Promise<void> {
  if (found.length === 0) return;
  const keyed = found.map(({ statement }) => keysOf(statement));
  const met = await meetingIn(transaction, [...new Set(keyed.flat())], day);
  const fresh = await insert(transaction, documentId, day, found);
  const there = await readStatements(transaction, [...new Set(met.map(({ statement_id }) => statement_id))]);
  const byKey = new Map<number, number[]>();
  for (const { key, statement_id } of met) byKey.set(key, [...(byKey.get(key) ?? []), statement_id]);
  const related = fresh.flatMap((statement, at) => {
    const ids = new Set(keyed[at]!.flatMap((key) => byKey.get(key) ?? []));
    const beside = fresh
      .slice(0, at)
      .filter((_, other) => keyed[other]!.some((key) => keyed[at]!.includes(key)));
    return [...there.filter(({ id }) => ids.has(id)), ...beside].map((other) => ({
      statement,
      other,
      relation: relate(statement, other),
    }));
  });
  await nameClaims(
    transaction,
    fresh,
    related.filter(({ relation }) => relation === 'same'),
  );
  await insertRows(
    transaction,
    'statement_conflicts',
    related.flatMap(({ statement, other, relation }) =>
      relation === null || relation === 'same' ? [] : [{ a: other.id, b: statement.id, kind: relation }],
    ),
  );
  const keys = fresh.flatMap(({ id }, at) =>
    keyed[at]!.map((key) => ({ key, day: day ?? noDay, statement_id: id })),
  );
  await insertRows(transaction, 'statement_keys', keys);
}

// Statements of the ledger that share a key, and were published near enough to say the same.
function meetingIn(transaction: Writing, keys: readonly number[], day: number | null) {
  return inChunks(keys, (some) =>
    transaction
      .selectFrom('statement_keys')
      .select(['key', 'statement_id'])
      .where('key', 'in', some)
      .$if(day !== null, (query) =>
        query.where(({ or, and, eb }) =>
          or([
            eb('day', '=', noDay),
            and([eb('day', '>=', day! - mostDaysOfWords), eb('day', '<=', day! + mostDaysOfWords)]),
          ]),
        ),
      )
      .execute(),
  );
}

async function insert(
  transaction: Writing,
  documentId: number,
  day: number | null,
  found: readonly NewStatement[],
): Promise<StoredStatement[]> {
  const rows = found.map(({ statement, sentence }) => statementRow(statement, { documentId, day, sentence }));
  await insertRows(transaction, 'statements', rows);
  const ids = await transaction
    .selectFrom('statements')
    .select(['id', 'number'])
    .where('document_id', '=', documentId)
    .execute();
  const idOf = new Map(ids.map(({ id, number }) => [number, id]));
  return found.map(({ statement }) => {
    const id = idOf.get(statement.number)!;
    return { ...statement, id, documentId, claim: id, day };
  });
}

export async function readStatements(
  transaction: Writing,
  ids: readonly number[],
): Promise<StoredStatement[]> {
  const rows = await inChunks(ids, (some) =>
    transaction.selectFrom('statements').selectAll().where('id', 'in', some).execute(),
  );
  return rows.map(statementOf);
}

interface Same {
  readonly statement: StoredStatement;
  readonly other: StoredStatement;
}

// A claim is named after the first of its statements in the ledger; those that come together bear the lower name.
async function nameClaims(
  transaction: Writing,
  fresh: readonly StoredStatement[],
  same: readonly Same[],
): Promise<void> {
  const names = lowestConnected([
    ...fresh.map(({ id }): [number, number] => [id, id]),
    ...same.map(({ statement, other }): [number, number] => [statement.id, other.claim]),
  ]);
  const own = new Set(fresh.map(({ id }) => id));
  for (const [claim, name] of names) {
    if (own.has(claim))
      await transaction.updateTable('statements').set({ claim: name }).where('id', '=', claim).execute();
    else if (claim !== name)
      await transaction.updateTable('statements').set({ claim: name }).where('claim', '=', claim).execute();
  }
}
