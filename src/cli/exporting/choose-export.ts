// Options in, the layout that takes the records out. What cannot be done is said here, before anything is read.
import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import {
  annotationConf,
  type ExportOptions,
  layerDefinitions,
  renderBrat,
  renderBriefPage,
  renderMarkdownBrief,
  renderWebAnnotation,
  renderWebannoTsv,
} from '../../exports/index.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { type Target, toStream, toWholeFile } from '../output/targets.ts';
import { UsageError } from '../usage-error.ts';
import { type ExportFormat, exportFormats, formatOfName, formatTraits } from './export-formats.ts';
import { asGraph, asOneFile, asTables, type ExportLayout, inFolder } from './export-layout.ts';

export interface ExportChoice {
  readonly format?: ExportFormat;
  readonly out?: string;
  readonly withText: boolean;
}

/** @throws {UsageError} where the options contradict each other */
export async function chooseExport({ format: given, out, withText }: ExportChoice): Promise<ExportLayout> {
  const format = given ?? formatOfName(extname(out ?? ''));
  if (format === null) throw new UsageError(`Which format? Give --format ${exportFormats.join(' | ')}.`);
  const { isFolder, needsText } = formatTraits[format];
  if (!withText && needsText !== null) {
    throw new UsageError(
      `${format} cannot be written without the text. ${needsText} Use web-annotation, brat or csv.`,
    );
  }
  if (out === undefined) {
    if (isFolder) throw new UsageError(`${format} is several files: give --out FOLDER.`);
    return inOneFile(format, '', toStream(process.stdout), { withText });
  }
  const kind = await kindOf(out);
  if (isFolder && kind === 'file') throw new UsageError(`--out ${out} is a file. ${format} needs a folder.`);
  if (isFolder || kind === 'folder') return inFolderOf(format, out, { withText });
  return inOneFile(format, extname(out).toLowerCase(), toWholeFile(out), { withText });
}

function inOneFile(
  format: ExportFormat,
  extension: string,
  target: Target,
  options: ExportOptions,
): ExportLayout {
  if (format === 'web-annotation') return asGraph(target, options);
  if (format === 'webanno-tsv') return asOneFile(target, onlyOne(renderWebannoTsv));
  return asOneFile(target, extension.startsWith('.htm') ? renderBriefPage : renderMarkdownBrief);
}

function onlyOne(render: (record: HearsayRecord) => string): (records: readonly HearsayRecord[]) => string {
  return (records) => {
    if (records.length > 1) throw new UsageError('webanno-tsv is a file a document: give --out FOLDER.');
    return render(records[0]!);
  };
}

function inFolderOf(format: ExportFormat, folder: string, options: ExportOptions): ExportLayout {
  switch (format) {
    case 'csv':
      return asTables(folder, options);
    case 'brat':
      return inFolder(folder, (record, name) => bratFiles(record, name, options), {
        'annotation.conf': annotationConf,
      });
    case 'webanno-tsv':
      return inFolder(folder, (record, name) => ({ [`${name}.tsv`]: renderWebannoTsv(record) }), {
        'layers.json': `${JSON.stringify(layerDefinitions(), null, 2)}\n`,
      });
    case 'brief':
      return inFolder(folder, (record, name) => ({ [`${name}.md`]: renderMarkdownBrief([record]) }));
    case 'web-annotation':
      return inFolder(folder, (record, name) => ({
        [`${name}.jsonld`]: renderWebAnnotation(record, options),
      }));
  }
}

function bratFiles(record: HearsayRecord, name: string, options: ExportOptions) {
  const { text, annotations } = renderBrat(record, options);
  return { [`${name}.txt`]: text, [`${name}.ann`]: annotations };
}

async function kindOf(out: string): Promise<'file' | 'folder' | 'new'> {
  const stats = await stat(out).catch(() => null);
  if (stats) return stats.isDirectory() ? 'folder' : 'file';
  if (/[/\\]$/.test(out)) return 'folder';
  if ((await stat(dirname(out)).catch(() => null))?.isDirectory()) return 'new';
  throw new UsageError(
    `--out ${out}: there is no folder ${dirname(out)}. Make it first: mkdir -p "${dirname(out)}"`,
  );
}
