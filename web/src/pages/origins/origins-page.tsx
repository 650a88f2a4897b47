// Across documents: for one statement its origins, and lists of what contradicts, what shifted, what was copied.
import { getRouteApi, Link } from '@tanstack/react-router';
import { Contradictions } from './contradictions.tsx';
import { Copies } from './copies.tsx';
import './origins-page.css';
import { OriginsOf } from './origins-of.tsx';
import { Shifts } from './shifts.tsx';

const route = getRouteApi('/origins');
const parts = {
  origins: 'Origins',
  contradictions: 'Contradictions',
  shifts: 'Shifts',
  copies: 'Copies',
} as const;
type Part = keyof typeof parts;

const about: Readonly<Record<Part, string>> = {
  origins: 'How many documents say it, and how many voices that really is: copies and citations count once.',
  contradictions: 'Claims that cannot both hold, each with both passages.',
  shifts: 'Parties that moved: what they held before beside what they hold now.',
  copies: 'Documents that share running text. A copy is kept, and never counted as a second voice.',
};

export function OriginsPage() {
  const { show = 'origins' } = route.useSearch();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{parts[show]}</h1>
          <p>{about[show]}</p>
        </div>
      </header>
      <nav className="parts" aria-label="Across documents">
        {(Object.keys(parts) as Part[]).map((part) => (
          <Link
            key={part}
            to="/origins"
            search={part === 'origins' ? {} : { show: part }}
            activeOptions={{ exact: true, includeSearch: true }}
            {...(part === show ? { 'aria-current': 'page' as const } : {})}
          >
            {parts[part]}
          </Link>
        ))}
      </nav>
      {show === 'origins' && <OriginsOf />}
      {show === 'contradictions' && <Contradictions />}
      {show === 'shifts' && <Shifts />}
      {show === 'copies' && <Copies />}
    </>
  );
}
