// What a caller names - files, folders, `-` - becomes the list of sources to read.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf } from './file-errors.ts';
import { InputError, type InputFormat, type Source } from './incoming.ts';
import { sniffFormat } from './sniff-format.ts';

/** What a file is, by the end of its name. */
const formats: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** A source; or why a path gives none. */
export type Found = Source | { readonly path: string; readonly error: InputError };

/** Sources in the order of the paths, those of a folder sorted by name. `format` overrules what names tell. */
export async function findSources(paths: readonly string[], format?: InputFormat): Promise<Found[]> {
  const found = await Promise.all(paths.map((path) => findAt(path, format)));
  return found.flat();
}

async function findAt(path: string, format: InputFormat | undefined): Promise<Found[]> {
  if (path === '-') return [{ path, format: format ?? 'text', assumed: format === undefined }];
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return [{ path, format: format ?? formatOf(path) ?? (await sniffFile(path)) }];
    const files = await walk(path);
    if (files.length > 0) return files.map((file) => ({ path: file, format: format ?? formatOf(file)! }));
    throw new InputError(`holds no article. Articles end in ${Object.keys(formats).join(', ')}.`);
  } catch (error) {
    return [{ path, error: new InputError(messageOf(error), { cause: error }) }];
  }
}

function formatOf(path: string): InputFormat | null {
  return formats[extname(path).toLowerCase()] ?? null;
}

// Hidden files and folders are left alone, and so are links to folders, which may run in circles.
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const sorted = visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return formatOf(entry.name) ? [path] : [];
    }),
  );
  return paths.flat();
}

async function sniffFile(path: string): Promise<InputFormat> {
  for await (const head of createReadStream(path, { end: 8191 })) return sniffFormat(head as Buffer);
  return 'text';
}
