// The filters that hold, each with a way to lift it.
import { getRouteApi, Link } from '@tanstack/react-router';
import { dateWords } from '../../../../src/exports/dates.ts';
import { facetWords } from './facets.tsx';
import './chosen-filters.css';

const route = getRouteApi('/statements');
const lifted = ['source', 'outlet', 'issue', 'quotation', 'unnamed', 'decision', 'from', 'to'] as const;
type Lifted = (typeof lifted)[number];

export function ChosenFilters() {
  const search = route.useSearch();
  const chosen = lifted.flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [{ name, words: wordsOf(name, value) }];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label="Filters">
      {chosen.map(({ name, words }) => (
        <li key={name}>
          <Link to="/statements" search={(was) => ({ ...was, [name]: undefined })}>
            {words} <span aria-hidden="true">×</span>
            <span className="unseen">: take away</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to="/statements" search={({ q }) => (q === undefined ? {} : { q })}>
          Take all away
        </Link>
      </li>
    </ul>
  );
}

function wordsOf(name: Lifted, value: string): string {
  if (name === 'from') return `from ${dateWords(value)}`;
  if (name === 'to') return `to ${dateWords(value)}`;
  return facetWords(name, value);
}
