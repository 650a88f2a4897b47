// A parcel in, its documents out, each decoded, its main text found, its metadata normalised. The readers of HTML and
// Markdown are loaded when the first file asks for them.
import { readFile } from 'node:fs/promises';
import { decodeBytes } from './decode/decode-bytes.ts';
import { messageOf } from './file-errors.ts';
import {
  type FileParcel,
  type GivenMetadata,
  type Incoming,
  InputError,
  type LinesParcel,
  type Opened,
  type Parcel,
} from './incoming.ts';
import { parseLine } from './jsonl/parse-line.ts';

/** Never throws: what cannot be read is among the documents, as an error. */
export async function openParcel(parcel: Parcel, given: GivenMetadata): Promise<Incoming[]> {
  return parcel.format === 'jsonl' ? openLines(parcel, given) : [await openFile(parcel, given)];
}

function openLines({ path, lines }: LinesParcel, given: GivenMetadata): Incoming[] {
  return lines.flatMap((line): Incoming[] => {
    const place = { path, line: line.number };
    try {
      const opened = parseLine(line);
      return opened ? [{ ...place, ...withGiven(opened, given) }] : [];
    } catch (error) {
      return [{ ...place, error: inputError(error) }];
    }
  });
}

async function openFile(parcel: FileParcel, given: GivenMetadata): Promise<Incoming> {
  const place = { path: parcel.path, line: null };
  try {
    const bytes = parcel.bytes ?? (await readFile(parcel.path));
    if (bytes.length === 0) throw new InputError('is empty. Give a file with text in it.');
    return { ...place, ...withGiven(await openText(parcel.format, decodeBytes(bytes)), given) };
  } catch (error) {
    return { ...place, error: inputError(error) };
  }
}

async function openText(format: FileParcel['format'], text: string): Promise<Opened> {
  if (format === 'html') return (await import('./html/read-html.ts')).readHtml(text);
  if (format === 'markdown') return (await import('./markdown/read-markdown.ts')).readMarkdown(text);
  return { document: { text }, notes: [] };
}

function withGiven({ document, notes }: Opened, given: GivenMetadata): Opened {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { document: { ...document, ...Object.fromEntries(stated) }, notes };
}

function inputError(error: unknown): InputError {
  return error instanceof InputError ? error : new InputError(messageOf(error), { cause: error });
}
