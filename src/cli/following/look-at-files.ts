// One look at a file, a folder or a glob: files that are new or have changed since they were read are added.
import { stat } from 'node:fs/promises';
import { findSources } from '../../intake/find-sources.ts';
import type { Source } from '../../intake/incoming.ts';
import { keepFollowed, readFollowed } from '../../ledger/following/followed.ts';
import { addFound } from './add-found.ts';
import type { FollowRequest } from './follow-request.ts';
import { FollowedEntries } from './followed-entries.ts';

/** Milliseconds after which a file is taken for written: what is still being written changes again. */
const settled = 1000;

/** By path, the time and size at which each file was read, for those that have been looked at by this process. */
export type Marks = Map<string, string>;

interface Changed {
  readonly source: Source;
  readonly mark: string;
}

export async function lookAtFiles(name: string, marks: Marks, request: FollowRequest): Promise<void> {
  const changed = await findChanged(name, marks, request);
  if (changed.length === 0) return;
  const entries = new FollowedEntries(request);
  const known = (url: string, mark: string) => entries.isKnown(url, mark);
  const sources = changed.map(({ source }) => source);
  await addFound(
    { name, sources, supply: { ...request.supply, known }, fail: (path) => entries.fail(path) },
    request,
  );
  if (request.stop.aborted) return;
  const checked = new Date(request.now()).toISOString();
  // One that could not be read is tried again when it has changed.
  const rows = changed.map(({ source, mark }) => {
    marks.set(source.path, mark);
    return { address: source.path, mark, etag: null, last_modified: null, checked, failures: 0, due: null };
  });
  await keepFollowed(request.ledger, [...entries.rows(), ...rows]);
}

// A folder that is still empty is no error here.
async function findChanged(name: string, marks: Marks, { ledger, now }: FollowRequest): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const source of await findSources([name])) {
    if ('error' in source) continue;
    const stats = await stat(source.path).catch(() => null);
    if (!stats || now() - stats.mtimeMs < settled) continue;
    const mark = `${stats.mtimeMs} ${stats.size}`;
    const before = marks.get(source.path) ?? (await readFollowed(ledger.db, source.path))?.mark;
    if (before === mark) marks.set(source.path, mark);
    else changed.push({ source, mark });
  }
  return changed;
}
