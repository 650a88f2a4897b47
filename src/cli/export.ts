// `hearsay export`: records in, files for other tools out.
import { type Command, Option } from 'commander';
import { leaveOutUnsure } from '../exports/leave-out-unsure.ts';
import { chooseExport } from './exporting/choose-export.ts';
import { eachStored } from './exporting/each-stored.ts';
import { type ExportFormat, exportFormats } from './exporting/export-formats.ts';
import { ownId } from './exporting/own-id.ts';
import { type FoundRecord, readRecords } from './exporting/read-records.ts';
import { addFilterOptions, type FilterOptions } from './ledger/filter-options.ts';
import { nameStem } from './output/name-file.ts';
import { toStandardError } from './reading/messages.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';

const examples = `
Examples:
  hearsay read articles/ --format jsonl > records.jsonl
  hearsay export records.jsonl --format brat --out brat/
  hearsay export records.jsonl --format csv --out tables/ --min-confidence 0.8
  hearsay export records.jsonl --out annotations.jsonld --without-text
  hearsay export --ledger news.db --source Solheim --from 2031-03 --format csv --out solheim/
  hearsay read article.html --format json | hearsay export - --out brief.html

What each format holds: docs/formats.md.

Exit status: 0 when everything was exported, 1 when a record could not be, 2 when the command was wrong.`;

interface Options extends FilterOptions {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly withoutText?: boolean;
}

export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('turn records into the formats of other tools')
    .description(
      'Turns records, of files (JSON or JSONL, as hearsay read writes them) or of the ledger, into W3C Web Annotations with ' +
        'PROV-O, brat standoff, WebAnno TSV 3.3 for INCEpTION, CSV tables, or a brief with footnotes.',
    )
    .argument('[path...]', 'files of records, or - for standard input; none: the ledger')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: what --out ends in)').choices(
        exportFormats,
      ),
    )
    .option('-o, --out <path>', 'a file, or a folder for formats of several files')
    .option('--without-text', 'let no word of the texts out: spans, kinds, dates and numbers only');
  addFilterOptions(command)
    .addHelpText('after', examples)
    .action(exportRecords)
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay export') });
}

async function exportRecords(paths: string[], options: Options): Promise<void> {
  const { format, out, minConfidence = 0, withoutText = false } = options;
  if (paths.length > 0) refuseFilters(options);
  const layout = await chooseExport({
    ...(format && { format }),
    ...(out && { out }),
    withText: !withoutText,
  });
  const messages = toStandardError(process.stderr, () => undefined);
  const taken = new Set<string>();
  const add = async (found: FoundRecord) => {
    if ('error' in found) return messages.fail(found, found.error.message);
    const name = nameStem({ ...found, id: ownId(found.record) }, taken);
    const record = minConfidence > 0 ? leaveOutUnsure(found.record, minConfidence) : found.record;
    await layout.add(record, name).catch((error) => messages.fail(found, brokenRecord(error)));
  };
  if (paths.length > 0) for await (const found of readRecords(paths, process.stdin)) await add(found);
  else await eachStored(options, add);
  await layout.end();
  if (messages.failures > 0) process.exitCode = 1;
}

function refuseFilters({ source, outlet, issue, from, to, quotation, unnamed }: Options): void {
  if ([source, outlet, issue, from, to, quotation, unnamed].every((given) => given === undefined)) return;
  throw new UsageError(
    'Filters choose from the ledger: give them without files, or add the files to a ledger.',
  );
}

// Types cannot hold what a file says: a record that somebody edited may lack anything.
function brokenRecord(error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError) {
    return 'holds a record that is not as schema/record.json describes it. Make it again with hearsay read.';
  }
  throw error;
}
