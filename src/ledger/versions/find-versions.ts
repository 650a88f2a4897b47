// The ledger in, the documents that were fetched again with another text out, with what changed among their attributions
// from one version to the next.
import type { Reading } from '../ledger.ts';
import { readRecord } from '../records/read-records.ts';
import { type Changes, compareReadings } from './compare-readings.ts';

export interface VersionedDocument {
  readonly document: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly versions: readonly Version[];
}

export interface Version {
  readonly id: number;
  /** ISO 8601: when it was fetched, else when it was added. */
  readonly arrived: string;
  readonly published: string | null;
  readonly title: string | null;
  /** From the version before; null for the first. */
  readonly changes: Changes | null;
}

export async function findVersions(db: Reading): Promise<VersionedDocument[]> {
  const rows = await db
    .selectFrom('documents')
    .select([
      'id',
      'key',
      'given_id',
      'sha256',
      'url',
      'outlet',
      'title',
      'published',
      'added',
      'retrieved',
      'current',
    ])
    .where('key', 'in', db.selectFrom('documents').select('key').where('current', '=', 0))
    .execute();
  const keys = [...new Set(rows.map(({ key }) => key))].sort();
  return Promise.all(
    keys.map(async (key) => {
      const versions = rows
        .filter((row) => row.key === key)
        .map((row) => ({ ...row, arrived: row.retrieved ?? row.added }))
        .sort(
          (a, b) =>
            a.current - b.current || (a.arrived < b.arrived ? -1 : a.arrived > b.arrived ? 1 : a.id - b.id),
        );
      const latest = versions.at(-1)!;
      const records = await Promise.all(versions.map(({ id }) => readRecord(db, id)));
      return {
        document: latest.given_id ?? latest.sha256,
        url: latest.url,
        outlet: latest.outlet,
        versions: versions.map(({ id, arrived, published, title }, at) => {
          const [before, after] = [records[at - 1], records[at]];
          return {
            id,
            arrived,
            published,
            title,
            changes: before && after ? compareReadings(before, after) : null,
          };
        }),
      };
    }),
  );
}
