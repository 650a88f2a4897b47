// Those who speak in the ledger, the one with the most statements first.
import type { Reading } from '../ledger.ts';

export interface ActorQuery {
  /** Words of the name, in their order; empty: all. */
  readonly words: string;
  readonly limit: number;
  readonly offset: number;
}

export interface ListedActor {
  readonly name: string;
  readonly statements: number;
  readonly documents: number;
}

export async function listActors(db: Reading, { words, limit, offset }: ActorQuery): Promise<ListedActor[]> {
  const rows = await db
    .selectFrom('attributions as a')
    .innerJoin('documents as d', 'd.id', 'a.document_id')
    .select(({ fn }) => [
      'a.source as name',
      fn.countAll<number>().as('statements'),
      fn.count<number>('a.document_id').distinct().as('documents'),
    ])
    .where('d.current', '=', 1)
    .where('a.unnamed', '=', 0)
    .where('a.source', 'is not', null)
    .$if(words !== '', (query) =>
      query.where(({ eb, fn }) =>
        eb(
          fn('lower', ['a.source']),
          'like',
          `%${words
            .toLowerCase()
            .replaceAll(/[%_\\]/g, ' ')
            .trim()}%`,
        ),
      ),
    )
    .groupBy('a.source')
    .orderBy('statements', 'desc')
    .orderBy('name')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ name, statements, documents }) => ({
    name: name!,
    statements: Number(statements),
    documents: Number(documents),
  }));
}
