// Takes the entries of a document out of full-text search.
import type { Writing } from '../ledger.ts';

const searched = [
  ['attributions', 'attributions_search'],
  ['figures', 'figures_search'],
  ['positions', 'positions_search'],
] as const;

export async function dropFromSearch(transaction: Writing, documentId: number): Promise<void> {
  for (const [table, search] of searched) {
    const entries = await transaction
      .selectFrom(table)
      .select('id')
      .where('document_id', '=', documentId)
      .execute();
    for (let start = 0; start < entries.length; start += 500) {
      const ids = entries.slice(start, start + 500).map(({ id }) => id);
      await transaction.deleteFrom(search).where('rowid', 'in', ids).execute();
    }
  }
}
