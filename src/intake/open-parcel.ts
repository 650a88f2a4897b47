// A parcel in, its documents out, each decoded, its main text found, its metadata normalised. The readers of HTML,
// Markdown and PDF are loaded when the first file asks for them.
import { readFile, stat } from 'node:fs/promises';
import { decodeBytes } from './decode/decode-bytes.ts';
import { messageOf } from './file-errors.ts';
import {
  type DocumentParcel,
  type FileParcel,
  type GivenMetadata,
  type Incoming,
  InputError,
  type LinesParcel,
  type Opened,
  type Parcel,
} from './incoming.ts';
import { parseLine } from './jsonl/parse-line.ts';
import { withProvenance } from './provenance.ts';

/** Never throws: what cannot be read is among the documents, as an error. */
export async function openParcel(parcel: Parcel, given: GivenMetadata): Promise<Incoming[]> {
  if (parcel.format === 'document') return [openDocument(parcel, given)];
  return parcel.format === 'jsonl' ? openLines(parcel, given) : [await openFile(parcel, given)];
}

// Longer than any article, and as much as a reading keeps in memory at once.
const longestText = 5_000_000;
const largestFile = 100_000_000;

function openDocument({ path, document }: DocumentParcel, given: GivenMetadata): Incoming {
  return { path, line: null, ...withGiven({ document, notes: [] }, given) };
}

function openLines({ path, lines }: LinesParcel, given: GivenMetadata): Incoming[] {
  return lines.flatMap((line): Incoming[] => {
    const place = { path, line: line.number };
    try {
      const opened = parseLine(line);
      return opened ? [{ ...place, ...withGiven(withinLimits(opened), given) }] : [];
    } catch (error) {
      return [{ ...place, error: inputError(error) }];
    }
  });
}

async function openFile(parcel: FileParcel, given: GivenMetadata): Promise<Incoming> {
  const place = { path: parcel.path, line: null };
  try {
    if (!parcel.bytes && (await stat(parcel.path)).size > largestFile) throw tooLong('more than 100 MB');
    const bytes = parcel.bytes ?? (await readFile(parcel.path));
    if (bytes.length === 0) throw new InputError('is empty. Give a file with text in it.');
    const opened = withProvenance(await openBytes(parcel, bytes), parcel.provenance ?? {});
    return { ...place, ...withGiven(withinLimits(opened), given) };
  } catch (error) {
    return { ...place, error: inputError(error) };
  }
}

async function openBytes({ format, provenance }: FileParcel, bytes: Uint8Array): Promise<Opened> {
  if (format === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  const text = decodeBytes(bytes, provenance?.charset);
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(text, provenance?.title);
  if (format === 'markdown') return (await import('./markdown/read-markdown.ts')).readMarkdown(text);
  return { document: { text }, notes: [] };
}

function withinLimits(opened: Opened): Opened {
  const { length } = opened.document.text;
  if (length > longestText) throw tooLong(`${(length / 1e6).toFixed(1)} million characters`);
  return opened;
}

function tooLong(size: string): InputError {
  return new InputError(
    `is too long for one article: ${size}, at most 5 million characters are read. Split it, or give a corpus as JSONL, an article a line.`,
  );
}

function withGiven({ document, notes }: Opened, given: GivenMetadata): Opened {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { document: { ...document, ...Object.fromEntries(stated) }, notes };
}

function inputError(error: unknown): InputError {
  return error instanceof InputError ? error : new InputError(messageOf(error), { cause: error });
}
