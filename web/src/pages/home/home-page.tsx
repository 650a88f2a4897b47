// Where one begins: what the ledger holds, and what to try on it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { DocumentItem, Status } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { statusQuestion } from '../../api/questions.ts';
import { Failure, Loading } from '../../parts/states.tsx';
import './home-page.css';
import { LatestDocuments } from './latest-documents.tsx';
import { ThingsToTry } from './things-to-try.tsx';

export function HomePage() {
  const status = useQuery(statusQuestion);
  const { items, list } = useList<DocumentItem>('/documents', { limit: 50 });
  if (status.isPending || list.isPending) return <Loading what="the ledger" />;
  if (status.isError) return <Failure isPage error={status.error} onRetry={() => status.refetch()} />;
  return (
    <div className="home">
      <h1>Who said what, on whose word, and where each party stands.</h1>
      <Holdings status={status.data} isExample={isExample(items)} />
      {items.length > 0 && <ThingsToTry documents={items} />}
      <LatestDocuments documents={items.slice(0, 6)} />
    </div>
  );
}

interface HoldingsProps {
  readonly status: Status;
  readonly isExample: boolean;
}

function Holdings({ status, isExample }: HoldingsProps) {
  const { documents, attributions, outlets, figures, positions } = status;
  if (documents === 0)
    return (
      <p className="lead">
        This ledger is empty. <Link to="/documents">Add a first article</Link>: paste it, drop it, or give its
        address.
      </p>
    );
  return (
    <p className="lead">
      {isExample ? 'This is the example ledger, written for Hearsay: ' : 'This ledger holds '}
      <strong>{counted(documents, 'document')}</strong> of {counted(outlets, 'outlet')}, and in them{' '}
      <strong>{counted(attributions, 'statement')}</strong>, {counted(figures, 'figure')} and{' '}
      {counted(positions, 'position')}.{' '}
      {isExample && 'Its people and places are invented. Look round, then add an article of your own.'}
    </p>
  );
}

function isExample(documents: readonly DocumentItem[]): boolean {
  return documents.length > 0 && documents.every(({ place }) => /\bexamples\b/.test(place ?? ''));
}
