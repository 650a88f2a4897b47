// How records become the files of a format: one file, a file for each record, or a table for each kind of entry.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  context,
  type ExportOptions,
  tables,
  viewOf,
  webAnnotationNodes,
  writeRow,
} from '../../exports/index.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { type Target, toWholeFile } from '../output/targets.ts';

export interface ExportLayout {
  /** `name` is safe as the name of a file, and no other record has it. */
  add(record: HearsayRecord, name: string): Promise<void>;
  end(): Promise<void>;
}

/** All records in the graph of one JSON-LD file, written as they come. */
export function asGraph(target: Target, options: ExportOptions): ExportLayout {
  let opened = false;
  return {
    async add(record) {
      const nodes = webAnnotationNodes(record, options).map((node) => JSON.stringify(node));
      const before = opened ? ',\n' : `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`;
      opened = true;
      await target.write(before + nodes.join(',\n'));
    },
    async end() {
      if (opened) await target.write('\n]}\n');
      await target.close();
    },
  };
}

/** All records in one file that needs them together. */
export function asOneFile(
  target: Target,
  render: (records: readonly HearsayRecord[]) => string,
): ExportLayout {
  const records: HearsayRecord[] = [];
  return {
    async add(record) {
      records.push(record);
    },
    async end() {
      if (records.length > 0) await target.write(render(records));
      await target.close();
    },
  };
}

/** A file of a folder, by its name; null: left out. */
export type Files = Readonly<Record<string, string | null>>;

/** For each record its files, and once those that all of them share. The folder is made where there is none. */
export function inFolder(
  folder: string,
  filesOf: (record: HearsayRecord, name: string) => Files,
  shared: Files = {},
): ExportLayout {
  const write = async (files: Files) => {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) continue;
      const target = toWholeFile(join(folder, name));
      await target.write(content);
      await target.close();
    }
  };
  let isMade = false;
  return {
    async add(record, name) {
      const files = filesOf(record, name);
      if (!isMade) await mkdir(folder, { recursive: true });
      if (!isMade) await write(shared);
      isMade = true;
      await write(files);
    },
    end: async () => undefined,
  };
}

/** A table for each kind of entry in a folder, written as the records come. */
export function asTables(folder: string, options: ExportOptions): ExportLayout {
  const targets = new Map<string, Target>();
  return {
    async add(record) {
      const view = viewOf(record, options);
      const written = tables.map((table) => ({ table, rows: table.rows(view).map(writeRow).join('') }));
      await mkdir(folder, { recursive: true });
      for (const { table, rows } of written) {
        const known = targets.get(table.name);
        const target = known ?? toWholeFile(join(folder, `${table.name}.csv`));
        targets.set(table.name, target);
        await target.write(`${known ? '' : writeRow(table.columns)}${rows}`);
      }
    },
    async end() {
      for (const target of targets.values()) await target.close();
    },
  };
}
