// What somebody said, or what was said about them, under whatever name a document has for them; the newest first.
import type { Span } from '../../reader/index.ts';
import type { StoredActor } from '../identity/read-actors.ts';
import { inChunks } from '../in-chunks.ts';
import type { Ledger } from '../ledger.ts';
import type { Page } from './filters.ts';
import { type Hits, type StatementHit, statementsAt } from './list-statements.ts';

export interface ActorStatements extends Page {
  readonly actor: Pick<StoredActor, 'forms'>;
  /** On their word, or with words in them that mean them. */
  readonly as: 'source' | 'subject';
}

// Documents that are looked at, the latest first.
const most = 1000;

export async function statementsOfActor(
  ledger: Ledger,
  { actor, as, limit, before = Number.POSITIVE_INFINITY }: ActorStatements,
): Promise<Hits<StatementHit>> {
  const refs = refsOf(actor);
  const documents = [...refs.keys()].sort((a, b) => b - a).slice(0, most);
  const found = as === 'source' ? saidBy(ledger, documents, refs) : saidAbout(ledger, documents, refs);
  const ids = (await found).filter((id) => id < before).sort((a, b) => b - a);
  return { hits: await statementsAt(ledger, ids.slice(0, limit)), more: ids.length > limit };
}

type Refs = ReadonlyMap<number, ReadonlySet<string>>;

/** How many there are, among the latest documents. */
export async function countStatementsBy(ledger: Ledger, actor: Pick<StoredActor, 'forms'>): Promise<number> {
  const refs = refsOf(actor);
  return (await saidBy(ledger, [...refs.keys()].sort((a, b) => b - a).slice(0, most), refs)).length;
}

function refsOf({ forms }: Pick<StoredActor, 'forms'>): Refs {
  const refs = new Map<number, Set<string>>();
  for (const { documentId, ref } of forms) {
    const known = refs.get(documentId);
    if (known) known.add(ref);
    else refs.set(documentId, new Set([ref]));
  }
  return refs;
}

async function saidBy({ db }: Ledger, documents: readonly number[], refs: Refs): Promise<number[]> {
  const rows = await inChunks(documents, (some) =>
    db
      .selectFrom('attributions as a')
      .innerJoin('documents as d', 'd.id', 'a.document_id')
      .select(['a.id', 'a.document_id', 'a.source_entities'])
      .where('a.document_id', 'in', some)
      .where('d.current', '=', 1)
      .execute(),
  );
  return rows.flatMap(({ id, document_id, source_entities }) =>
    (JSON.parse(source_entities) as string[]).some((ref) => refs.get(document_id)!.has(ref)) ? [id] : [],
  );
}

async function saidAbout({ db }: Ledger, documents: readonly number[], refs: Refs): Promise<number[]> {
  const contents = await inChunks(documents, (some) =>
    db
      .selectFrom('attributions as a')
      .innerJoin('documents as d', 'd.id', 'a.document_id')
      .select(['a.id', 'a.document_id', 'a.content_spans'])
      .where('a.document_id', 'in', some)
      .where('d.current', '=', 1)
      .execute(),
  );
  const entities = await inChunks(documents, (some) =>
    db
      .selectFrom('entities')
      .select(['document_id', 'ref', 'mentions'])
      .where('document_id', 'in', some)
      .execute(),
  );
  const mentions = new Map<number, Span[]>();
  for (const { document_id, ref, mentions: written } of entities) {
    if (!refs.get(document_id)!.has(ref)) continue;
    const spans = (JSON.parse(written) as [number, number, string][]).map(
      ([start, end]): Span => [start, end],
    );
    mentions.set(document_id, [...(mentions.get(document_id) ?? []), ...spans]);
  }
  return contents.flatMap(({ id, document_id, content_spans }) => {
    const said = JSON.parse(content_spans) as Span[];
    const isMeant = mentions
      .get(document_id)
      ?.some(([start, end]) => said.some(([s, e]) => s <= start && end <= e));
    return isMeant ? [id] : [];
  });
}
