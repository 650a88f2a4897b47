// `hearsay copies`: documents that share running text.
import type { Command } from 'commander';
import { InputError } from '../intake/incoming.ts';
import { type CopyGroup, findCopies } from '../ledger/copies/find-copies.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { documentsThatFit } from '../ledger/queries/documents-that-fit.ts';
import type { Filters } from '../ledger/queries/filters.ts';
import { findDocuments } from '../ledger/store/find-documents.ts';
import { copyListing } from './across/across-listings.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
Documents are copies when a sentence and a half of running text agrees, quotations left aside. The first of a group is
the earliest, or the one whose outlet the others name. Filters say which documents are looked at.

Examples:
  hearsay copies
  hearsay copies https://harbourcourier.example/world/peru-army
  hearsay copies --from 2031-04 --format json`;

export function addCopiesCommand(program: Command): void {
  const command = program
    .command('copies')
    .summary('list documents that copy each other')
    .description('Lists the documents of the ledger that share running text, whole or in part, in groups.')
    .argument('[document]', 'its number, address, id, file or hash: its group alone');
  addQueryOptions(command)
    .addHelpText('after', examples)
    .action(async (document: string | undefined, options: QueryOptions) => {
      const groups = await useLedger(options, 'read', (ledger) =>
        copiesOf(ledger, document, filtersOf(options)),
      );
      const shown = groups.slice(0, options.limit);
      const lines = shown.flatMap(({ documents }, at) => documents.map((one) => ({ ...one, group: at + 1 })));
      if (options.format === 'json') process.stdout.write(`${JSON.stringify({ groups: shown }, null, 2)}\n`);
      else printHits({ hits: lines, more: groups.length > shown.length }, options.format, copyListing);
    })
    .copyInheritedSettings(program);
}

async function copiesOf(
  ledger: Ledger,
  document: string | undefined,
  filters: Filters,
): Promise<CopyGroup[]> {
  if (document === undefined) {
    const documents = await documentsThatFit(ledger, filters);
    return findCopies(ledger.db, documents === null ? {} : { documents });
  }
  const found = await findDocuments(ledger.db, document);
  if (found.length === 0) throw new InputError(`${ledger.location.written} holds no document "${document}".`);
  return findCopies(ledger.db, { documents: found.map(({ id }) => id) });
}
