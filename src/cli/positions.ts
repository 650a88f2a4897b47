// `hearsay positions [ISSUE]`: where each party stands.
import type { Command } from 'commander';
import { listLatestPositions, listPositions } from '../ledger/queries/list-positions.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { positionListing } from './ledger/listings.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
Of each party the latest position on each issue is listed, with the number of all that there are; --all lists each.

Examples:
  hearsay positions
  hearsay positions ceasefire
  hearsay positions territory --source Solheim --all
  hearsay positions sanctions --to 2024-06 --format csv`;

interface PositionsOptions extends QueryOptions {
  readonly all?: boolean;
}

export function addPositionsCommand(program: Command): void {
  const command = program
    .command('positions')
    .summary('list where each party stands')
    .description(
      'Lists where each party stands on an issue, as reported: what it demands, offers, accepts or rejects, and on which condition.',
    )
    .argument('[issue]', 'a key of the codebook, such as ceasefire; none: all issues');
  addQueryOptions(command)
    .option('--all', 'every position, not only the latest of each party')
    .addHelpText('after', examples)
    .action(async (issue: string | undefined, options: PositionsOptions) => {
      const given = filtersOf(options);
      const filters = { ...given, issue: issue ?? given.issue };
      const list = options.all ? listPositions : listLatestPositions;
      const hits = await useLedger(options, 'read', (ledger) => list(ledger, filters, options));
      printHits(hits, options.format, positionListing);
    })
    .copyInheritedSettings(program);
}
