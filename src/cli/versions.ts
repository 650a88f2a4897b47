// `hearsay versions`: documents that changed after they were first added.
import type { Command } from 'commander';
import { writeTable } from '../exports/csv/write-table.ts';
import { safeText } from '../exports/text/safe-text.ts';
import { type Styles, stylesFor } from '../exports/text/styles.ts';
import { wrap } from '../exports/text/wrap.ts';
import { documentsThatFit } from '../ledger/queries/documents-that-fit.ts';
import type { AttributionWords } from '../ledger/versions/compare-readings.ts';
import { findVersions, type Version, type VersionedDocument } from '../ledger/versions/find-versions.ts';
import { addQueryOptions, filtersOf, type QueryOptions } from './ledger/filter-options.ts';
import { useLedger } from './ledger/use-ledger.ts';
import { terminal } from './output/terminal.ts';

const examples = `
A document whose text was another when it was fetched again is a new version of the same one: what was added, dropped or
reworded among its attributions is shown. Filters hold for the version that stands.

Examples:
  hearsay versions
  hearsay versions --from 2031-05 --format json`;

export function addVersionsCommand(program: Command): void {
  const command = program
    .command('versions')
    .summary('show what changed in documents that came again')
    .description(
      'Shows documents that were added again with another text, and how their attributions changed.',
    );
  addQueryOptions(command)
    .addHelpText('after', examples)
    .action(async (options: QueryOptions) => {
      const found = await useLedger(options, 'read', async (ledger) => {
        const ids = await documentsThatFit(ledger, filtersOf(options));
        const all = await findVersions(ledger.db);
        return all.filter(({ versions }) => ids === null || versions.some(({ id }) => ids.includes(id)));
      });
      process.stdout.write(render(found.slice(0, options.limit), options.format));
    })
    .copyInheritedSettings(program);
}

function render(documents: readonly VersionedDocument[], format: QueryOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(documents, null, 2)}\n`;
  if (format === 'csv')
    return writeTable(
      ['document', 'outlet', 'url', 'version', 'arrived', 'change', 'before', 'after'],
      documents.flatMap(rowsOf),
    );
  if (documents.length === 0) return 'No document of the ledger came in two versions.\n';
  const { colour, width } = terminal(true);
  const styles = stylesFor(colour);
  return `${documents.map((document) => block(document, styles, width)).join('\n\n')}\n`;
}

interface Change {
  readonly change: 'added' | 'dropped' | 'reworded';
  readonly before: AttributionWords | null;
  readonly after: AttributionWords | null;
}

function changesOf({ changes }: Version): Change[] {
  return [
    ...(changes?.dropped ?? []).map((before): Change => ({ change: 'dropped', before, after: null })),
    ...(changes?.reworded ?? []).map((pair): Change => ({ change: 'reworded', ...pair })),
    ...(changes?.added ?? []).map((after): Change => ({ change: 'added', before: null, after })),
  ];
}

function rowsOf({ document, outlet, url, versions }: VersionedDocument): Record<string, unknown>[] {
  return versions.flatMap((version, at) =>
    changesOf(version).map((change) => ({
      document,
      outlet,
      url,
      version: at + 1,
      arrived: version.arrived,
      ...change,
    })),
  );
}

function block(
  { document, outlet, url, versions }: VersionedDocument,
  styles: Styles,
  width: number,
): string {
  const heading = [outlet, url ?? document].filter(Boolean).join(', ');
  const lines = versions.flatMap((version, at) => {
    const title = `version ${at + 1}, ${version.arrived.slice(0, 10)}`;
    return [styles.quiet(title), ...changesOf(version).flatMap((change) => changeLines(change, width))];
  });
  return [styles.heading(safeText(heading)), ...lines].join('\n');
}

function changeLines({ change, before, after }: Change, width: number): string[] {
  const words = (entry: AttributionWords) =>
    safeText(`${entry.source} ${entry.cue}: ${entry.content}`.replaceAll(/\s+/g, ' ').trim());
  const text = before && after ? `${words(before)} → ${words(after)}` : words((before ?? after)!);
  return wrap([{ text: `${change}: ${text}` }], { width, first: '  ', rest: '    ' });
}
