// The bytes of a PDF in; out come its words as text with blocks, without what repeats on every page, and what the file
// says of itself.
import { InputError, type Opened } from '../incoming.ts';
import { layOutText } from '../lay-out-text.ts';
import { dropFurniture } from './drop-furniture.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { metadataOfPdf } from './metadata-of-pdf.ts';
import { openPdf } from './open-pdf.ts';

/** @throws {InputError} where it is encrypted, damaged, a scan, or larger than is read */
export async function readPdf(bytes: Uint8Array): Promise<Opened> {
  const { pages, info } = await openPdf(bytes);
  const { metadata, notes } = metadataOfPdf(info);
  const parts = findParagraphs(dropFurniture(pages));
  if (parts.length === 0) throw noText(pages.length);
  const title = metadata.title ?? parts.find(({ kind }) => kind === 'title')?.text ?? null;
  return { document: { ...metadata, title, ...layOutText(title, parts) }, notes };
}

function noText(pages: number): InputError {
  const what = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
  return new InputError(
    `has no text in it: ${what}, as of a scan. Recognise its text first, for instance with ocrmypdf.`,
  );
}
