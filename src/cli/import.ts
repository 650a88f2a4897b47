// `hearsay import`: files that an annotation tool gave back, and the records they were made of, in; corrections out.
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
import { messageOf } from '../intake/file-errors.ts';
import type { HearsayRecord } from '../reader/index.ts';
import { namedRecords } from './importing/named-records.ts';
import { toStream } from './output/targets.ts';
import { toStandardError } from './reading/messages.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';

const examples = `
Examples:
  hearsay export records.jsonl --format brat --out brat/
  (people correct the files in brat/)
  hearsay import brat/*.ann --records records.jsonl > corrections.jsonl
  hearsay import article.tsv --records article.json --reviewed

A correction is a line of JSON: document, entry, decision (accepted, rejected, changed, added, noted), and the fields as
they are now. docs/formats.md says how a person marks what they think.

Exit status: 0 when everything was imported, 1 when a file could not be, 2 when the command was wrong.`;

const importFormats = ['brat', 'webanno-tsv'] as const;
type ImportFormat = (typeof importFormats)[number];

const readers: Readonly<Record<ImportFormat, (file: string, record: HearsayRecord) => ReviewedEntry[]>> = {
  brat: readBrat,
  'webanno-tsv': readWebannoTsv,
};

interface Options {
  readonly records: string;
  readonly format?: ImportFormat;
  readonly reviewed?: boolean;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .summary('take corrections back from brat and INCEpTION')
    .description(
      'Compares files that people corrected in brat (.ann) or INCEpTION (WebAnno TSV) with the records they were exported ' +
        'from, and prints what was accepted, rejected, changed and added.',
    )
    .argument('<file...>', 'corrected files, named as hearsay export named them')
    .requiredOption('--records <file>', 'the records that were exported (JSON or JSONL)')
    .addOption(
      new Option('-f, --format <format>', 'what the files are (default: by their names)').choices(
        importFormats,
      ),
    )
    .option('--reviewed', 'all of the files was gone through: what was left as it was is accepted')
    .addHelpText('after', examples)
    .action(importFiles)
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay import') });
}

async function importFiles(
  files: string[],
  { records: from, format, reviewed = false }: Options,
): Promise<void> {
  const messages = toStandardError(process.stderr, () => undefined);
  const output = toStream(process.stdout);
  const records = await namedRecords(from, messages);
  for (const path of files) {
    const place = { path, line: null };
    const read = readers[format ?? formatOf(path)];
    const name = basename(path, extname(path));
    const record = records.get(name) ?? (records.size === 1 ? [...records.values()][0] : undefined);
    if (!record) {
      messages.fail(
        place,
        `belongs to no record of ${from}: there is none named ${name}. Keep the names of the export.`,
      );
      continue;
    }
    try {
      const corrections = findCorrections(record, read(await readFile(path, 'utf8'), record), {
        wholeReviewed: reviewed,
      });
      for (const correction of corrections)
        await output.write(`${JSON.stringify(lineOf(record, correction))}\n`);
    } catch (error) {
      if (error instanceof FormatError) messages.fail({ path, line: error.line }, error.problem);
      else messages.fail(place, messageOf(error));
    }
  }
  if (messages.failures > 0) process.exitCode = 1;
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
