// The records of a ledger whose documents the filters choose, each as a whole.
import { documentsThatFit } from '../../ledger/queries/documents-that-fit.ts';
import { readRecords } from '../../ledger/records/read-records.ts';
import { type FilterOptions, filtersOf } from '../ledger/filter-options.ts';
import { useLedger as withLedger } from '../ledger/use-ledger.ts';
import type { FoundRecord } from './read-records.ts';

/** A document is chosen where the filters let something of it through. */
export function eachStored(
  options: FilterOptions,
  take: (found: FoundRecord) => Promise<void>,
): Promise<void> {
  return withLedger(options, 'read', async (ledger) => {
    const ids = await documentsThatFit(ledger, filtersOf(options));
    const ranges = ids === null ? [{}] : ids.map((id) => ({ from: id, to: id }));
    for (const range of ranges) {
      for await (const { id, record } of readRecords(ledger.db, { ...range, onlyCurrent: true })) {
        await take({ path: `document-${id}`, line: null, record });
      }
    }
  });
}
