// A table of any length: only the rows in sight are in the page, more are asked for as one nears the end. Laid out as a
// grid, which its page's style sheet divides into columns; to a screen reader it is a table, and says how long it is.
import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useRowKeys } from './row-keys.ts';
import './virtual-table.css';

const features = tableFeatures({});

// biome-ignore lint/suspicious/noExplicitAny: each column has a type of its own
export type Columns<Row extends object> = readonly ColumnDef<typeof features, Row, any>[];

/** What of a list is not loaded yet. */
interface Rest {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** What is shown answers an earlier question. */
  readonly isPlaceholderData: boolean;
  readonly fetchNextPage: () => unknown;
}

interface VirtualTableProps<Row extends object> {
  readonly label: string;
  readonly className: string;
  readonly columns: Columns<Row>;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Where the rest of it comes from. */
  readonly list: Rest;
  /** How many rows there are in all, where that is known. */
  readonly total?: number;
  /** About how high a row is, in pixels. */
  readonly height: number;
}

export function VirtualTable<Row extends object>(props: VirtualTableProps<Row>) {
  const { label, className, columns, rows, idOf, list, total, height } = props;
  const table = useTable({ features, columns: columns as never, data: rows, getRowId: idOf });
  const body = useRef<HTMLDivElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    getItemKey: (index) => idOf(rows[index]!),
    overscan: 8,
    scrollMargin: useTop(body),
  });
  const items = virtualizer.getVirtualItems();
  useMore(list, (items.at(-1)?.index ?? 0) + 12 > rows.length);
  useRowKeys(body, rows.length, virtualizer);
  const tableRows = table.getRowModel().rows;
  const count = list.hasNextPage ? (total ?? -1) : rows.length;
  return (
    <div
      role="table"
      aria-label={label}
      aria-rowcount={count < 0 ? -1 : count + 1}
      aria-busy={list.isPlaceholderData}
      className={`lines ${className}`}
    >
      <div role="rowgroup" className="heads">
        {table.getHeaderGroups().map((group) => (
          <div role="row" aria-rowindex={1} className="line" key={group.id}>
            {group.headers.map((header) => (
              <div role="columnheader" key={header.id}>
                <table.FlexRender header={header} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="rowgroup" ref={body} className="body" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => (
          <div
            role="row"
            aria-rowindex={item.index + 2}
            className="line"
            key={item.key}
            data-index={item.index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
          >
            {tableRows[item.index]?.getAllCells().map((cell) => (
              <div role="cell" key={cell.id} className={cell.column.id}>
                <table.FlexRender cell={cell} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

// How far the element is from the top of the page: rows are placed from there.
function useTop(element: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((element.current?.getBoundingClientRect().top ?? 0) + scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

function useMore(list: Rest, isNear: boolean): void {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (isNear && hasNextPage && !isFetchingNextPage) fetchNextPage();
  }, [isNear, hasNextPage, isFetchingNextPage, fetchNextPage]);
}
