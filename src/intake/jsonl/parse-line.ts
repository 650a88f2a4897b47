// One line of JSONL in, its document out: `{"id", "text", "title"?, "url"?, "publisher"?, "published"?, "byline"?}`.
// The text is kept to the last character.
import { InputError, type Line, type Opened } from '../incoming.ts';
import { metadataOf } from '../metadata.ts';

/**
 * Null for a line without characters.
 * @throws {InputError} where the line holds no document
 */
export function parseLine({ bytes, number }: Line): Opened | null {
  if (!bytes) throw new InputError('is longer than 256 MB. Split the document.');
  const written = decodeLine(bytes, number);
  if (written.trim() === '') return null;
  const fields = parseObject(written);
  if (typeof fields.text !== 'string') {
    throw new InputError(
      `has ${fields.text === undefined ? 'no "text"' : 'a "text" that is no string'}. ${shape}`,
    );
  }
  const { id } = fields;
  if (id != null && typeof id !== 'string' && typeof id !== 'number') {
    throw new InputError(`has an "id" that is no string. ${shape}`);
  }
  const { metadata, notes } = metadataOf(fields);
  return { document: { ...metadata, id: id == null ? undefined : String(id), text: fields.text }, notes };
}

interface Fields {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly [name: string]: unknown;
}

const shape = 'A line is an object like {"id": "a-1", "text": "…"}.';

function decodeLine(bytes: Uint8Array, number: number): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return number === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    throw new InputError('is not UTF-8. Convert the file, for instance with iconv.');
  }
}

function parseObject(written: string): Fields {
  const value = parseJson(written);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`is JSON, but no object. ${shape}`);
  }
  return { ...value };
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new InputError(`is no JSON. ${shape}`);
  }
}
