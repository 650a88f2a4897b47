// The statements beside their words: who, and how; what reaches the reader through one stands under it.
import { dateWords } from '../../../../src/exports/dates.ts';
import { certainty, quotationWords } from '../../../../src/exports/plain-words.ts';
import type { Statement } from '../../../../src/exports/statements.ts';
import { DecisionTag } from '../../parts/decision-tag.tsx';
import type { Reading } from './apply-reviews.ts';

interface NotesProps {
  readonly statements: readonly Statement[];
  readonly reading: Reading;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function Notes({ statements, ...rest }: NotesProps) {
  return (
    <ul className="notes">
      {statements.map((statement) => (
        <li key={statement.attribution.id}>
          <Note statement={statement} {...rest} />
          {statement.children.length > 0 && <Notes statements={statement.children} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

type NoteProps = Omit<NotesProps, 'statements'> & { readonly statement: Statement };

function Note({ statement, reading, selected, onSelect }: NoteProps) {
  const { number, source, verb, attribution } = statement;
  const { id } = attribution;
  return (
    <button
      type="button"
      className={`note plain ${reading.classes.get(id) ?? ''}`}
      aria-pressed={id === selected}
      data-note={id}
      onClick={() => onSelect(id)}
    >
      <span className="number">{number}</span>
      <span>
        <strong>{source}</strong> {verb} <span className="quiet">{howWords(statement)}</span>{' '}
        <DecisionTag decision={reading.reviews.get(id)?.decision ?? null} />
      </span>
    </button>
  );
}

// "to Radio Meridian · quoted · 2 October 2031".
function howWords({ attribution, addressee }: Statement): string {
  const { said, quotation, confidence } = attribution;
  return [
    ...(addressee === null ? [] : [`to ${addressee}`]),
    quotationWords[quotation],
    ...(said === null ? [] : [dateWords(said.edtf)]),
    ...(certainty(confidence) === 'unsure' ? ['unsure'] : []),
  ].join(' · ');
}
