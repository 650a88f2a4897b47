// `hearsay rebuild`: works out anew what follows from the records across documents.
import { performance } from 'node:perf_hooks';
import type { Command } from 'commander';
import { rebuild } from '../ledger/rebuild.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';

const everyMilliseconds = 500;

export function addRebuildCommand(program: Command): void {
  const command = program
    .command('rebuild')
    .summary('work out copies, claims and contradictions anew')
    .description(
      'Works out anew what follows from the records across documents: copies, claims, contradictions, names. ' +
        'Adding a document keeps all of it up to date; this is for ledgers of an older version, or when in doubt. ' +
        'What was read and what people decided stays as it is.',
    );
  addLedgerOption(command)
    .action(async (options: LedgerOptions) => {
      const documents = await useLedger(options, 'change', (ledger) =>
        rebuild(ledger, { progress: showProgress() }),
      );
      process.stdout.write(`Worked out anew: ${documents} ${documents === 1 ? 'document' : 'documents'}.\n`);
    })
    .copyInheritedSettings(program);
}

function showProgress(): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let next = performance.now() + everyMilliseconds;
  return (done) => {
    if (performance.now() < next) return;
    next = performance.now() + everyMilliseconds;
    process.stderr.write(`\r${done} documents …`);
  };
}
