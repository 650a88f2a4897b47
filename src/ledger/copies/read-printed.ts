// Documents in, what of them is compared when copies are looked for out.
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { Printed } from './compare-documents.ts';

export async function readPrinted(
  db: Reading,
  documentIds: readonly number[],
): Promise<Map<number, Printed>> {
  const paragraphs = await inChunks(documentIds, (some) =>
    db.selectFrom('passages').selectAll().where('document_id', 'in', some).execute(),
  );
  const sentences = await inChunks(documentIds, (some) =>
    db.selectFrom('sentences').selectAll().where('document_id', 'in', some).execute(),
  );
  const [paragraphsOf, sentencesOf] = [byDocument(paragraphs), byDocument(sentences)];
  return new Map(
    documentIds.map((id) => {
      const own = paragraphsOf.get(id) ?? [];
      const words = own.reduce((sum, { words }) => sum + words, 0);
      return [id, { words, paragraphs: own, sentences: sentencesOf.get(id) ?? [] }];
    }),
  );
}

function byDocument<Row extends { readonly document_id: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}
