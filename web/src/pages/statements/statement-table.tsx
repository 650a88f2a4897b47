// Statements as rows: whose word it is, the words, where and when.
import { createColumnHelper, type tableFeatures } from '@tanstack/react-table';
import { useMemo } from 'react';
import { issueWords, quotationWords, verbOf } from '../../../../src/exports/plain-words.ts';
import type { StatementItem } from '../../../../src/server/api.ts';
import type { List } from '../../api/lists.ts';
import { DecisionTag } from '../../parts/decision-tag.tsx';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { Found } from '../../parts/found.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import './statement-table.css';

interface StatementTableProps {
  readonly items: readonly StatementItem[];
  readonly list: List<StatementItem>;
  readonly total?: number;
  /** Words that were searched for. */
  readonly words: string;
}

interface Row {
  readonly item: StatementItem;
  readonly words: string;
}

const helper = createColumnHelper<ReturnType<typeof tableFeatures<Record<never, never>>>, Row>();
const columns = [
  helper.display({ id: 'who', header: 'Who', cell: ({ row }) => <Who {...row.original} /> }),
  helper.display({ id: 'what', header: 'What', cell: ({ row }) => <What {...row.original} /> }),
  helper.display({ id: 'where', header: 'Where and when', cell: ({ row }) => <Where {...row.original} /> }),
];

export function StatementTable({ items, words, ...rest }: StatementTableProps) {
  const rows = useMemo(() => items.map((item) => ({ item, words })), [items, words]);
  return (
    <VirtualTable
      label="Statements"
      className="statement-lines"
      columns={columns}
      rows={rows}
      idOf={({ item }) => String(item.id)}
      height={104}
      {...rest}
    />
  );
}

function Who({ item, words }: Row) {
  return (
    <>
      <strong>
        {item.source === null ? 'an unstated source' : <Found text={item.source} words={words} />}
      </strong>{' '}
      {item.unnamed && <span className="tag">unnamed</span>}
      {item.via !== null && <p className="quiet">through {item.via}</p>}
    </>
  );
}

function What({ item, words }: Row) {
  const { content, quotation, addressee, issues, decision } = item;
  return (
    <>
      <p className="said-words">
        <span className="quiet verb">{verbOf(item, false)}</span> <Found text={content} words={words} />
      </p>
      <p className="quiet details">
        <span className={`kind ${quotation}`}>{quotationWords[quotation]}</span>
        {addressee !== null && <span>to {addressee}</span>}
        <DecisionTag decision={decision} />
        {issues.length > 0 && <span>{issues.map(issueWords).join(', ')}</span>}
      </p>
    </>
  );
}

function Where({ item }: Row) {
  const { document, ref, said } = item;
  return (
    <>
      <ToDocument document={document} selected={ref} />
      <p className="quiet">{said === null ? <Day edtf={document.published} /> : <Day edtf={said} />}</p>
    </>
  );
}
