// The documents that came last.
import { Link } from '@tanstack/react-router';
import { dateWords } from '../../../../src/exports/dates.ts';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { DocumentItem } from '../../../../src/server/api.ts';

export function LatestDocuments({ documents }: { readonly documents: readonly DocumentItem[] }) {
  if (documents.length === 0) return null;
  return (
    <section className="section latest">
      <h2>Latest documents</h2>
      <ul>
        {documents.map(({ id, name, outlet, published, statements }) => (
          <li key={id}>
            <Link to="/documents/$document" params={{ document: String(id) }}>
              {name}
            </Link>
            <p className="quiet">
              {[
                outlet ?? 'outlet not stated',
                ...(published === null ? [] : [dateWords(published)]),
                counted(statements, 'statement'),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/documents">All documents</Link>
      </p>
    </section>
  );
}
