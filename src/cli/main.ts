// The command line: `bin/hearsay` calls this. Exit status 0, 1 where an input could not be read, 2 for wrong usage.
import { Command, CommanderError } from 'commander';
import { InputError } from '../intake/incoming.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { version } from '../reader/version.generated.ts';
import { loadCommands } from './commands.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';

export async function main(argv: readonly string[]): Promise<void> {
  endQuietly();
  const program = createProgram();
  for (const addTo of await loadCommands(argv[2])) addTo(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function createProgram(): Command {
  return new Command('hearsay')
    .description(
      'Reads news reporting and keeps the record: who said what, on whose word, and where each party stands.',
    )
    .version(version)
    .configureOutput({ outputError: usageErrorsOf('hearsay read') })
    .exitOverride();
}

// Commander has printed what it has to say by now.
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (error instanceof UsageError || error instanceof InputError || error instanceof LedgerError) {
    process.stderr.write(`hearsay: ${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  process.stderr.write(`hearsay: ${message}. If this is not about your files or disk, please report it.\n`);
  return 1;
}

// A receiver that has read enough (`| head`) is no error.
function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`hearsay: standard output cannot be written to (${error.code}).\n`);
    process.exit(1);
  });
}
