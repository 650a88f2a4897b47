// The options and sources in; out come the format, and the layout that takes the records. What cannot be written to is
// found out here, before anything is read.
import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { type Found, isFetched } from '../../intake/find-sources.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { OutputFormat, RecordFormat } from '../reading/render-record.ts';
import { UsageError } from '../usage-error.ts';
import { asArray, asLines, asOnePage, asTexts, inFolder, type Layout } from './layouts.ts';
import { type Target, toGrowingFile, toStream, toWholeFile } from './targets.ts';
import { terminal } from './terminal.ts';

export interface Output {
  readonly render: RecordFormat;
  /** The file to go on with; null where the run begins anew. */
  readonly resumable: string | null;
  /** Whether the records themselves appear on a terminal. */
  readonly toTerminal: boolean;
  /** `keep` gives the bytes of a resumed file that stay. */
  layout(keep: () => number): Layout;
}

const extensions: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'text',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** @throws {UsageError} where the options contradict each other or nothing can be written to `--out` */
export async function chooseOutput(options: ReadOptions, sources: readonly Found[]): Promise<Output> {
  const { out } = options;
  const format = options.format ?? extensions[extname(out ?? '').toLowerCase()] ?? 'text';
  if (options.resume && (out === undefined || format !== 'jsonl')) {
    throw new UsageError(
      '--resume goes on with a file of lines: give --format jsonl and --out FILE beside it.',
    );
  }
  if (options.resume && sources.some(isFetched)) {
    throw new UsageError(
      '--resume goes on with files: what is fetched may have changed since. Read it anew.',
    );
  }
  const { offsets, minConfidence = 0 } = options;
  const render = { format, offsets, minConfidence, ...terminal(out === undefined) };
  const plain = { resumable: null, toTerminal: out === undefined && Boolean(process.stdout.isTTY) };
  if (out === undefined) return { ...plain, ...inOne(render, () => toStream(process.stdout)) };
  const kind = await kindOf(out);
  if (kind === 'folder' && options.resume) {
    throw new UsageError(`--resume goes on with a file, and ${out} is a folder. Give a file.`);
  }
  if (kind === 'folder') return { ...plain, render, layout: () => inFolder(out, format) };
  await refuseSources(out, sources);
  if (format !== 'jsonl') return { ...plain, ...inOne(render, () => toWholeFile(out)) };
  const resumable = options.resume && kind === 'file' ? out : null;
  return { ...plain, resumable, ...inOne(render, (keep) => toGrowingFile(out, keep)) };
}

// All records in one output. A page is made of whole records: it gets them as lines.
function inOne(
  render: RecordFormat,
  target: (keep: () => number) => Target,
): Pick<Output, 'render' | 'layout'> {
  switch (render.format) {
    case 'text':
      return { render, layout: (keep) => asTexts(target(keep), render.width) };
    case 'json':
      return { render, layout: (keep) => asArray(target(keep)) };
    case 'jsonl':
      return { render, layout: (keep) => asLines(target(keep)) };
    case 'html':
      return {
        render: { ...render, format: 'jsonl', offsets: 'utf16' },
        layout: (keep) => asOnePage(target(keep)),
      };
  }
}

async function kindOf(out: string): Promise<'file' | 'folder' | 'new'> {
  const stats = await stat(out).catch(() => null);
  if (stats) {
    await checkWritable(out);
    return stats.isDirectory() ? 'folder' : 'file';
  }
  const parent = /[/\\]$/.test(out) ? out : dirname(out);
  if (!(await stat(parent).catch(() => null))?.isDirectory()) {
    throw new UsageError(`--out ${out}: there is no folder ${parent}. Make it first: mkdir -p "${parent}"`);
  }
  await checkWritable(parent);
  return 'new';
}

async function checkWritable(path: string): Promise<void> {
  await access(path, constants.W_OK).catch(() => {
    throw new UsageError(`--out: ${path} cannot be written to. Change its permissions or write elsewhere.`);
  });
}

async function refuseSources(out: string, sources: readonly Found[]): Promise<void> {
  const target = await realpath(out).catch(() => null);
  for (const { path } of target ? sources : []) {
    if (path !== '-' && (await realpath(path).catch(() => null)) === target) {
      throw new UsageError(`--out ${out} is also an input. Write to another file.`);
    }
  }
}
