// The id that a document's files are named after.
import type { HearsayRecord } from '../../reader/index.ts';

/** Null where nobody gave one: then they are named after their source. */
export function ownId({ document: { id, sha256 } }: HearsayRecord): string | null {
  return id === sha256 ? null : id;
}
