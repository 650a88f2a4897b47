// Every command, in the order of the help, with the module that adds it: loaded only when it is asked for, because most
// of them open a ledger or a model and a person waits.
import type { Command } from 'commander';

type AddCommand = (program: Command) => void;

const commands: readonly (readonly [names: readonly string[], load: () => Promise<AddCommand>])[] = [
  [['read'], async () => (await import('./read.ts')).addReadCommand],
  [['add'], async () => (await import('./add.ts')).addAddCommand],
  [['follow'], async () => (await import('./follow.ts')).addFollowCommand],
  [['search'], async () => (await import('./search.ts')).addSearchCommand],
  [['who'], async () => (await import('./who.ts')).addWhoCommand],
  [['positions'], async () => (await import('./positions.ts')).addPositionsCommand],
  [['figures'], async () => (await import('./figures.ts')).addFiguresCommand],
  [['serve'], async () => (await import('./serve.ts')).addServeCommand],
  [['origins'], async () => (await import('./origins.ts')).addOriginsCommand],
  [['copies'], async () => (await import('./copies.ts')).addCopiesCommand],
  [['contradictions'], async () => (await import('./contradictions.ts')).addContradictionsCommand],
  [['shifts'], async () => (await import('./shifts.ts')).addShiftsCommand],
  [['versions'], async () => (await import('./versions.ts')).addVersionsCommand],
  [['accept', 'reject', 'note'], async () => (await import('./judge.ts')).addJudgeCommands],
  [['correct'], async () => (await import('./correct.ts')).addCorrectCommand],
  [['merge', 'split'], async () => (await import('./merge.ts')).addIdentityCommands],
  [['undo'], async () => (await import('./undo.ts')).addUndoCommand],
  [['reviews'], async () => (await import('./reviews.ts')).addReviewsCommand],
  [['agreement'], async () => (await import('./agreement.ts')).addAgreementCommand],
  [['status'], async () => (await import('./status.ts')).addStatusCommand],
  [['remove'], async () => (await import('./remove.ts')).addRemoveCommand],
  [['reread'], async () => (await import('./reread.ts')).addRereadCommand],
  [['rebuild'], async () => (await import('./rebuild.ts')).addRebuildCommand],
  [['backup'], async () => (await import('./backup.ts')).addBackupCommand],
  [['syntax'], async () => (await import('./syntax.ts')).addSyntaxCommand],
  [['export'], async () => (await import('./export.ts')).addExportCommand],
  [['import'], async () => (await import('./import.ts')).addImportCommand],
  [['mcp'], async () => (await import('./mcp.ts')).addMcpCommand],
];

/** Those of the name; all of them where it is none, for the help and for what is close to it. */
export async function loadCommands(name: string | undefined): Promise<AddCommand[]> {
  const named = commands.filter(([names]) => name !== undefined && names.includes(name));
  return Promise.all((named.length > 0 ? named : commands).map(([, load]) => load()));
}
