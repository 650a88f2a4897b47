// `hearsay figures WHAT`: numbers by what they count.
import type { Command } from 'commander';
import { listFigures } from '../ledger/queries/list-figures.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { figureListing } from './ledger/listings.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
With --clock happened, dates are of the period that a number covers; with --clock said, of when its source gave it.

Examples:
  hearsay figures desertions
  hearsay figures "killed" --from 2024 --clock happened
  hearsay figures convoys --source "United Nations" --format json`;

export function addFiguresCommand(program: Command): void {
  const command = program
    .command('figures')
    .summary('list numbers by what they count')
    .description(
      'Lists numbers from the ledger by what they count, each with its bounds, its period and whose word it is.',
    )
    .argument('[what...]', 'words of what is counted; none: the newest figures');
  addQueryOptions(command)
    .addHelpText('after', examples)
    .action(async (words: string[], options: QueryOptions) => {
      const filters = { ...filtersOf(options), words: words.join(' ') };
      const hits = await useLedger(options, 'read', (ledger) => listFigures(ledger, filters, options));
      printHits(hits, options.format, figureListing);
    })
    .copyInheritedSettings(program);
}
