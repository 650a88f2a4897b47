// A record in, what goes to the output for it: JSON, the terminal's text or an HTML page.
import type { HearsayRecord } from '../../reader/index.ts';
import { convertOffsets } from './convert-offsets.ts';

export const outputFormats = ['text', 'json', 'html', 'jsonl'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface RecordFormat {
  readonly format: OutputFormat;
  readonly offsets: 'utf16' | 'codepoint';
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export async function renderRecord(
  record: HearsayRecord,
  { format, offsets }: RecordFormat,
): Promise<string> {
  switch (format) {
    case 'json':
      return prettyJson(offsets === 'codepoint' ? convertOffsets(record) : record);
    case 'jsonl':
      return JSON.stringify(offsets === 'codepoint' ? convertOffsets(record) : record);
    case 'html':
    case 'text':
      throw new Error(`${format} is not there yet`);
  }
}

// A span on one line: `[34, 150]`. Line feeds inside strings are escaped, so that only the layout matches.
function prettyJson(record: HearsayRecord): string {
  return JSON.stringify(record, null, 2).replaceAll(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]');
}
