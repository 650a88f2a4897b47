// The ledger in, the pairs of claims that cannot both hold out, each with both passages. Documents that copy or repeat a
// claim do not multiply its contradictions: a pair of claims stands once, in the words of the first document of each.
import type { Span } from '../../reader/index.ts';
import { pronouns } from '../../reader/lexicon/function-words.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { Link, Voice } from '../origins/statement.ts';
import type { ContradictionKind } from './find-contradiction.ts';

export interface Contradiction {
  readonly kind: ContradictionKind | 'position';
  readonly a: Side;
  readonly b: Side;
}

export interface Side {
  readonly text: string;
  /** Ref of the attribution or position; null: the document's own word. */
  readonly ref: string | null;
  /** Whose word it is, as written; null: the document's own. */
  readonly source: string | null;
  readonly document: string;
  readonly documentId: number;
  readonly outlet: string | null;
  readonly published: string | null;
  /** How many documents of the ledger say it. */
  readonly documents: number;
}

export function findContradictions(db: Reading): Promise<Contradiction[]> {
  return readContradictions(db, null);
}

/** Of all statements where `among` is null. */
export async function readContradictions(
  db: Reading,
  among: readonly number[] | null,
): Promise<Contradiction[]> {
  const ask = (some: readonly number[] | null) =>
    db
      .selectFrom('statement_conflicts as c')
      .innerJoin('statements as s', 's.id', 'c.a')
      .innerJoin('statements as t', 't.id', 'c.b')
      .select(['c.kind', 'c.a', 'c.b', 's.claim as claim_a', 't.claim as claim_b'])
      .$if(some !== null, (query) =>
        query.where(({ or, eb }) => or([eb('c.a', 'in', some!), eb('c.b', 'in', some!)])),
      )
      .execute();
  const conflicts = among === null ? await ask(null) : await inChunks(among, ask);
  const ids = [...new Set(conflicts.flatMap(({ a, b }) => [a, b]))];
  const sides = await readSides(db, ids);
  const groups = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const [low, high] = [
      Math.min(conflict.claim_a, conflict.claim_b),
      Math.max(conflict.claim_a, conflict.claim_b),
    ];
    const key = `${low} ${high} ${conflict.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()].map((group) => contradictionOf(group, sides)).sort(newestFirst);
}

interface Conflict {
  readonly kind: ContradictionKind;
  readonly a: number;
  readonly b: number;
  readonly claim_a: number;
  readonly claim_b: number;
}

function contradictionOf(group: readonly Conflict[], sides: ReadonlyMap<number, Side>): Contradiction {
  const { kind, claim_a, claim_b } = group[0]!;
  const [low, high] = [Math.min(claim_a, claim_b), Math.max(claim_a, claim_b)];
  const of = (claim: number) =>
    group.flatMap((conflict) => [
      ...(conflict.claim_a === claim ? [conflict.a] : []),
      ...(conflict.claim_b === claim ? [conflict.b] : []),
    ]);
  const [first, second] = [sideOf(of(low), sides), sideOf(of(high), sides)].sort(earlierSide);
  return { kind, a: first!, b: second! };
}

function sideOf(statements: readonly number[], sides: ReadonlyMap<number, Side>): Side {
  const all = statements.map((id) => sides.get(id)!).sort(earlierSide);
  return { ...all[0]!, documents: new Set(all.map(({ documentId }) => documentId)).size };
}

function earlierSide(a: Side, b: Side): number {
  return (
    compare(a.published ?? '9999', b.published ?? '9999') ||
    compare(a.document, b.document) ||
    compare(a.text, b.text)
  );
}

function newestFirst({ b: one }: Contradiction, { b: other }: Contradiction): number {
  return (
    compare(other.published ?? '', one.published ?? '') ||
    compare(one.document, other.document) ||
    compare(one.text, other.text)
  );
}

async function readSides(db: Reading, ids: readonly number[]): Promise<Map<number, Side>> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('statements as s')
      .innerJoin('documents as d', 'd.id', 's.document_id')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .select([
        's.id',
        's.span',
        's.voice',
        's.attribution',
        'd.id as document_id',
        'd.given_id',
        'd.sha256',
        'd.outlet',
        'd.published',
      ])
      .select(['t.text', 't.escaped'])
      .where('s.id', 'in', some)
      .execute(),
  );
  return new Map(
    rows.map((row) => {
      const text = row.escaped === 1 ? (JSON.parse(row.text) as string) : row.text;
      const { chain } = JSON.parse(row.voice) as Voice;
      const side: Side = {
        text: text.slice(...(JSON.parse(row.span) as Span)),
        source: sourceName(chain.at(-1)),
        document: row.given_id ?? row.sha256,
        documentId: row.document_id,
        outlet: row.outlet,
        published: row.published,
        documents: 1,
        ref: row.attribution,
      };
      return [row.id, side];
    }),
  );
}

// "he" says nothing on its own.
function sourceName(link: Link | undefined): string | null {
  if (!link) return null;
  const names = link.actors.map(({ name }) => name).join(' and ');
  return (pronouns.has(link.words.toLowerCase()) ? names : link.words) || names || null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
