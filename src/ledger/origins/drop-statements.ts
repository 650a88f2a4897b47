// Takes the statements of a document out of the ledger. A claim that one of them held together falls apart again.
import { lowestConnected } from '../families.ts';
import type { Writing } from '../ledger.ts';
import { relate } from './relate-statements.ts';
import { keysOf } from './statement-keys.ts';
import { type StoredStatement, statementOf } from './statement-rows.ts';

export async function dropStatements(transaction: Writing, documentId: number): Promise<void> {
  const own = await transaction
    .selectFrom('statements')
    .select(['id', 'claim'])
    .where('document_id', '=', documentId)
    .execute();
  for (const { id } of own) {
    await transaction.deleteFrom('statement_keys').where('statement_id', '=', id).execute();
    await transaction
      .deleteFrom('statement_conflicts')
      .where(({ or, eb }) => or([eb('a', '=', id), eb('b', '=', id)]))
      .execute();
  }
  await transaction.deleteFrom('statements').where('document_id', '=', documentId).execute();
  for (const claim of new Set(own.map(({ claim }) => claim))) await reform(transaction, claim);
}

async function reform(transaction: Writing, claim: number): Promise<void> {
  const rows = await transaction.selectFrom('statements').selectAll().where('claim', '=', claim).execute();
  const members = rows.map(statementOf);
  const keys = new Map(members.map((member) => [member.id, new Set(keysOf(member))]));
  const meet = (a: StoredStatement, b: StoredStatement) =>
    [...keys.get(a.id)!].some((key) => keys.get(b.id)!.has(key));
  const pairs = members.flatMap((a, at) =>
    members
      .slice(at)
      .filter((b) => a === b || (meet(a, b) && relate(a, b) === 'same'))
      .map((b): readonly [number, number] => [a.id, b.id]),
  );
  for (const [id, name] of lowestConnected(pairs)) {
    if (name !== claim)
      await transaction.updateTable('statements').set({ claim: name }).where('id', '=', id).execute();
  }
}
