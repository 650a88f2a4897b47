// `hearsay search`: statements by their words.
import type { Command } from 'commander';
import { listStatements } from '../ledger/queries/list-statements.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { statementListing } from './ledger/listings.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
All words have to occur, in what is said or in the name of who says it; "a phrase" as it stands; desert* begins words.

Examples:
  hearsay search ceasefire
  hearsay search '"security guarantees"' --source Solheim --quotation direct
  hearsay search troops --from 2024-11 --to 2024-12 --unnamed
  hearsay search --issue ceasefire --clock said --from 2031-03-01
  hearsay search withdraw* --format csv --limit 1000 > statements.csv`;

export function addSearchCommand(program: Command): void {
  const command = program
    .command('search')
    .summary('find statements in the ledger')
    .description(
      'Finds statements in the ledger by their words: who said it, when it was reported, in which outlet.',
    )
    .argument('[word...]', 'words to find; none: the newest statements');
  addQueryOptions(command)
    .addHelpText('after', examples)
    .action(async (words: string[], options: QueryOptions) => {
      const filters = { ...filtersOf(options), words: words.join(' ') };
      const hits = await useLedger(options, 'read', (ledger) => listStatements(ledger, filters, options));
      printHits(hits, options.format, statementListing);
    })
    .copyInheritedSettings(program);
}
