// Files that a person names, as records: opened as `hearsay read` opens them.
import { findSources } from '../../src/intake/find-sources.ts';
import { holdsOneDocument } from '../../src/intake/incoming.ts';
import { openParcel } from '../../src/intake/open-parcel.ts';
import { type HearsayRecord, read } from '../../src/reader/index.ts';
import { readOptions } from './example-articles.ts';

/** @throws {Error} where one is no article */
export async function readFiles(paths: readonly string[]): Promise<HearsayRecord[]> {
  const records: HearsayRecord[] = [];
  for (const source of await findSources(paths)) {
    if ('error' in source) throw source.error;
    const { path, format } = source;
    if (!holdsOneDocument(format)) throw new Error(`${path}: give one article a file.`);
    const opened = await openParcel({ path, format, bytes: null, size: 0 }, {});
    for (const one of opened) {
      if ('error' in one) throw one.error;
      records.push(read(one.document, readOptions));
    }
  }
  return records;
}
