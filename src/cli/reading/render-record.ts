// A record in, what goes to the output for it: JSON, the terminal's text or an HTML page.
import { leaveOutUnsure } from '../../exports/leave-out-unsure.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { convertOffsets } from './convert-offsets.ts';

export const outputFormats = ['text', 'json', 'html', 'jsonl'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface RecordFormat {
  readonly format: OutputFormat;
  readonly offsets: 'utf16' | 'codepoint';
  /** Entries of less confidence are left out; from 0 to 1. */
  readonly minConfidence: number;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Without a line break at its end. Pages and texts are made of the record as it is: only JSON shows its offsets. */
export async function renderRecord(whole: HearsayRecord, settings: RecordFormat): Promise<string> {
  const { format, offsets, minConfidence, colour, width } = settings;
  const record = minConfidence > 0 ? leaveOutUnsure(whole, minConfidence) : whole;
  if (format === 'text' || format === 'html') {
    const { renderHtml, renderText } = await import('../../exports/index.ts');
    return (format === 'text' ? renderText(record, { colour, width }) : renderHtml(record)).trimEnd();
  }
  const shown = offsets === 'codepoint' ? convertOffsets(record) : record;
  return format === 'json' ? prettyJson(shown) : JSON.stringify(shown);
}

// A span on one line: `[34, 150]`. Line feeds inside strings are escaped, so that only the layout matches.
function prettyJson(record: HearsayRecord): string {
  return JSON.stringify(record, null, 2).replaceAll(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]');
}
