// Rows with names into CSV, for spreadsheets and scripts.
import type { Cell } from './columns.ts';
import { writeRow } from './write-csv.ts';

type Row = Readonly<Record<string, unknown>>;

/** With a line of names; lists and objects as JSON. */
export function writeTable(names: readonly string[], rows: readonly Row[]): string {
  return writeRow(names) + writeRows(names, rows);
}

/** Without the line of names: for what is written part by part. */
export function writeRows(names: readonly string[], rows: readonly Row[]): string {
  return rows.map((row) => writeRow(names.map((name) => cellOf(row[name])))).join('');
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
