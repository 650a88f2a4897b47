// All of a statement: who, to whom, when, through whose words, how sure the reader is; where else it was said and what
// speaks against it; and the person's decision.
import { type Statement, wordsAt } from '../../../../../src/exports/statements.ts';
import type { Span } from '../../../../../src/reader/record.ts';
import type { DocumentView } from '../../../../../src/server/api.ts';
import type { Reading } from '../apply-reviews.ts';
import type { Editing } from '../edit/use-editing.ts';
import type { Reviewing } from '../use-reviewing.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Facts } from './facts.tsx';
import { ReviewButtons } from './review-buttons.tsx';

interface StatementDetailsProps {
  readonly view: DocumentView;
  readonly reading: Reading;
  readonly statement: Statement;
  readonly onSelect: (id: string | null) => void;
  readonly reviewing: Reviewing;
  readonly editing: Editing;
}

export function StatementDetails(props: StatementDetailsProps) {
  const { view, reading, statement, onSelect, reviewing, editing } = props;
  const { number, source, verb, attribution } = statement;
  const entry = view.entries[attribution.id];
  return (
    <>
      <header>
        <h2 aria-live="polite">
          <span className="number">{number}</span> {source} {verb}
        </h2>
        <button type="button" className="plain" aria-label="Close" onClick={() => onSelect(null)}>
          ×
        </button>
      </header>
      {reviewing.isAllowed && (
        <ReviewButtons
          review={reading.reviews.get(attribution.id) ?? null}
          entryKey={reading.keys.get(attribution.id) ?? null}
          reviewing={reviewing}
          onEdit={editing.begin}
        />
      )}
      <AsRead view={view} reading={reading} id={attribution.id} />
      <Facts record={reading.record} statement={statement} onSelect={onSelect} />
      {entry && <Elsewhere statement={String(entry.id)} document={view.document.id} />}
    </>
  );
}

interface AsReadProps extends Pick<StatementDetailsProps, 'view' | 'reading'> {
  readonly id: string;
}

// What the reader made of it, beside what a person corrected.
function AsRead({ view: { record }, reading, id }: AsReadProps) {
  const read = record.attributions.find((attribution) => attribution.id === id);
  if (!read || reading.reviews.get(id)?.decision !== 'corrected') return null;
  const words = ({ spans }: { readonly spans: readonly Span[] }) => wordsAt(record.document.text, spans);
  return (
    <p className="as-read quiet">
      Read as: {words(read.source) || 'no source'} · <span className="said-words">{words(read.content)}</span>
    </p>
  );
}
