// What the statements can be narrowed to, each value with how many it would leave. A value is a link: the address holds
// what was chosen.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { issueWords, quotationWords } from '../../../../src/exports/plain-words.ts';
import type { StatementFacets } from '../../../../src/server/api.ts';
import { DateFilter } from './date-filter.tsx';
import './facets.css';

type Facet = Exclude<keyof StatementFacets, 'total' | 'partial'>;

const titles: Readonly<Record<Facet, string>> = {
  source: 'Source',
  outlet: 'Outlet',
  issue: 'Issue',
  quotation: 'How it is given',
  unnamed: 'Name',
  decision: 'Review',
};

/** A value of a facet as a person would say it. */
export function facetWords(facet: Facet, value: string): string {
  if (facet === 'issue') return issueWords(value);
  if (facet === 'decision') return value === 'undecided' ? 'not looked at' : value;
  if (facet === 'unnamed') return 'without a name';
  if (facet === 'quotation') return quotationWords[value as keyof typeof quotationWords] ?? value;
  return value;
}

export function Facets({ facets }: { readonly facets: StatementFacets | undefined }) {
  return (
    <details className="facets" open={matchMedia('(min-width: 64rem)').matches}>
      <summary>Narrow down</summary>
      {(Object.keys(titles) as Facet[]).map((facet) => (
        <FacetList key={facet} facet={facet} values={facets?.[facet] ?? []} />
      ))}
      <DateFilter />
    </details>
  );
}

// Values of each that are shown at first.
const few = 8;
const route = getRouteApi('/statements');

interface FacetListProps {
  readonly facet: Facet;
  readonly values: StatementFacets[Facet];
}

function FacetList({ facet, values }: FacetListProps) {
  const chosen = route.useSearch()[facet];
  // There is no filter for sources with a name.
  const offered = facet === 'unnamed' ? values.filter(({ value }) => value === 'true') : values;
  const [isWhole, setWhole] = useState(false);
  if (offered.length === 0) return null;
  const shown = isWhole ? offered : offered.filter(({ value }, index) => index < few || value === chosen);
  return (
    <section>
      <h2>{titles[facet]}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <Link
              to="/statements"
              search={(was) => ({ ...was, [facet]: value === chosen ? undefined : value })}
              {...(value === chosen ? { 'aria-current': true } : {})}
            >
              <span>{facetWords(facet, value)}</span>
              <span className="quiet">{count.toLocaleString('en')}</span>
            </Link>
          </li>
        ))}
      </ul>
      {offered.length > few && (
        <button type="button" className="as-link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'fewer' : `${offered.length - few} more`}
          <span className="unseen"> of {titles[facet]}</span>
        </button>
      )}
    </section>
  );
}
