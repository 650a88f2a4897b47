// How long the first view of each page takes, in a browser that has seen none of them, at a ledger of many documents.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillForPages } from './pages/fill-for-pages.ts';
import { timePages } from './pages/time-pages.ts';

export const about =
  'the pages: first view of each in Chromium (--documents 10000, --rounds 5, --ledger FILE keeps the ledger)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '5' },
      ledger: { type: 'string' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-pages-'));
  const ledger = values.ledger ?? join(folder, 'pages.db');
  try {
    if (!existsSync(ledger)) await fillForPages(ledger, Number(values.documents));
    await timePages(ledger, Number(values.rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
