// The statements beside their words: who, and how; what reaches the reader through one stands under it.

import { quotationWords } from '../../../../src/exports/plain-words.ts';
import type { Statement } from '../../../../src/exports/statements.ts';

interface NotesProps {
  readonly statements: readonly Statement[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function Notes({ statements, selected, onSelect }: NotesProps) {
  return (
    <ul className="notes">
      {statements.map((statement) => (
        <li key={statement.attribution.id}>
          <Note
            statement={statement}
            isSelected={statement.attribution.id === selected}
            onSelect={onSelect}
          />
          {statement.children.length > 0 && (
            <Notes statements={statement.children} selected={selected} onSelect={onSelect} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface NoteProps {
  readonly statement: Statement;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

function Note({ statement, isSelected, onSelect }: NoteProps) {
  const { number, source, verb, attribution } = statement;
  return (
    <button
      type="button"
      className="note plain"
      aria-pressed={isSelected}
      data-note={attribution.id}
      onClick={() => onSelect(attribution.id)}
    >
      <span className="number">{number}</span>
      <span>
        <strong>{source}</strong> {verb}{' '}
        <span className="quiet">· {quotationWords[attribution.quotation]}</span>
      </span>
    </button>
  );
}
