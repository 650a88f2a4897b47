// A pattern such as `news/**/*.html`, which no shell has replaced (quoted, or on Windows), in; the files it stands for out.
import { sep } from 'node:path';
import { glob } from 'tinyglobby';
import { InputError } from './incoming.ts';

/** Sorted by name; hidden files are left alone. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const portable = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const paths = await glob(portable, { expandDirectories: false, followSymbolicLinks: false });
  if (paths.length === 0) throw new InputError('matches no file. Check the pattern.');
  return paths.sort();
}
