// What keeps a ledger from being used.

/** Says in one line what is wrong and the next step. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
