// `hearsay backup FILE`: a copy of the whole ledger that can be used as it is.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { UsageError } from './usage-error.ts';

const examples = `
The copy is a ledger like any other: hearsay status --ledger FILE. Others may add meanwhile; what they have stored when
the copy begins is in it. A ledger on PostgreSQL is copied by PostgreSQL: pg_dump --format=custom DATABASE > FILE.

Examples:
  hearsay backup friday.db
  hearsay backup /mnt/archive/talks.db --ledger talks.db`;

export function addBackupCommand(program: Command): void {
  const command = program
    .command('backup')
    .summary('copy the ledger to a file')
    .description(
      'Copies the whole ledger to a file, as it stands at one moment, while others may go on using it.',
    )
    .argument('<file>', 'a file that is not there yet');
  addLedgerOption(command)
    .addHelpText('after', examples)
    .action(async (file: string, options: LedgerOptions) => {
      if (existsSync(file)) throw new UsageError(`${file} is there already. Name a new file.`);
      await useLedger(options, 'read', async ({ dialect, db, location }) => {
        if (!dialect.copy) {
          throw new UsageError(
            `PostgreSQL copies its ledgers itself: pg_dump --format=custom "${location.written}" > ${file}`,
          );
        }
        await dialect.copy(db, resolve(file));
        process.stdout.write(`${location.written} is copied to ${file}.\n`);
      });
    })
    .copyInheritedSettings(program);
}
