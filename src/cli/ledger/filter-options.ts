// The options by which every query of the ledger is narrowed and printed: the same names, the same meaning everywhere.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Clock, clocks, type Filters } from '../../ledger/queries/filters.ts';
import { dayBoundsOf } from '../../ledger/store/day-bounds.ts';
import type { Quotation } from '../../reader/index.ts';
import { parseConfidence, parseDate } from '../reading/parse-options.ts';
import { type Format, formats } from './print-hits.ts';
import { addLedgerOption, type LedgerOptions } from './use-ledger.ts';

export interface QueryOptions extends FilterOptions {
  readonly limit: number;
  readonly format: Format;
}

export interface FilterOptions extends LedgerOptions {
  readonly source?: string;
  readonly outlet?: string;
  readonly issue?: string;
  /** EDTF. */
  readonly from?: string;
  readonly to?: string;
  readonly clock: Clock;
  readonly quotation?: Quotation;
  readonly unnamed?: boolean;
  readonly minConfidence?: number;
  readonly reviewed?: boolean;
}

const quotations = ['direct', 'indirect', 'mixed'] as const satisfies readonly Quotation[];
const usualLimit = 20;

export function addQueryOptions(command: Command): Command {
  return addFilterOptions(command)
    .option('-n, --limit <number>', 'how many to print, the newest first', parseLimit, usualLimit)
    .addOption(
      new Option('-f, --format <format>', 'how to print them')
        .choices(formats)
        .default('table' satisfies Format),
    );
}

export function addFilterOptions(command: Command): Command {
  return addLedgerOption(command)
    .option('--source <name>', 'only on the word of this source (words of its name)')
    .option('--outlet <name>', 'only what this outlet reported (its whole name)')
    .option('--issue <key>', 'only about this issue of the codebook, such as ceasefire')
    .option('--from <date>', 'not before this date', parseDate)
    .option('--to <date>', 'not after this date', parseDate)
    .addOption(
      new Option(
        '--clock <clock>',
        'which date --from and --to go by: of the report, of saying it, of what it is about',
      )
        .choices(clocks)
        .default('reported' satisfies Clock),
    )
    .addOption(
      new Option('--quotation <kind>', 'only quoted, paraphrased or partly quoted').choices(quotations),
    )
    .option('--unnamed', 'only sources that are given no name')
    .option('--min-confidence <number>', 'only what the reader is this sure of (0 to 1)', parseConfidence)
    .option('--reviewed', 'only what a person accepted or corrected');
}

/** Without the words, which are an argument. */
export function filtersOf(options: FilterOptions): Filters {
  const { source, outlet, issue, from, to, clock, quotation, unnamed, minConfidence, reviewed } = options;
  const dated = from !== undefined || to !== undefined;
  return {
    source,
    outlet,
    issue,
    from: from === undefined ? undefined : (dayBoundsOf(from).from ?? undefined),
    to: to === undefined ? undefined : (dayBoundsOf(to).to ?? undefined),
    clock: dated ? clock : undefined,
    quotation,
    unnamed,
    minConfidence,
    reviewed,
  };
}

function parseLimit(written: string): number {
  const limit = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (limit < 1) throw new InvalidArgumentError('Give a number from 1.');
  return limit;
}
