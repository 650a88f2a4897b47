// `hearsay import`: files that an annotation tool gave back in; what people corrected there as reviews into the ledger, or
// with the records that the files were made of, as lines of JSON to standard output.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import {
  type Correction,
  FormatError,
  findCorrections,
  type ReviewedEntry,
  readBrat,
  readWebannoTsv,
} from '../exports/index.ts';
import { safeText } from '../exports/text/safe-text.ts';
import { messageOf } from '../intake/file-errors.ts';
import { grouped } from '../ledger/grouped.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import type { HearsayRecord } from '../reader/index.ts';
import { type ImportResult, importToLedger } from './importing/import-to-ledger.ts';
import { namedRecords } from './importing/named-records.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { toStream } from './output/targets.ts';
import { type Messages, toStandardError } from './reading/messages.ts';
import { addReviewerOption, type ReviewerOptions, reviewerFrom } from './reviewing/reviewer-option.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';

const examples = `
Each file belongs to the document that it is called after, and its text has to be that of the document. What was deleted is
rejected, what was changed corrected, what was annotated added; what is as it was stays undecided, or is accepted with
--accept-rest. Everything can be taken back with \`hearsay undo\`. docs/formats.md says how a person marks what they think.

Examples:
  hearsay export --ledger news.db --format brat --out brat/
  (people correct the files in brat/)
  hearsay import brat/*.ann --ledger news.db --as Osei
  hearsay import dam.tsv --as Osei --accept-rest
  hearsay import brat/*.ann --records records.jsonl > corrections.jsonl

With --records nothing goes to the ledger: a correction is a line of JSON, with the document, the entry, the decision
(accepted, rejected, changed, added, noted), and the fields as they are now.

Exit status: 0 when everything was imported, 1 when a file could not be, 2 when the command was wrong.`;

const importFormats = ['brat', 'webanno-tsv'] as const;
type ImportFormat = (typeof importFormats)[number];

const readers: Readonly<Record<ImportFormat, (file: string, record: HearsayRecord) => ReviewedEntry[]>> = {
  brat: readBrat,
  'webanno-tsv': readWebannoTsv,
};

interface Options extends LedgerOptions, ReviewerOptions {
  readonly records?: string;
  readonly format?: ImportFormat;
  readonly acceptRest?: boolean;
}

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .summary('take corrections back from brat and INCEpTION')
    .description(
      'Compares files that people corrected in brat (.ann) or INCEpTION (WebAnno TSV) with what they were exported from, and ' +
        'keeps what was accepted, rejected, changed and added as reviews in the ledger.',
    )
    .argument('<file...>', 'corrected files, named as hearsay export named them');
  addReviewerOption(addLedgerOption(command))
    .option('--records <file>', 'print what was corrected of these records (JSON or JSONL) instead')
    .addOption(
      new Option('-f, --format <format>', 'what the files are (default: by their names)').choices(
        importFormats,
      ),
    )
    .option('--accept-rest', 'all of the files was gone through: what was left as it was is accepted')
    .addHelpText('after', examples)
    .action((files: string[], options: Options) =>
      options.records === undefined
        ? importFiles(files, options)
        : printCorrections(files, { ...options, records: options.records }),
    )
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay import') });
}

async function importFiles(files: string[], options: Options): Promise<void> {
  const messages = toStandardError(process.stderr, () => undefined);
  const by = reviewerFrom(options);
  const formats = files.map((path) => options.format ?? formatOf(path));
  await useLedger(options, 'change', async (ledger) => {
    for (const [at, path] of files.entries()) {
      try {
        const file = await readFile(path, 'utf8');
        const request = {
          ...{ path, by, at: new Date().toISOString(), acceptRest: options.acceptRest ?? false },
          read: (record: HearsayRecord) => readers[formats[at]!](file, record),
        };
        process.stdout.write(`${resultWords(path, await importToLedger(ledger, request))}\n`);
      } catch (error) {
        fail(messages, path, error);
      }
    }
  });
  if (messages.failures > 0) process.exitCode = 1;
}

// "dam.ann: document 12: 1 rejected, 2 corrected. Not kept: addressee of a9."
function resultWords(path: string, { document, actions, left }: ImportResult): string {
  const counts = [...grouped(actions, ({ action }) => done[action])].map(
    ([action, some]) => `${some.length} ${action}`,
  );
  const kept = counts.length > 0 ? counts.join(', ') : 'nothing new';
  const shown = left.slice(0, mostShown).join(', ');
  const more = left.length > mostShown ? ` and ${left.length - mostShown} more` : '';
  const lost = left.length > 0 ? ` Not kept, because no review can hold it: ${shown}${more}.` : '';
  return safeText(`${path}: document ${document}: ${kept}.${lost}`);
}

const mostShown = 5;
const done = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  note: 'noted',
} as const;

async function printCorrections(
  files: string[],
  { records: from, format, acceptRest = false }: Options & { readonly records: string },
): Promise<void> {
  const messages = toStandardError(process.stderr, () => undefined);
  const output = toStream(process.stdout);
  const records = await namedRecords(from, messages);
  for (const path of files) {
    const read = readers[format ?? formatOf(path)];
    const name = basename(path, extname(path));
    const record = records.get(name) ?? (records.size === 1 ? [...records.values()][0] : undefined);
    if (!record) {
      messages.fail(
        { path, line: null },
        `belongs to no record of ${from}: there is none named ${name}. Keep the names of the export.`,
      );
      continue;
    }
    try {
      const corrections = findCorrections(record, read(await readFile(path, 'utf8'), record), {
        wholeReviewed: acceptRest,
      });
      for (const correction of corrections)
        await output.write(`${JSON.stringify(lineOf(record, correction))}\n`);
    } catch (error) {
      fail(messages, path, error);
    }
  }
  if (messages.failures > 0) process.exitCode = 1;
}

function fail(messages: Messages, path: string, error: unknown): void {
  if (error instanceof FormatError) messages.fail({ path, line: error.line }, error.problem);
  else if (error instanceof LedgerError)
    messages.fail({ path, line: null }, `was not imported: ${error.message}`);
  else messages.fail({ path, line: null }, messageOf(error));
}

function formatOf(path: string): ImportFormat {
  const extension = extname(path).toLowerCase();
  if (extension === '.ann') return 'brat';
  if (extension === '.tsv') return 'webanno-tsv';
  throw new UsageError(`What is ${path}? Give --format ${importFormats.join(' or ')}.`);
}

// The hash of the text and the version tell later which entry was meant.
function lineOf({ document, engine }: HearsayRecord, correction: Correction) {
  return { document: document.id, sha256: document.sha256, engine: engine.version, ...correction };
}
