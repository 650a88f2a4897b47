// Rows as a table that fits the terminal: narrow columns as they are, wide ones wrapped; below each other where the
// terminal is too narrow for columns.
import { displayWidth } from '../../exports/text/display-width.ts';
import { safeText } from '../../exports/text/safe-text.ts';
import { type Style, wrap } from '../../exports/text/wrap.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Its share of the room that is left, where the cells do not fit; 0: it is never wrapped. */
  readonly share: number;
  readonly style?: Style;
  readonly align?: 'right';
}

const gap = '  ';
const narrowest = 9;
/** A longer cell ends with "…". */
const mostLines = 6;

export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  heading: Style,
): string {
  const cells = rows.map((row) => columns.map(({ cell }) => safeText(cell(row)).replace(/\s+/g, ' ').trim()));
  const used = columns.flatMap((_, index) => (cells.some((row) => row[index] !== '') ? [index] : []));
  const widths = fitWidths(
    used.map((index) => widthsOf(cells, columns, index)),
    width,
  );
  const shown = used.map((index, at) => ({ column: columns[index]!, index, width: widths?.[at] ?? 0 }));
  if (!widths) return cells.map((row) => stacked(row, shown, width)).join('\n\n');
  const head = line(
    shown.map(({ column, width: room }) => padded(column.title, room, column.align, heading)),
  );
  const body = cells.flatMap((row) => tableLines(row, shown));
  return [head, ...body].join('\n');
}

interface Shown<Row> {
  readonly column: Column<Row>;
  readonly index: number;
  readonly width: number;
}

interface Wish {
  readonly natural: number;
  readonly share: number;
}

function widthsOf<Row>(cells: readonly string[][], columns: readonly Column<Row>[], index: number): Wish {
  const { title, share } = columns[index]!;
  const natural = Math.max(displayWidth(title), ...cells.map((row) => displayWidth(row[index]!)));
  return { natural, share };
}

/** The widths of the columns; null where there is no room for them. */
function fitWidths(wishes: readonly Wish[], width: number): number[] | null {
  let room = width - gap.length * (wishes.length - 1);
  const widths = wishes.map(({ natural, share }) => (share === 0 ? natural : 0));
  room -= widths.reduce((sum, one) => sum + one, 0);
  let open = wishes.flatMap(({ share }, index) => (share > 0 ? [index] : []));
  // Those that need less than their share leave the rest to the others.
  while (open.length > 0) {
    const shares = open.reduce((sum, index) => sum + wishes[index]!.share, 0);
    const content = open.filter((index) => wishes[index]!.natural <= (room * wishes[index]!.share) / shares);
    if (content.length === 0) {
      for (const index of open) widths[index] = Math.floor((room * wishes[index]!.share) / shares);
      break;
    }
    for (const index of content) {
      widths[index] = wishes[index]!.natural;
      room -= wishes[index]!.natural;
    }
    open = open.filter((index) => !content.includes(index));
  }
  const isTooNarrow = room < 0 || open.some((index) => widths[index]! < narrowest);
  return isTooNarrow ? null : widths;
}

function tableLines<Row>(row: readonly string[], shown: readonly Shown<Row>[]): string[] {
  const wrapped = shown.map(({ index, width }) => shortened(wrap([{ text: row[index]! }], { width })));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    line(
      shown.map(({ column, width }, index) =>
        padded(wrapped[index]![at] ?? '', width, column.align, column.style),
      ),
    ),
  );
}

function shortened(lines: readonly string[]): string[] {
  return lines.length <= mostLines
    ? [...lines]
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!.slice(0, -2)} …`];
}

function padded(
  text: string,
  width: number,
  align: 'right' | undefined,
  style: Style = (same) => same,
): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  const styled = text === '' ? '' : style(text);
  return align === 'right' ? space + styled : styled + space;
}

function line(cells: readonly string[]): string {
  return cells.join(gap).trimEnd();
}

// "source: Petra Osei", a line for each cell that holds something.
function stacked<Row>(row: readonly string[], shown: readonly Shown<Row>[], width: number): string {
  return shown
    .filter(({ index }) => row[index] !== '')
    .flatMap(({ column, index }) =>
      shortened(
        wrap([{ text: `${column.title}: ` }, { text: row[index]!, style: column.style }], {
          width,
          rest: '  ',
        }),
      ),
    )
    .join('\n');
}
