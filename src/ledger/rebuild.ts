// Works out anew everything that follows from the records across documents: after an update that decides otherwise, or
// when in doubt. The records themselves, and what people decided, are left as they are.
import { link } from './across-linker.ts';
import type { Ledger } from './ledger.ts';
import { readRecords } from './records/read-records.ts';

const derived = [
  'statement_conflicts',
  'statement_keys',
  'statements',
  'statement_forms',
  'passage_bands',
  'passages',
  'sentences',
  'actor_names',
  'surroundings',
] as const;

export interface RebuildOptions {
  /** Told of each document that is done. */
  readonly progress?: (done: number) => void;
}

/** Gives how many documents there were. All of it becomes visible at once, or nothing. */
export function rebuild(
  ledger: Ledger,
  { progress = () => undefined }: RebuildOptions = {},
): Promise<number> {
  return ledger.write(async (transaction) => {
    for (const table of derived) await transaction.deleteFrom(table).execute();
    let done = 0;
    for await (const { id, record } of readRecords(transaction, { onlyCurrent: true })) {
      await link(transaction, id, record);
      progress(++done);
    }
    return done;
  });
}
