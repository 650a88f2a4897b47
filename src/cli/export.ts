// `hearsay export`: records in, files for other tools out.
import { type Command, Option } from 'commander';
import { leaveOutUnsure } from '../exports/leave-out-unsure.ts';
import { chooseExport } from './exporting/choose-export.ts';
import { type ExportFormat, exportFormats } from './exporting/export-formats.ts';
import { ownId } from './exporting/own-id.ts';
import { readRecords } from './exporting/read-records.ts';
import { nameStem } from './output/name-file.ts';
import { toStandardError } from './reading/messages.ts';
import { parseConfidence } from './reading/parse-options.ts';
import { usageErrorsOf } from './usage-error.ts';

const examples = `
Examples:
  hearsay read articles/ --format jsonl > records.jsonl
  hearsay export records.jsonl --format brat --out brat/
  hearsay export records.jsonl --format csv --out tables/ --min-confidence 0.8
  hearsay export records.jsonl --out annotations.jsonld --without-text
  hearsay read article.html --format json | hearsay export - --out brief.html

What each format holds: docs/formats.md.

Exit status: 0 when everything was exported, 1 when a record could not be, 2 when the command was wrong.`;

interface Options {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly withoutText?: boolean;
  readonly minConfidence?: number;
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .summary('turn records into the formats of other tools')
    .description(
      'Turns records (JSON or JSONL, as hearsay read writes them) into W3C Web Annotations with PROV-O, brat standoff, ' +
        'WebAnno TSV 3.3 for INCEpTION, CSV tables, or a brief with footnotes.',
    )
    .argument('<path...>', 'files of records, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: what --out ends in)').choices(
        exportFormats,
      ),
    )
    .option('-o, --out <path>', 'a file, or a folder for formats of several files')
    .option('--without-text', 'let no word of the texts out: spans, kinds, dates and numbers only')
    .option(
      '--min-confidence <number>',
      'leave out attributions, figures, positions and shifts that the reader is less sure of (0 to 1)',
      parseConfidence,
    )
    .addHelpText('after', examples)
    .action(exportRecords)
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay export') });
}

async function exportRecords(paths: string[], options: Options): Promise<void> {
  const { format, out, minConfidence = 0, withoutText = false } = options;
  const layout = await chooseExport({
    ...(format && { format }),
    ...(out && { out }),
    withText: !withoutText,
  });
  const messages = toStandardError(process.stderr, () => undefined);
  const taken = new Set<string>();
  for await (const found of readRecords(paths, process.stdin)) {
    if ('error' in found) {
      messages.fail(found, found.error.message);
      continue;
    }
    const name = nameStem({ ...found, id: ownId(found.record) }, taken);
    const record = minConfidence > 0 ? leaveOutUnsure(found.record, minConfidence) : found.record;
    await layout.add(record, name).catch((error) => messages.fail(found, brokenRecord(error)));
  }
  await layout.end();
  if (messages.failures > 0) process.exitCode = 1;
}

// Types cannot hold what a file says: a record that somebody edited may lack anything.
function brokenRecord(error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError) {
    return 'holds a record that is not as schema/record.json describes it. Make it again with hearsay read.';
  }
  throw error;
}
