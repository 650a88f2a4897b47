// Claims with their origins to standard output: for a person in sentences, for a script as JSON or CSV.

import { writeTable } from '../../exports/csv/write-table.ts';
import { originsSentence, rootWords } from '../../exports/origins-sentence.ts';
import { safeText } from '../../exports/text/safe-text.ts';
import { type Styles, stylesFor } from '../../exports/text/styles.ts';
import { type Style, wrap } from '../../exports/text/wrap.ts';
import type { Contradiction } from '../../ledger/contradictions/find-contradictions.ts';
import type { Path, Root } from '../../ledger/origins/claim.ts';
import type { OriginsFound } from '../../ledger/origins/origins-of.ts';
import type { Format } from '../ledger/print-hits.ts';
import { terminal } from '../output/terminal.ts';

export interface ClaimReport extends OriginsFound {
  readonly contradicted: readonly Contradiction[];
}

/** `one`: a text was asked for, and its claim is the answer, not a list of one. */
export function printClaims(reports: readonly ClaimReport[], format: Format, one: boolean): void {
  process.stdout.write(renderClaims(reports, format, one, terminal(true)));
}

export function renderClaims(
  reports: readonly ClaimReport[],
  format: Format,
  one: boolean,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  if (format === 'json') return `${JSON.stringify(one ? plain(reports[0]!) : reports.map(plain), null, 2)}\n`;
  if (format === 'csv') return writeTable(columns, reports.flatMap(rowsOf));
  if (reports.every(({ documents }) => documents === 0))
    return 'No statement of the ledger says that. Fewer or other words may find it; `hearsay search` looks for single words.\n';
  const styles = stylesFor(colour);
  return `${reports.map((report) => block(report, styles, width)).join('\n\n')}\n`;
}

function plain({ claims: _claims, ...report }: ClaimReport) {
  return report;
}

const columns = [
  'claim',
  'origin',
  'source',
  'stated',
  'document',
  'outlet',
  'published',
  'via',
  'from',
  'text',
];

function rowsOf({ claim, roots }: ClaimReport): Record<string, unknown>[] {
  return roots.flatMap((root, number) =>
    root.paths.map(({ steps: [first, next] }) => ({
      claim,
      origin: number + 1,
      source: root.description,
      stated: root.stated,
      document: first!.document,
      outlet: first!.outlet,
      published: first!.published,
      via: first!.via,
      from: next?.document ?? null,
      text: first!.text,
    })),
  );
}

function block(report: ClaimReport, styles: Styles, width: number): string {
  const said = (text: string, style?: Style, first = '') =>
    wrap([{ text: safeText(text), style }], { width, first, rest: ' '.repeat(first.length) });
  return [
    ...said(oneLine(report.claim ?? ''), styles.quotation.indirect),
    ...said(originsSentence(report), styles.heading),
    ...report.roots.flatMap((root, number) => rootLines(root, number, report, said, styles)),
    ...report.contradicted.flatMap((pair) => said(against(pair, report), styles.warning, '  ! ')),
  ].join('\n');
}

type Said = (text: string, style?: Style, first?: string) => string[];

function rootLines(root: Root, number: number, { roots }: ClaimReport, said: Said, styles: Styles): string[] {
  const title = roots.length === 1 ? [] : said(rootWords(root), styles.name, `  ${number + 1} `);
  return [...title, ...root.paths.flatMap((path) => said(pathWords(path), undefined, '    '))];
}

// "2031-04-09 The Corran Post cites Vantage 24, which cites Northwire".
function pathWords({ steps }: Path): string {
  const names = steps.map(({ outlet, document }) => outlet ?? document);
  const links = steps.slice(0, -1).map(({ via }, at) => `${at === 0 ? '' : 'which '}${via} ${names[at + 1]}`);
  return `${steps[0]!.published ?? 'no date'}  ${names[0]}${links.length > 0 ? ` ${links.join(', ')}` : ''}`;
}

function against({ kind, a, b }: Contradiction, { roots }: ClaimReport): string {
  const own = new Set(roots.flatMap(({ paths }) => paths.map(({ steps }) => steps[0]!.document)));
  const other =
    own.has(a.document) && !own.has(b.document) ? b : own.has(b.document) && !own.has(a.document) ? a : b;
  const how = kind === 'figures' ? 'Another figure' : kind === 'denial' ? 'Denied' : 'Contradicted';
  return `${how}: ${[other.source, other.outlet, other.published].filter(Boolean).join(', ')}: ${oneLine(other.text)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
