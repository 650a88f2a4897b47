// What `--ledger` names: a file of SQLite, or a database of PostgreSQL.
import { resolve } from 'node:path';

export type Location = FileLocation | ServerLocation;

export interface FileLocation {
  readonly kind: 'sqlite';
  /** As the user wrote it. */
  readonly written: string;
  readonly path: string;
}

export interface ServerLocation {
  readonly kind: 'postgres';
  /** Without the password. */
  readonly written: string;
  readonly url: string;
}

export const defaultLocation = './hearsay.db';

export function parseLocation(written: string): Location {
  if (/^postgres(?:ql)?:\/\//.test(written)) {
    return { kind: 'postgres', written: withoutPassword(written), url: written };
  }
  return { kind: 'sqlite', written, path: resolve(written) };
}

function withoutPassword(url: string): string {
  return url.replace(/^([^/]*\/\/[^:@/]{0,200}):[^@]*@/, '$1@').replace(/([?&]password=)[^&]*/, '$1…');
}
