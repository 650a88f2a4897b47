// Columns of a table: each a name and how its cell is got from an entry. Words of the text take three columns: the words,
// their spans in UTF-16 code units, and the same spans in code points, as Python and R count.
import type { Party, Span } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';

/** Text that is not our own may be taken for a formula by a spreadsheet: it is marked as text. */
export type Cell = string | number | boolean | null;

export type Columns<Entry> = Readonly<Record<string, (entry: Entry, view: ExportView) => Cell>>;

/** Fields of an entry as they are. */
export function fields<Entry extends Readonly<Partial<Record<Name, Cell>>>, Name extends string>(
  ...names: readonly Name[]
): Columns<Entry> {
  return Object.fromEntries(names.map((name) => [name, (entry: Entry) => (entry[name] ?? null) as Cell]));
}

/** `prefix` is empty, or ends with an underscore. */
export function words<Entry>(prefix: string, spansOf: (entry: Entry) => readonly Span[]): Columns<Entry> {
  return {
    [`${prefix}text`]: (entry, view) => view.words(spansOf(entry)),
    [`${prefix}spans`]: (entry) => written(spansOf(entry)),
    [`${prefix}spans_codepoint`]: (entry, view) => written(spansOf(entry).map(view.points.span)),
  };
}

/** Whose words they are: ids of entities, their names, and the words themselves. */
export function party<Entry>(name: string, partyOf: (entry: Entry) => Party | null): Columns<Entry> {
  return {
    [name]: (entry) => partyOf(entry)?.entities.join(' ') ?? '',
    [`${name}_name`]: (entry, view) => namesOf(partyOf(entry)?.entities ?? [], view),
    ...words(`${name}_`, (entry: Entry) => partyOf(entry)?.spans ?? []),
  };
}

export function namesOf(ids: readonly string[], { record }: ExportView): string {
  const names = ids.map((id) => record.entities.find((entity) => entity.id === id)?.name ?? '');
  return names.filter((name) => name !== '').join('; ');
}

// "34-150 160-171".
function written(spans: readonly Span[]): string {
  return spans.map(([start, end]) => `${start}-${end}`).join(' ');
}
