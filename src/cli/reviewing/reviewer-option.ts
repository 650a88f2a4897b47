// Who decides: the option that all commands of reviewing have.
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { UsageError } from '../usage-error.ts';

export interface ReviewerOptions {
  readonly as?: string;
}

export function addReviewerOption(command: Command): Command {
  return command.option('--as <name>', 'who decides (default: your name on this machine)');
}

/** @throws {UsageError} where the machine knows no name either */
export function reviewerFrom({ as }: ReviewerOptions): string {
  if (as !== undefined) return as;
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('This machine gives you no name. Say who decides: --as "Petra Osei"');
  }
}
