// Records by the names that `hearsay export` gives their files.
import type { HearsayRecord } from '../../reader/index.ts';
import { ownId } from '../exporting/own-id.ts';
import { readRecords } from '../exporting/read-records.ts';
import { nameStem } from '../output/name-file.ts';
import type { Messages } from '../reading/messages.ts';

export async function namedRecords(
  path: string,
  messages: Messages,
): Promise<ReadonlyMap<string, HearsayRecord>> {
  const records = new Map<string, HearsayRecord>();
  const taken = new Set<string>();
  for await (const found of readRecords([path], process.stdin)) {
    if ('error' in found) messages.fail(found, found.error.message);
    else records.set(nameStem({ ...found, id: ownId(found.record) }, taken), found.record);
  }
  return records;
}
