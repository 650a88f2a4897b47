// Fetches the weights for a page, from beside the module or from where they are said to lie.
import { type Models, openModels } from '../reader/index.ts';
import { weightNames } from './weight-names.ts';

export interface FetchModelsOptions {
  /** The folder of the weights; ends with a slash. The module's own unless given. */
  readonly from?: string | URL;
  /** False: the files are as in `models/`, not compressed. */
  readonly gzip?: boolean;
}

/**
 * All weights, opened. Give them to every reading: fetching and opening takes time.
 *
 * @throws {Error} where a file is not there
 */
export async function fetchModels({
  from = import.meta.url,
  gzip = true,
}: FetchModelsOptions = {}): Promise<Models> {
  const files = await Promise.all(
    weightNames.map(async (name) => {
      const url = new URL(`${name}.bin${gzip ? '.gz' : ''}`, from);
      const response = await fetch(url);
      if (!response.ok)
        throw new Error(`${url} cannot be fetched (${response.status}). Lay the weights beside the module.`);
      return [name, await inflated(await response.arrayBuffer())] as const;
    }),
  );
  return openModels(Object.fromEntries(files));
}

// Some servers inflate a .gz on their way out.
async function inflated(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
