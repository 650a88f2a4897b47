// How far each addition has come; at its end, what was added, what was there already, what failed and why.
import { Link } from '@tanstack/react-router';
import { counted } from '../../../../../src/exports/plain-words.ts';
import type { AdditionResult } from '../../../../../src/server/api.ts';
import type { Job } from './use-additions.ts';

export function JobList({ jobs }: { readonly jobs: readonly Job[] }) {
  return (
    <ul className={jobs.length > 0 ? 'jobs' : ''} aria-live="polite" aria-label="Additions">
      {jobs.map((job) => (
        <li key={job.number}>
          <strong>{job.name}</strong> <State {...job} />
        </li>
      ))}
    </ul>
  );
}

function State({ progress, result, failure }: Job) {
  if (failure !== null) return <span className="failed">{failure}</span>;
  if (result) return <Result result={result} />;
  const { done = 0, total = null } = progress ?? {};
  return (
    <>
      <progress aria-label="Progress" {...(total ? { value: done, max: total } : {})} />
      <span className="quiet">{total === null ? 'reading …' : `${done} of ${total}`}</span>
    </>
  );
}

function Result({ result: { added, known, failures } }: { readonly result: AdditionResult }) {
  const [only] = [...added, ...known];
  return (
    <>
      {added.length > 0 && <span className="tag good">{counted(added.length, 'document')} added</span>}
      {known.length > 0 && <span className="tag">{counted(known.length, 'document')} there already</span>}
      {only !== undefined && added.length + known.length === 1 && (
        <Link to="/documents/$document" params={{ document: String(only) }}>
          Read it
        </Link>
      )}
      {failures.map(({ place, message }) => (
        <span className="failed" key={place + message}>
          {[place, message].filter((part) => part !== '').join(': ')}
        </span>
      ))}
    </>
  );
}
