// The bytes of a PDF in, its pages as lines out, and the file's own properties. Bounded in pages, characters and time.
import { performance } from 'node:perf_hooks';
import { InputError } from '../incoming.ts';
import { linesOf, type PdfPage, type Piece } from './lines.ts';
import type { PdfInfo } from './metadata-of-pdf.ts';

export interface OpenedPdf {
  readonly pages: readonly PdfPage[];
  readonly info: PdfInfo;
}

const mostPages = 2000;
const mostCharacters = 5_000_000;
const mostSeconds = 60;

/** @throws {InputError} */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocumentProxy } = await import('unpdf');
  // The parser takes the bytes for itself.
  const data = new Uint8Array(bytes);
  const pdf = await getDocumentProxy(data, { verbosity: 0, isEvalSupported: false }).catch((error) => {
    throw unreadable(error);
  });
  try {
    return await readPages(pdf);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(error);
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function readPages(pdf: Pdf): Promise<OpenedPdf> {
  if (pdf.numPages > mostPages) throw tooLong(`${pdf.numPages} pages, at most ${mostPages} are read`);
  const { info } = await pdf.getMetadata();
  const started = performance.now();
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number);
    pages.push(page);
    characters += page.lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw tooLong('more than 5 million characters');
    if (performance.now() - started > mostSeconds * 1000)
      throw tooLong(`reading it takes more than ${mostSeconds} s`);
  }
  return { pages, info: info as PdfInfo };
}

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, bottom) : []));
  return { height: top - bottom, lines: linesOf(pieces) };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

// Text that is turned on its side is a watermark or a stamp.
function pieceOf({ str, transform, width }: TextItem, bottom: number): Piece[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x, y: y - bottom, width, size: Math.abs(d) }];
}

function tooLong(what: string): InputError {
  return new InputError(`is too long: ${what}. Split it.`);
}

function unreadable(error: unknown): InputError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new InputError('is encrypted: it opens with a password only. Save it without one first.', {
      cause: error,
    });
  }
  return new InputError('is a damaged PDF. Get it again, or make a text of it first.', { cause: error });
}
