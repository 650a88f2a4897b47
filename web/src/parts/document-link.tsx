// A document beside something that stands in it: outlet and date, leading to the words themselves.
import { Link } from '@tanstack/react-router';
import { dateWords } from '../../../src/exports/dates.ts';
import type { DocumentLink } from '../../../src/server/api.ts';

interface ToDocumentProps {
  readonly document: DocumentLink;
  /** Id within the record of the attribution to select there; null: none. */
  readonly selected?: string | null;
}

export function ToDocument({ document, selected = null }: ToDocumentProps) {
  const { id, title, outlet } = document;
  return (
    <Link
      to="/documents/$document"
      params={{ document: String(id) }}
      search={selected === null ? {} : { selected }}
      title={title ?? undefined}
    >
      {outlet ?? title ?? `Document ${id}`}
    </Link>
  );
}

/** "3 October 2031"; nothing where no date is known. */
export function Day({ edtf }: { readonly edtf: string | null }) {
  return edtf === null ? null : <span className="day">{dateWords(edtf)}</span>;
}
