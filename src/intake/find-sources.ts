// What a caller names - files, folders, globs, addresses, `-` - becomes the list of sources to read.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { expandGlob } from './expand-glob.ts';
import { messageOf } from './file-errors.ts';
import { articleEndings, formatOfName, isArticleName } from './format-of-name.ts';
import { InputError, type InputFormat, type Source, type Unreadable } from './incoming.ts';
import { sniffFormat } from './sniff-format.ts';

/** A source; or why a path gives none. */
export type Found = Source | Unreadable;

/** Sources in the order of the paths, those of a folder sorted by name. `format` overrules what names tell. */
export async function findSources(paths: readonly string[], format?: InputFormat): Promise<Found[]> {
  const found = await Promise.all(paths.map((path) => findAt(path, format)));
  return found.flat();
}

/** Whether a source is to be fetched. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** Whether what it gives comes from the web: of a feed, its entries do. */
export function isFetched(source: Found): boolean {
  return isAddress(source.path) || ('format' in source && source.format === 'feed');
}

async function findAt(path: string, format: InputFormat | undefined): Promise<Found[]> {
  if (path === '-' || isAddress(path)) {
    return [{ path, format: format ?? 'text', assumed: format === undefined }];
  }
  try {
    return await findFiles(path, format);
  } catch (error) {
    return [{ path, error: new InputError(messageOf(error), { cause: error }) }];
  }
}

async function findFiles(path: string, format: InputFormat | undefined): Promise<Found[]> {
  const stats = await stat(path).catch((error) => {
    if (isDynamicPattern(path)) return null;
    throw error;
  });
  if (!stats) return findAll(await expandGlob(path), format);
  if (!stats.isDirectory())
    return [{ path, format: format ?? formatOfName(path) ?? (await sniffFile(path)) }];
  const files = await walk(path);
  if (files.length > 0) return files.map((file) => ({ path: file, format: format ?? formatOfName(file)! }));
  throw new InputError(`holds no article. Articles end in ${articleEndings.join(', ')}.`);
}

// What a glob gives is read as though each had been named.
async function findAll(paths: readonly string[], format: InputFormat | undefined): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) found.push(...(await findAt(path, format)));
  return found;
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
      return isArticleName(entry.name) ? [path] : [];
    }),
  );
  return paths.flat();
}

async function sniffFile(path: string): Promise<InputFormat> {
  for await (const head of createReadStream(path, { end: 8191 })) return sniffFormat(head as Buffer);
  return 'text';
}
