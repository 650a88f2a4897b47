// What is shown, to take away: the same question, answered as a file.
import { addressOf, type Query } from '../api/request.ts';

interface ExportLinksProps {
  readonly what: 'statements' | 'figures' | 'positions';
  readonly query: Query;
}

export function ExportLinks({ what, query }: ExportLinksProps) {
  return (
    <span className="actions">
      {(['csv', 'jsonl'] as const).map((format) => (
        <a key={format} className="button" href={addressOf('/export', { ...query, what, format })} download>
          {format.toUpperCase()}
          <span className="unseen">: export what is shown</span>
        </a>
      ))}
    </span>
  );
}
