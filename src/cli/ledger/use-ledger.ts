// Opens the ledger that a command was given, lets the command work with it and closes it, whatever comes.
import type { Command } from 'commander';
import { explained, type Ledger, type OpenOptions, openLedger } from '../../ledger/ledger.ts';
import { defaultLocation } from '../../ledger/location.ts';

export interface LedgerOptions {
  readonly ledger: string;
}

export function addLedgerOption(command: Command): Command {
  return command.option(
    '--ledger <place>',
    'the ledger: a file, or postgres://user@host/database',
    defaultLocation,
  );
}

/** @throws {LedgerError} with the next step, where the ledger or its disk is at fault */
export async function useLedger<T>(
  { ledger: written }: LedgerOptions,
  purpose: OpenOptions['purpose'],
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const note = (message: string) => void process.stderr.write(`hearsay: ${message}\n`);
  const ledger = await openLedger(written, { purpose, now: new Date().toISOString(), note });
  try {
    return await work(ledger);
  } catch (error) {
    throw explained(error, ledger.dialect);
  } finally {
    await ledger.close();
  }
}
