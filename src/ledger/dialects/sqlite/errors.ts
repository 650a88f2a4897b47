// What SQLite says went wrong, as a person would say it.
import type { FileLocation } from '../../location.ts';

type Message = (file: string) => string;

/** By the code, or the beginning of it. */
const messages: readonly (readonly [code: string, message: Message])[] = [
  ['SQLITE_FULL', (file) => `The disk that holds ${file} is full. Make room and run the command again.`],
  [
    'SQLITE_BUSY',
    (file) => `${file} is in use by another program that does not let go of it. Try again when it has ended.`,
  ],
  [
    'SQLITE_READONLY',
    (file) => `${file} cannot be written to. Change its permissions, or name another with --ledger.`,
  ],
  [
    'SQLITE_NOTADB',
    (file) => `${file} is no Hearsay ledger: its content is something else. Name another with --ledger.`,
  ],
  ['SQLITE_CORRUPT', (file) => `${file} is damaged. Go on with a copy that "hearsay backup" made.`],
  [
    'SQLITE_IOERR',
    (file) =>
      `${file} could not be read or written: the disk may be full or failing. Make room and run again.`,
  ],
  ['SQLITE_CANTOPEN', (file) => `${file} cannot be opened. Check that its folder can be written to.`],
];

export function explainSqlite(error: unknown, { written }: FileLocation): string | null {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return messages.find(([begin]) => code.startsWith(begin))?.[1](written) ?? null;
}
