// `hearsay origins`: how many independent origins a claim has, and the way from each document to its own.
import type { Command } from 'commander';
import { contradictionsOf } from '../ledger/contradictions/contradictions-of.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { dayOf } from '../ledger/origins/days.ts';
import { largestClaims } from '../ledger/origins/largest-claims.ts';
import { type OriginsRequest, originsOf, originsOfClaims } from '../ledger/origins/origins-of.ts';
import type { Filters } from '../ledger/queries/filters.ts';
import { type ActorsOptions, addActorsOption, readKnown } from './across/actors-option.ts';
import { fitsOf } from './across/fits.ts';
import { type ClaimReport, printClaims } from './across/print-claims.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { useLedger } from './ledger/use-ledger.ts';

const examples = `
Documents that copy or cite each other are followed to where they have it from, and counted once. Filters say which
statements count. Without a text: the claims that the most documents make.

Examples:
  hearsay origins "9,000 conscripts have left their units"
  hearsay origins "the ferry will come back in May" --format json
  hearsay origins --from 2031-04 --limit 5`;

type Options = QueryOptions & ActorsOptions;

export function addOriginsCommand(program: Command): void {
  const command = program
    .command('origins')
    .summary('find the independent origins of a claim')
    .description(
      'Finds the statements of the ledger that say the same as the text, and follows each document to where it has it from.',
    )
    .argument('[text...]', 'the claim, in any words close to it');
  addActorsOption(addQueryOptions(command))
    .addHelpText('after', examples)
    .action((words: string[], options: Options) => printOrigins(words.join(' '), options))
    .copyInheritedSettings(program);
}

async function printOrigins(text: string, options: Options): Promise<void> {
  const known = await readKnown(options);
  const filters = filtersOf(options);
  const reports = await useLedger(options, 'read', async (ledger) => {
    const request = { known, keep: fitsOf(ledger, filters) };
    if (text === '') return largest(ledger, filters, request, options.limit);
    const found = await originsOf(ledger.db, text, request);
    return [{ ...found, contradicted: await contradictionsOf(ledger.db, found.claims) }];
  });
  printClaims(reports, options.format, text !== '');
}

async function largest(
  ledger: Ledger,
  { from, to }: Filters,
  request: OriginsRequest,
  limit: number,
): Promise<ClaimReport[]> {
  const range = { from: dayOf(from ?? null), to: dayOf(to ?? null), limit };
  const claims = await largestClaims(ledger.db, range);
  const reports = await Promise.all(
    claims.map(async (claim) => ({
      ...(await originsOfClaims(ledger.db, [claim], request)),
      contradicted: await contradictionsOf(ledger.db, [claim]),
    })),
  );
  return reports.filter(({ documents }) => documents > 0);
}
