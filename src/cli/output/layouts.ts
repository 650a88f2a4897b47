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

/** Lines of JSON, one below the other. */
export function asLines(target: Target): Layout {
  return separated(target, '');
}

/** Texts, with a rule between any two. */
export function asTexts(target: Target, width: number): Layout {
  return separated(target, `\n${'─'.repeat(width)}\n\n`);
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

/** One document gives a record, several an array: which of them it is shows with the second. */
export function asArray(target: Target): Layout {
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

/** One HTML page of all records, which come as lines of JSON. */
export function asOnePage(target: Target): Layout {
  const records: HearsayRecord[] = [];
  return {
    async add({ body }) {
      records.push(JSON.parse(body));
    },
    async end() {
      const { renderHtml } = await import('../../exports/index.ts');
      if (records.length > 0) await target.write(renderHtml(records));
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
