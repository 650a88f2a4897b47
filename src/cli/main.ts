// The command line: `bin/hearsay` calls this. Exit status 0, 1 where an input could not be read, 2 for wrong usage.
import { Command, CommanderError } from 'commander';
import { InputError } from '../intake/incoming.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { version } from '../reader/version.generated.ts';
import { addAddCommand } from './add.ts';
import { addAgreementCommand } from './agreement.ts';
import { addBackupCommand } from './backup.ts';
import { addContradictionsCommand } from './contradictions.ts';
import { addCopiesCommand } from './copies.ts';
import { addCorrectCommand } from './correct.ts';
import { addExportCommand } from './export.ts';
import { addFiguresCommand } from './figures.ts';
import { addFollowCommand } from './follow.ts';
import { addImportCommand } from './import.ts';
import { addJudgeCommands } from './judge.ts';
import { addMcpCommand } from './mcp.ts';
import { addOriginsCommand } from './origins.ts';
import { addPositionsCommand } from './positions.ts';
import { addReadCommand } from './read.ts';
import { addRebuildCommand } from './rebuild.ts';
import { addRemoveCommand } from './remove.ts';
import { addRereadCommand } from './reread.ts';
import { addReviewsCommand } from './reviews.ts';
import { addSearchCommand } from './search.ts';
import { addServeCommand } from './serve.ts';
import { addShiftsCommand } from './shifts.ts';
import { addStatusCommand } from './status.ts';
import { addSyntaxCommand } from './syntax.ts';
import { addUndoCommand } from './undo.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';
import { addVersionsCommand } from './versions.ts';
import { addWhoCommand } from './who.ts';

export async function main(argv: readonly string[]): Promise<void> {
  endQuietly();
  const program = createProgram();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function createProgram(): Command {
  const program = new Command('hearsay')
    .description(
      'Reads news reporting and keeps the record: who said what, on whose word, and where each party stands.',
    )
    .version(version)
    .configureOutput({ outputError: usageErrorsOf('hearsay read') })
    .exitOverride();
  addReadCommand(program);
  addAddCommand(program);
  addFollowCommand(program);
  addSearchCommand(program);
  addWhoCommand(program);
  addPositionsCommand(program);
  addFiguresCommand(program);
  addServeCommand(program);
  addOriginsCommand(program);
  addCopiesCommand(program);
  addContradictionsCommand(program);
  addShiftsCommand(program);
  addVersionsCommand(program);
  addJudgeCommands(program);
  addCorrectCommand(program);
  addUndoCommand(program);
  addReviewsCommand(program);
  addAgreementCommand(program);
  addStatusCommand(program);
  addRemoveCommand(program);
  addRereadCommand(program);
  addRebuildCommand(program);
  addBackupCommand(program);
  addSyntaxCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  addMcpCommand(program);
  return program;
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
