// How several records make one output: a line each, one below the other, an array, one page, or a file each.
import { join } from 'node:path';
import type { HearsayRecord } from '../../reader/index.ts';
import type { Reading } from '../reading/read-parcel.ts';
import type { OutputFormat } from '../reading/render-record.ts';
import { nameFile } from './name-file.ts';
import { type Target, toWholeFile } from './targets.ts';

export interface Layout {
  add(reading: Reading): Promise<void>;
  end(): Promise<void>;
}

/** The layout of all records in one target. */
export function layOut(format: OutputFormat, target: Target, width: number): Layout {
  if (format === 'json') return asArray(target);
  if (format === 'html') return asOnePage(target);
  return separated(target, format === 'text' ? `\n${'─'.repeat(width)}\n\n` : '');
}

function separated(target: Target, separator: string): Layout {
  let count = 0;
  return {
    async add({ body }) {
      await target.write(`${count++ === 0 ? '' : separator}${body}\n`);
    },
    end: () => target.close(),
  };
}

// One document gives a record, several an array: which of them it is shows with the second.
function asArray(target: Target): Layout {
  let held: string | null = null;
  let count = 0;
  return {
    async add({ body }) {
      if (held !== null) await target.write(`${count === 1 ? '[\n' : ',\n'}${held}`);
      held = body;
      count++;
    },
    async end() {
      if (held !== null) await target.write(count === 1 ? `${held}\n` : `,\n${held}\n]\n`);
      await target.close();
    },
  };
}

// The page shows its records side by side, so it is made of all of them at once.
function asOnePage(target: Target): Layout {
  const records: HearsayRecord[] = [];
  return {
    async add({ body }) {
      records.push(JSON.parse(body));
    },
    async end() {
      if (records.length > 0) throw new Error('html is not there yet');
      await target.close();
    },
  };
}

/** A file for each record in a folder, named after its id or its source. */
export function inFolder(folder: string, format: OutputFormat): Layout {
  const taken = new Set<string>();
  return {
    async add(reading) {
      const target = toWholeFile(join(folder, nameFile(reading, format, taken)));
      await target.write(`${reading.body}\n`);
      await target.close();
    },
    end: async () => undefined,
  };
}
