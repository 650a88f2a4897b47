// `hearsay follow`: feeds, pages and folders in; whatever is new in them goes into the ledger, until Ctrl-C.
import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { readCodebook } from '../intake/read-codebook.ts';
import { listenForStop } from './adding/stop-signal.ts';
import { addFetchingOptions, type FetchingOptions, withSupply } from './fetching-options.ts';
import type { FollowRequest } from './following/follow-request.ts';
import { followSources } from './following/follow-sources.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { toStandardError } from './reading/messages.ts';
import { parseDuration, parseJobs, parseLanguage } from './reading/parse-options.ts';
import { UsageError } from './usage-error.ts';

const examples = `
What has been read is kept in the ledger, so that it may be stopped with Ctrl-C and started again at any time.

Examples:
  hearsay follow https://example.org/feed.xml https://example.net/atom.xml
  hearsay follow incoming/ --every 1h
  hearsay follow https://example.org/feed.xml --once

Exit status: 0 when it was stopped, 2 when the command was wrong; with --once, 1 when something could not be had.`;

const usualPause = 15 * 60_000;

interface FollowOptions extends LedgerOptions, FetchingOptions {
  readonly every: number;
  readonly once?: boolean;
  readonly codebook?: string;
  readonly language?: string;
  readonly jobs?: number;
}

export function addFollowCommand(program: Command): void {
  const command = addLedgerOption(addFetchingOptions(program.command('follow')));
  command
    .summary('keep reading what is new in feeds and folders')
    .description(
      'Looks at feeds (RSS, Atom, RDF, JSON), pages, files and folders again and again, and keeps the records of what is new or changed in a ledger, which is made where there is none.',
    )
    .argument('<source...>', 'addresses, files, folders or globs')
    .addOption(
      new Option('--every <time>', 'how long to wait between two looks at an address: 30s, 15m, 2h, 1d')
        .argParser(parseDuration)
        .default(usualPause, '15m'),
    )
    .option('--once', 'look once and end')
    .option('--language <code>', 'their language (ISO 639-1: en), instead of detecting it', parseLanguage)
    .option('--codebook <file>', 'a codebook of issues of your own (YAML)')
    .option('-j, --jobs <number>', 'how many cores to use (default: all)', parseJobs)
    .addHelpText('after', examples)
    .action(follow)
    .copyInheritedSettings(program);
}

async function follow(sources: string[], options: FollowOptions): Promise<void> {
  if (sources.includes('-'))
    throw new UsageError('follow looks again and again: give addresses, files or folders, not -.');
  const codebook = options.codebook === undefined ? null : await readCodebook(options.codebook);
  const messages = toStandardError(process.stderr, () => undefined);
  const stop = listenForStop(() => messages.print('hearsay: stopping; what has been read is stored.'));
  const request: Omit<FollowRequest, 'ledger' | 'supply'> = {
    sources,
    settings: {
      given: { language: options.language },
      codebook,
      explain: false,
      render: { format: 'jsonl', offsets: 'utf16', minConfidence: 0, colour: false, width: 0 },
      known: null,
    },
    crew: { jobs: options.jobs ?? availableParallelism() },
    messages,
    tell: (line) => process.stdout.write(`${line}\n`),
    every: options.every,
    once: options.once ?? false,
    now: Date.now,
    stop: stop.signal,
  };
  await useLedger(options, 'add', (ledger) =>
    withSupply(options, (supply) => followSources({ ...request, ledger, supply })),
  );
  stop.forget();
  process.exitCode = options.once && messages.failures > 0 ? 1 : 0;
}
