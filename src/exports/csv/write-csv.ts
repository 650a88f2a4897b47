// Rows into CSV after RFC 4180: UTF-8, lines ended by CR LF, quotation marks doubled within quoted fields.
import type { Cell } from './columns.ts';

/** Ends with a line break. */
export function writeRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = marksFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet would run as a formula ("=HYPERLINK(…)" in an article) gets an apostrophe before it, which
 * spreadsheets take for the mark of a text. Text that has apostrophes there already gets one more, so that taking one away
 * gives the text back.
 */
export const marksFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;
