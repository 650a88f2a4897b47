// What a page shows while it has nothing to show yet, or cannot.
import type { ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import './states.css';

/** Lines where text will be; said once to a screen reader. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="loading" role="status">
      <span className="unseen">Loading {what} …</span>
      <i />
      <i />
      <i />
    </div>
  );
}

interface FailureProps {
  readonly error: Error;
  /** Whether it stands in place of the whole page. */
  readonly isPage?: boolean;
  readonly onRetry?: () => void;
}

export function Failure({ error, onRetry, isPage = false }: FailureProps) {
  const Heading = isPage ? 'h1' : 'h2';
  const isMissing = error instanceof RequestError && error.status === 404;
  return (
    <section className="state" role="alert">
      <Heading>{isMissing ? 'It is not there' : 'That did not work'}</Heading>
      <p>{error.message}</p>
      {onRetry && !isMissing && (
        <p>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </section>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <section className="state">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
