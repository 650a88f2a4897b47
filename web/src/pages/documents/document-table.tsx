// Documents as rows: name and origin, what was read out of each, when it came and with which warnings.

import { Link } from '@tanstack/react-router';
import { createColumnHelper, type tableFeatures } from '@tanstack/react-table';
import { dateWords } from '../../../../src/exports/dates.ts';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { DocumentItem } from '../../../../src/server/api.ts';
import type { List } from '../../api/lists.ts';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import './document-table.css';
import { RemoveDocument } from './remove-document.tsx';

interface DocumentTableProps {
  readonly items: readonly DocumentItem[];
  readonly list: List<DocumentItem>;
}

const helper = createColumnHelper<ReturnType<typeof tableFeatures<Record<never, never>>>, DocumentItem>();
const columns = [
  helper.display({ id: 'document', header: 'Document', cell: ({ row }) => <Name {...row.original} /> }),
  helper.display({ id: 'holds', header: 'Read out of it', cell: ({ row }) => <Holds {...row.original} /> }),
  helper.display({ id: 'added', header: 'Added', cell: ({ row }) => <Added {...row.original} /> }),
  helper.display({
    id: 'remove',
    header: () => <span className="unseen">Remove</span>,
    cell: ({ row }) => <RemoveDocument {...row.original} />,
  }),
];

export function DocumentTable({ items, list }: DocumentTableProps) {
  return (
    <VirtualTable
      label="Documents"
      className="document-lines"
      columns={columns}
      rows={items}
      idOf={({ id }) => String(id)}
      list={list}
      height={76}
    />
  );
}

function Name({ id, name, outlet, byline, published }: DocumentItem) {
  const from = [outlet ?? '', byline.join(', '), published === null ? '' : dateWords(published)];
  return (
    <>
      <Link className="name" to="/documents/$document" params={{ document: String(id) }}>
        {name}
      </Link>
      <p className="quiet">{from.filter((part) => part !== '').join(' · ') || 'origin not stated'}</p>
    </>
  );
}

function Holds({ statements, figures, positions, warnings, versions, language }: DocumentItem) {
  return (
    <>
      <p>
        {counted(statements, 'statement')}
        {figures > 0 && `, ${counted(figures, 'figure')}`}
        {positions > 0 && `, ${counted(positions, 'position')}`}
      </p>
      <p className="quiet">
        {[
          ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
          ...(versions > 1 ? [`version ${versions}`] : []),
          ...(language === 'en' ? [] : [`in ${language}: not read`]),
        ].join(' · ')}
      </p>
    </>
  );
}

function Added({ added, place, url }: DocumentItem) {
  const from = place ?? url;
  return (
    <>
      <p>{new Date(added).toLocaleDateString('en', { dateStyle: 'medium' })}</p>
      {from !== null && <p className="quiet place">{from}</p>}
    </>
  );
}
