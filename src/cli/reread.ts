// `hearsay reread`: the texts of the ledger, read again by this version of Hearsay.
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Command } from 'commander';
import { counted } from '../exports/plain-words.ts';
import { readCodebook } from '../intake/read-codebook.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listenForStop } from './adding/stop-signal.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { toStandardError } from './reading/messages.ts';
import { parseJobs } from './reading/parse-options.ts';
import { noProgress, showProgress } from './reading/progress.ts';
import { currentEngine } from './reading/read-parcel.ts';
import { rereadAll } from './rereading/reread-all.ts';

const examples = `
Texts that this version has read with the same codebook and models are left as they are, so that a run that was stopped
goes on where it stopped. What was decided about an entry stays with it where it is found again.

Examples:
  hearsay reread
  hearsay reread --codebook water-talks.yml --ledger talks.db`;

interface RereadOptions extends LedgerOptions {
  readonly codebook?: string;
  readonly jobs?: number;
}

export function addRereadCommand(program: Command): void {
  const command = program
    .command('reread')
    .summary('read the texts of the ledger again, with this version')
    .description(
      'Reads the texts of the ledger again where another version of Hearsay, or another codebook, has read them.',
    );
  addLedgerOption(command)
    .option('--codebook <file>', 'a codebook of issues of your own (YAML)')
    .option('-j, --jobs <number>', 'how many cores to use (default: all)', parseJobs)
    .addHelpText('after', examples)
    .action((options: RereadOptions) => useLedger(options, 'change', (ledger) => reread(ledger, options)))
    .copyInheritedSettings(program);
}

async function reread(ledger: Ledger, options: RereadOptions): Promise<void> {
  const codebook = options.codebook === undefined ? null : await readCodebook(options.codebook);
  const progress = process.stderr.isTTY
    ? showProgress(process.stderr, null, () => performance.now())
    : noProgress;
  const messages = toStandardError(process.stderr, progress.clear);
  const stop = listenForStop(() => messages.print('hearsay: stopping; what has been read is stored.'));
  const { due, replaced } = await rereadAll({
    ledger,
    codebook,
    engine: currentEngine(codebook),
    crew: { jobs: options.jobs ?? availableParallelism() },
    messages,
    progress,
    stop: stop.signal,
  });
  stop.forget();
  if (due === 0) process.stdout.write('Nothing to read again: this version has read every text.\n');
  else
    process.stdout.write(
      `Read ${counted(replaced, 'document')} again, of ${due.toLocaleString('en')} that were due.\n`,
    );
  if (stop.signal.aborted)
    process.stdout.write('Stopped before the end: run the same command again to go on.\n');
  else if (messages.failures > 0) process.exitCode = 1;
}
