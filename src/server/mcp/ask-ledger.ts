// Opens the ledger for one question and closes it again: it may be made, moved or written to between two.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { explained, type Ledger, openLedger } from '../../ledger/ledger.ts';
import { LedgerError } from '../../ledger/ledger-error.ts';
import { failure } from './answer.ts';

export interface AskLedger {
  /** A file, or the address of a PostgreSQL database. */
  readonly location: string;
  /** ISO 8601. */
  now(): string;
}

/** What is wrong with the ledger is told to the agent, with the next step. */
export async function withLedger(
  { location, now }: AskLedger,
  ask: (ledger: Ledger) => Promise<CallToolResult>,
): Promise<CallToolResult> {
  try {
    const ledger = await openLedger(location, { purpose: 'read', now: now() });
    try {
      return await ask(ledger);
    } catch (error) {
      throw explained(error, ledger.dialect);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    if (error instanceof LedgerError) return failure(error.message);
    throw error;
  }
}
