// `hearsay add`: articles in, their records into the ledger.
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Command, Option } from 'commander';
import { type Found, findSources } from '../intake/find-sources.ts';
import { type GivenMetadata, holdsOneDocument, type InputFormat, inputFormats } from '../intake/incoming.ts';
import { readCodebook } from '../intake/read-codebook.ts';
import type { Supply } from '../intake/supply.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isKnownAddress, loadKnown } from '../ledger/store/known-documents.ts';
import { addAll } from './adding/add-all.ts';
import { listenForStop } from './adding/stop-signal.ts';
import { createTally, type Tally } from './adding/tally.ts';
import { addFetchingOptions, type FetchingOptions, withSupply } from './fetching-options.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { sizeOf } from './read.ts';
import { toStandardError } from './reading/messages.ts';
import { parseDate, parseJobs, parseLanguage } from './reading/parse-options.ts';
import { noProgress, showProgress } from './reading/progress.ts';
import { UsageError } from './usage-error.ts';

const examples = `
Run it again at any time: what is in the ledger already is not added twice. Ctrl-C stops it in order.

Examples:
  hearsay add articles/
  hearsay add https://example.org/feed.xml
  hearsay add CC-NEWS-20241201.warc.gz
  hearsay add report.html --published 2024-12-01 --publisher "Meridian News Agency"
  hearsay add corpus.jsonl --ledger talks.db
  zcat corpus.jsonl.gz | hearsay add - --input jsonl
  hearsay add articles/ --ledger postgres://hearsay@localhost/hearsay

Exit status: 0 when everything was added, 1 when an input could not be read, 2 when the command was wrong.`;

interface AddOptions extends GivenMetadata, LedgerOptions, FetchingOptions {
  readonly input?: InputFormat;
  readonly codebook?: string;
  readonly jobs?: number;
}

export function addAddCommand(program: Command): void {
  const command = program
    .command('add')
    .summary('read articles and keep their records in a ledger')
    .description(
      'Reads articles and keeps their records in a ledger, which is made where there is none. Then `hearsay search`, `who`, `positions`, `figures` and `status` find them again.',
    )
    .argument('<source...>', 'files, folders, globs, addresses, or - for standard input');
  addFetchingOptions(addLedgerOption(command))
    .addOption(new Option('--input <format>', 'what the input is, whatever its name').choices(inputFormats))
    .option(
      '--published <date>',
      'when it was published (EDTF: 2024-12-01); relative dates count from it',
      parseDate,
    )
    .option('--publisher <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--url <url>', 'its address')
    .option('--language <code>', 'its language (ISO 639-1: en), instead of detecting it', parseLanguage)
    .option('--codebook <file>', 'a codebook of issues of your own (YAML)')
    .option('-j, --jobs <number>', 'how many cores to use (default: all)', parseJobs)
    .addHelpText('after', examples)
    .action(add)
    .copyInheritedSettings(program);
}

async function add(paths: string[], options: AddOptions): Promise<void> {
  const sources = await findSources(paths, options.input);
  refuseOneForMany(options, sources);
  await useLedger(options, 'add', (ledger) =>
    withSupply(options, (supply) => addInto(ledger, { sources, supply }, options)),
  );
}

async function addInto(
  ledger: Ledger,
  { sources, supply }: { readonly sources: readonly Found[]; readonly supply: Supply },
  options: AddOptions,
): Promise<void> {
  const { published, publisher, title, url, language } = options;
  const progress = process.stderr.isTTY
    ? showProgress(process.stderr, await sizeOf(sources), () => performance.now())
    : noProgress;
  const messages = toStandardError(process.stderr, progress.clear);
  const tally = createTally();
  const stop = listenForStop(() =>
    messages.print(
      'hearsay: stopping; what has been read is stored. Ctrl-C again stops at once, and loses nothing stored.',
    ),
  );
  await addAll({
    ledger,
    sources,
    supply: { ...supply, known: knownTo(ledger, tally) },
    settings: {
      given: { published, publisher, title, url, language },
      codebook: options.codebook === undefined ? null : await readCodebook(options.codebook),
      explain: false,
      render: { format: 'jsonl', offsets: 'utf16', minConfidence: 0, colour: false, width: 0 },
      known: await loadKnown(ledger.db),
    },
    crew: { jobs: options.jobs ?? availableParallelism() },
    messages,
    progress,
    tally,
    stop: stop.signal,
  });
  stop.forget();
  process.stdout.write(`${tally.summary(ledger.location.written)}\n`);
  if (stop.signal.aborted)
    process.stdout.write('Stopped before the end: run the same command again to go on.\n');
  else if (messages.failures > 0) process.exitCode = 1;
}

// Entries of a feed that are not fetched, as they are in the ledger.
function knownTo(ledger: Ledger, tally: Tally): NonNullable<Supply['known']> {
  return async (url) => {
    const isThere = await isKnownAddress(ledger.db, url);
    if (isThere) tally.countKnown();
    return isThere;
  };
}

// A title or an address is one document's.
function refuseOneForMany({ url, title }: AddOptions, sources: readonly Found[]): void {
  const option = url !== undefined ? '--url' : '--title';
  if (url === undefined && title === undefined) return;
  const isMany =
    sources.length > 1 || sources.some((source) => 'format' in source && !holdsOneDocument(source.format));
  if (isMany)
    throw new UsageError(`${option} belongs to one document, and several were given. Add that one alone.`);
}
