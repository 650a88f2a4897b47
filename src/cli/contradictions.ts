// `hearsay contradictions`: pairs of claims that cannot both hold.
import type { Command } from 'commander';
import { type Contradiction, findContradictions } from '../ledger/contradictions/find-contradictions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Filters } from '../ledger/queries/filters.ts';
import { fittingEntries } from '../ledger/queries/fitting-entries.ts';
import { positions } from '../ledger/queries/list-positions.ts';
import { statements } from '../ledger/queries/list-statements.ts';
import { findOpposed } from '../ledger/shifts/find-shifts.ts';
import { contradictionListing } from './across/across-listings.ts';
import { type ActorsOptions, addActorsOption, readKnown } from './across/actors-option.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { printHits } from './ledger/print-hits.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
Numbers for the same thing and time whose bounds exclude each other, a statement and its denial, a position and its
opposite on one day. A claim that many documents repeat is contradicted once. Filters hold for either side.

Examples:
  hearsay contradictions
  hearsay contradictions conscripts --from 2031-04
  hearsay contradictions --source Fossum --format json`;

type Options = QueryOptions & ActorsOptions;

export function addContradictionsCommand(program: Command): void {
  const command = program
    .command('contradictions')
    .summary('list claims that cannot both hold')
    .description('Lists pairs of claims in the ledger that cannot both hold, each with both passages.')
    .argument('[word...]', 'words of either side');
  addActorsOption(addQueryOptions(command))
    .addHelpText('after', examples)
    .action(async (words: string[], options: Options) => {
      const known = await readKnown(options);
      const filters = { ...filtersOf(options), words: words.join(' ') };
      const found = await useLedger(options, 'read', async (ledger) => {
        const said = await findContradictions(ledger.db);
        const taken = await findOpposed(ledger.db, { known });
        return fitting(ledger, filters, [
          ...said,
          ...taken.filter((pair) => !said.some((other) => isOne(pair, other))),
        ]);
      });
      printHits(
        { hits: found.slice(0, options.limit), more: found.length > options.limit },
        options.format,
        contradictionListing,
      );
    })
    .copyInheritedSettings(program);
}

// Two positions whose words were found to contradict each other already.
function isOne(a: Contradiction, b: Contradiction): boolean {
  const documents = ({ a, b }: Contradiction) => [a.documentId, b.documentId].sort((x, y) => x - y).join(' ');
  return documents(a) === documents(b);
}

async function fitting(
  ledger: Ledger,
  filters: Filters,
  all: readonly Contradiction[],
): Promise<Contradiction[]> {
  const ids = all.flatMap(({ a, b }) => [a.documentId, b.documentId]);
  const [ofStatements, ofPositions] = await Promise.all([
    fittingEntries(ledger, statements, filters, ids),
    fittingEntries(ledger, positions, filters, ids),
  ]);
  return all.filter(({ kind, a, b }) =>
    kind === 'position' ? [a, b].some(ofPositions) : [a, b].some(ofStatements),
  );
}
