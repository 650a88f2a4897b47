// Figures as rows: how many of what, in which words, for when, on whose word.

import { Link } from '@tanstack/react-router';
import { createColumnHelper, type tableFeatures } from '@tanstack/react-table';
import { useMemo } from 'react';
import { amountWords } from '../../../../src/exports/amounts.ts';
import { dateWords } from '../../../../src/exports/dates.ts';
import type { FigureItem } from '../../../../src/server/api.ts';
import type { List } from '../../api/lists.ts';
import { ToDocument } from '../../parts/document-link.tsx';
import { Found } from '../../parts/found.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';

interface FigureTableProps {
  readonly items: readonly FigureItem[];
  readonly list: List<FigureItem>;
  readonly words: string;
}

interface Row {
  readonly item: FigureItem;
  readonly words: string;
}

const helper = createColumnHelper<ReturnType<typeof tableFeatures<Record<never, never>>>, Row>();
const columns = [
  helper.display({ id: 'amount', header: 'Figure', cell: ({ row }) => <Amount {...row.original} /> }),
  helper.display({ id: 'passage', header: 'In the text', cell: ({ row }) => <Passage {...row.original} /> }),
  helper.display({ id: 'period', header: 'For when', cell: ({ row }) => <Period {...row.original} /> }),
  helper.display({ id: 'origin', header: 'On whose word', cell: ({ row }) => <Origin {...row.original} /> }),
];

export function FigureTable({ items, list, words }: FigureTableProps) {
  const rows = useMemo(() => items.map((item) => ({ item, words })), [items, words]);
  return (
    <VirtualTable
      label="Figures"
      className="figure-lines"
      columns={columns}
      rows={rows}
      idOf={({ item }) => String(item.id)}
      list={list}
      height={84}
    />
  );
}

function Amount({ item, words }: Row) {
  return (
    <>
      <strong>{amountWords(item)}</strong>
      {item.counted !== null && (
        <p>
          <Found text={item.counted} words={words} />
        </p>
      )}
    </>
  );
}

function Passage({ item: { passage }, words }: Row) {
  return (
    <p className="said-words">
      <Found text={passage} words={words} />
    </p>
  );
}

function Period({ item: { period } }: Row) {
  return period === null ? <span className="quiet">not stated</span> : dateWords(period);
}

// The number with what it counts is the claim; the passage around it says more than that.
function Origin({ item: { id, source, document } }: Row) {
  return (
    <>
      {source !== null && <p>{source}</p>}
      <p className="quiet">
        <ToDocument document={document} />
        {' · '}
        <Link to="/origins" search={{ figure: String(id) }}>
          origins
        </Link>
      </p>
    </>
  );
}
