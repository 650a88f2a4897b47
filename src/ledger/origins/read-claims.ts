// Claims in, their documents with everything that tracing their origins needs out.
import type { Span } from '../../reader/index.ts';
import { readPrinted } from '../copies/read-printed.ts';
import { datelineOf } from '../copies/running-words.ts';
import type { Known } from '../identity/identify-actors.ts';
import { readActors, type StoredActor } from '../identity/read-actors.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { ClaimDocument, ClaimStatement } from './claim.ts';
import type { LinkActor, Voice } from './statement.ts';

export interface StoredClaimDocument extends ClaimDocument {
  readonly documentId: number;
}

export async function readClaims(
  db: Reading,
  claims: readonly number[],
  known?: Known,
): Promise<StoredClaimDocument[]> {
  const rows = await inChunks(claims, (some) =>
    db
      .selectFrom('statements')
      .select(['document_id', 'attribution', 'span', 'context', 'voice', 'sentence'])
      .where('claim', 'in', some)
      .orderBy('document_id')
      .orderBy('number')
      .execute(),
  );
  const ids = [...new Set(rows.map(({ document_id }) => document_id))];
  const [documents, printed] = await Promise.all([documentsOf(db, ids), readPrinted(db, ids)]);
  const voices = rows.map(({ voice }) => JSON.parse(voice) as Voice);
  const actors = await readActors(db, voices.flatMap(namedActors), known);
  const actorOf = namer(actors);
  const statements = rows.map((row, at) => ({ row, voice: voices[at]! }));
  return documents.map(({ id, text, credits, ...document }) => ({
    ...document,
    documentId: id,
    credits,
    printed: printed.get(id)!,
    statements: statements
      .filter(({ row }) => row.document_id === id)
      .map(
        ({ row, voice }): ClaimStatement => ({
          voice,
          attribution: row.attribution,
          span: JSON.parse(row.span) as Span,
          text: sliced(text, row.span),
          context: sliced(text, row.context),
          sentence: row.sentence,
          actors: (voice.chain.at(-1)?.actors ?? []).flatMap(({ ref }) => actorOf(id, ref)),
        }),
      ),
  }));
}

function namedActors({ chain }: Voice): LinkActor[] {
  return (chain.at(-1)?.actors ?? []).filter(({ named, kind }) => named && kind !== 'document');
}

function namer(actors: readonly StoredActor[]): (documentId: number, ref: string) => string[] {
  const names = new Map(
    actors.flatMap(({ forms }, number) =>
      forms.map(({ documentId, ref }): [string, string] => [`${documentId} ${ref}`, String(number)]),
    ),
  );
  return (documentId, ref) => {
    const name = names.get(`${documentId} ${ref}`);
    return name === undefined ? [] : [name];
  };
}

async function documentsOf(db: Reading, ids: readonly number[]) {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('documents as d')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .innerJoin('readings as r', 'r.document_id', 'd.id')
      .select([
        'd.id',
        'd.key',
        'd.given_id',
        'd.sha256',
        'd.url',
        'd.title',
        'd.outlet',
        'd.published',
        'd.byline',
      ])
      .select(['t.text', 't.escaped', 'r.blocks'])
      .where('d.id', 'in', some)
      .orderBy('d.id')
      .execute(),
  );
  return rows.map(({ id, key, url, title, outlet, published, ...row }) => {
    const text = row.escaped === 1 ? (JSON.parse(row.text) as string) : row.text;
    const blocks = JSON.parse(row.blocks) as readonly { readonly span: Span; readonly kind: string }[];
    const credits = creditsOf(text, blocks, JSON.parse(row.byline) as string[]);
    return { id, key, name: row.given_id ?? row.sha256, url, title, outlet, published, text, credits };
  });
}

const credit =
  /\b(?:first appeared|originally published|republished|reporting by|reported by|with material from|courtesy of|©|copyright|source:|via)\b/i;

// Dateline in front, byline, and closing notes that say where a report comes from.
function creditsOf(
  text: string,
  blocks: readonly { readonly span: Span; readonly kind: string }[],
  byline: readonly string[],
): string {
  const written = blocks.map(({ span }) => text.slice(...span));
  const front = blocks.flatMap(({ kind }, at) =>
    kind === 'byline' || kind === 'dateline' ? [written[at]!] : [],
  );
  const lines = [...written.slice(0, 2).map(datelineOf), ...front, ...byline];
  return [...lines, ...written.slice(-2).filter((line) => credit.test(line))].join(' · ');
}

function sliced(text: string, span: string): string {
  return text.slice(...(JSON.parse(span) as Span));
}
