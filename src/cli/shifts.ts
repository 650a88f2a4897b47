// `hearsay shifts`: where parties changed their positions.
import type { Command } from 'commander';
import type { Ledger } from '../ledger/ledger.ts';
import type { Filters } from '../ledger/queries/filters.ts';
import { fittingEntries } from '../ledger/queries/fitting-entries.ts';
import { positions } from '../ledger/queries/list-positions.ts';
import { searchWords } from '../ledger/search-words.ts';
import { findShifts, type LedgerShift } from '../ledger/shifts/find-shifts.ts';
import { shiftListing } from './across/across-listings.ts';
import { type ActorsOptions, addActorsOption, readKnown } from './across/actors-option.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
From an earlier to a later position of one party on one issue that is its opposite, and where a document says that a party
changed its mind. Filters hold for the position before or the one after.

Examples:
  hearsay shifts
  hearsay shifts Jonsdottir
  hearsay shifts --issue ceasefire --from 2031-04 --format json`;

type Options = QueryOptions & ActorsOptions;

export function addShiftsCommand(program: Command): void {
  const command = program
    .command('shifts')
    .summary('list where parties changed their positions')
    .description(
      'Lists where the parties of the ledger changed their positions, with the old and the new words.',
    )
    .argument('[actor...]', 'words of the name of the party');
  addActorsOption(addQueryOptions(command))
    .addHelpText('after', examples)
    .action(async (actor: string[], options: Options) => {
      const known = await readKnown(options);
      const found = await useLedger(options, 'read', async (ledger) => {
        const { issue } = options;
        const all = await findShifts(ledger.db, { known, ...(issue === undefined ? {} : { issue }) });
        return fitting(
          ledger,
          filtersOf(options),
          all.filter((shift) => isOf(shift, actor.join(' '))),
        );
      });
      printHits(
        { hits: found.slice(0, options.limit), more: found.length > options.limit },
        options.format,
        shiftListing,
      );
    })
    .copyInheritedSettings(program);
}

function isOf({ actor }: LedgerShift, asked: string): boolean {
  const words = searchWords(actor).split(' ');
  return searchWords(asked)
    .split(' ')
    .every((word) => word === '' || words.includes(word));
}

async function fitting(
  ledger: Ledger,
  filters: Filters,
  shifts: readonly LedgerShift[],
): Promise<LedgerShift[]> {
  const sides = shifts.flatMap(({ from, to }) => [from, to].filter((side) => side !== null));
  const fits = await fittingEntries(
    ledger,
    positions,
    filters,
    sides.map(({ documentId }) => documentId),
  );
  return shifts.filter(({ from, to }) =>
    [from, to].some((side) => side !== null && fits({ ...side, published: side.date })),
  );
}
