// Where the public corpora and their reference scorers lie. They are no part of the repository: by default they are
// looked for in `../shared` beside the checkout.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const besideCheckout = join(dirname(checkout), 'shared');

/** What a bench needs is not where it was looked for. The message names the command that says where it is. */
class MissingDataError extends Error {
  override readonly name = 'MissingDataError';
}

/** The option every bench over a corpus has, for `parseArgs`. */
export const dataOption = { data: { type: 'string', default: besideCheckout } } as const;

/** Path of a file or folder of the corpora, `data/polnear/dev.jsonl`; null where it is not there. */
export function findShared(path: string, base: string = besideCheckout): string | null {
  const found = join(resolve(base), path);
  return existsSync(found) ? found : null;
}

/**
 * As `findShared`, for a bench that cannot go on without.
 *
 * @throws {MissingDataError} where it is not there
 */
export function needShared(bench: string, path: string, base: string): string {
  const found = findShared(path, base);
  if (found !== null) return found;
  throw new MissingDataError(
    `Nothing was measured: ${path} is not in ${resolve(base)}.\n` +
      `Where the corpora lie elsewhere, say so: npm run bench -- ${bench} --data FOLDER`,
  );
}
