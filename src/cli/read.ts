// `hearsay read`: articles in, their records out.
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Command, Option } from 'commander';
import { type Found, findSources, isFetched } from '../intake/find-sources.ts';
import { inputFormats } from '../intake/incoming.ts';
import { readCodebook } from '../intake/read-codebook.ts';
import { defaultCodebook } from '../reader/lexicon/default-codebook.generated.ts';
import { addFetchingOptions, withSupply } from './fetching-options.ts';
import { chooseOutput } from './output/choose-output.ts';
import { toStandardError } from './reading/messages.ts';
import { parseConfidence, parseDate, parseJobs, parseLanguage } from './reading/parse-options.ts';
import { noProgress, showProgress } from './reading/progress.ts';
import { readAll } from './reading/read-all.ts';
import type { ReadOptions } from './reading/read-options.ts';
import type { ReadSettings } from './reading/read-parcel.ts';
import { outputFormats } from './reading/render-record.ts';
import { resume } from './reading/resume.ts';

const examples = `
Examples:
  hearsay read article.html
  hearsay read report.txt --published 2024-12-01 --format json
  hearsay read article.txt --min-confidence 0.8
  hearsay read articles/ --format html --out articles.html
  cat article.txt | hearsay read - --explain
  hearsay read https://example.org/news/bridge.html
  hearsay read https://example.org/feed.xml --format jsonl --out feed.jsonl
  hearsay read corpus.jsonl --format jsonl --out records.jsonl --resume

Exit status: 0 when everything was read, 1 when an input could not be, 2 when the command was wrong.`;

export function addReadCommand(program: Command): void {
  addFetchingOptions(program.command('read'))
    .summary('read articles and print their records')
    .description(
      'Reads articles and prints who said what, on whose word. Takes text, Markdown, HTML, PDF, JSONL with one document a ' +
        'line, web archives (WARC), and the addresses of pages and of feeds (RSS, Atom, RDF, JSON), each entry of which is read.',
    )
    .argument('<source...>', 'files, folders, globs, addresses, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print the record (default: text, or what --out ends in)',
      ).choices(outputFormats),
    )
    .option('-o, --out <path>', 'write to a file, or into a folder a file for each document')
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
    .addOption(
      new Option('--offsets <unit>', 'what the spans count').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .option(
      '--min-confidence <number>',
      'leave out attributions, figures, positions and shifts that the reader is less sure of (0 to 1)',
      parseConfidence,
    )
    .option('--explain', 'show which recogniser proposed each entry, and which step dropped what')
    .option('-j, --jobs <number>', 'how many cores to use (default: all)', parseJobs)
    .option('--resume', 'go on where the run that wrote --out stopped (--format jsonl)')
    .addHelpText('after', examples)
    .action(read)
    .copyInheritedSettings(program);
}

async function read(paths: string[], options: ReadOptions): Promise<void> {
  const sources = await findSources(paths, options.input);
  const output = await chooseOutput(options, sources);
  const { published, publisher, title, url, language } = options;
  const codebook = options.codebook === undefined ? null : await readCodebook(options.codebook);
  const settings: ReadSettings = {
    given: { published, publisher, title, url, language },
    codebook,
    explain: options.explain ?? false,
    render: output.render,
    known: null,
  };
  const quiet = !process.stderr.isTTY || output.toTerminal;
  const progress = quiet
    ? noProgress
    : showProgress(process.stderr, await sizeOf(sources), () => performance.now());
  const messages = toStandardError(process.stderr, progress.clear);
  const resumption = output.resumable
    ? resume({
        out: output.resumable,
        given: settings.given,
        codebook: (codebook ?? defaultCodebook).sha256,
        fail: messages.fail,
        skipped: ({ size }) => progress.advance(size, 0),
      })
    : null;
  await withSupply(options, (supply) =>
    readAll({
      sources,
      supply,
      settings,
      crew: { jobs: options.jobs ?? availableParallelism() },
      layout: output.layout(() => resumption?.whole ?? 0),
      messages,
      progress,
      resume: (parcels) => resumption?.pass(parcels) ?? parcels,
    }),
  );
  if (messages.failures > 0) process.exitCode = 1;
}

/** Bytes; null where something is among the sources whose size only its end tells. */
export async function sizeOf(sources: readonly Found[]): Promise<number | null> {
  if (sources.some((source) => source.path === '-' || isFetched(source))) return null;
  const sizes = await Promise.all(
    sources.map((source) =>
      'error' in source
        ? 0
        : stat(source.path).then(
            ({ size }) => size,
            () => 0,
          ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
