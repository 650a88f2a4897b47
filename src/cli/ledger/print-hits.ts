// The rows of a query to standard output: a table for a person, JSON or CSV for a script.

import { writeTable } from '../../exports/csv/write-table.ts';
import { type Styles, stylesFor } from '../../exports/text/styles.ts';
import type { Hits } from '../../ledger/queries/list-statements.ts';
import { terminal } from '../output/terminal.ts';
import { type Column, renderTable } from './table.ts';

export const formats = ['table', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

export interface Listing<Hit> {
  /** What a script gets, in this order. */
  readonly fields: readonly (keyof Hit & string)[];
  columns(styles: Styles): readonly Column<Hit>[];
  /** Said where there is nothing. */
  readonly nothing: string;
}

export function printHits<Hit extends object>(
  { hits, more }: Hits<Hit>,
  format: Format,
  listing: Listing<Hit>,
): void {
  process.stdout.write(renderHits(hits, format, listing, terminal(true)));
  if (more && format === 'table') {
    process.stdout.write(
      `\nThese are the newest ${hits.length}; there are more. --limit 100 prints more of them.\n`,
    );
  }
}

export function renderHits<Hit extends object>(
  hits: readonly Hit[],
  format: Format,
  { fields, columns, nothing }: Listing<Hit>,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  if (format === 'json')
    return `${JSON.stringify(
      hits.map((hit) => picked(hit, fields)),
      null,
      2,
    )}\n`;
  if (format === 'csv') return writeTable(fields, hits as readonly Record<string, unknown>[]);
  if (hits.length === 0) return `${nothing}\n`;
  const styles = stylesFor(colour);
  return `${renderTable(hits, columns(styles), width, styles.quiet)}\n`;
}

export function picked<Hit extends object>(hit: Hit, fields: readonly (keyof Hit)[]): Partial<Hit> {
  return Object.fromEntries(fields.map((field) => [field, hit[field]])) as Partial<Hit>;
}
