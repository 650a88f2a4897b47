// What else was read out of the text, below it: figures, positions, and what was left open.
import type { ReactNode } from 'react';
import { amountWords } from '../../../../src/exports/amounts.ts';
import { dateWords } from '../../../../src/exports/dates.ts';
import { positionsOf } from '../../../../src/exports/positions.ts';
import { type Statement, type Statements, wordsAt } from '../../../../src/exports/statements.ts';
import type { HearsayRecord } from '../../../../src/reader/record.ts';
import './record-lists.css';

interface RecordListsProps {
  readonly record: HearsayRecord;
  readonly statements: Statements;
  readonly onSelect: (id: string) => void;
}

export function RecordLists({ record, statements, onSelect }: RecordListsProps) {
  const { text } = record.document;
  const by = (statement: Statement | null) => (
    <By statement={statement} publisher={record.document.publisher} onSelect={onSelect} />
  );
  return (
    <>
      <Section title="Figures" count={record.figures.length}>
        {record.figures.map((figure) => (
          <li key={figure.id}>
            <strong>{amountWords(figure)}</strong> {figure.counted?.text}
            {figure.period && <span className="quiet"> · {dateWords(figure.period.edtf)}</span>}
            <p className="quiet">
              “{wordsAt(text, [figure.span])}”, {by(statements.byId.get(figure.attribution ?? '') ?? null)}
            </p>
          </li>
        ))}
      </Section>
      <Section title="Positions" count={record.positions.length}>
        {positionsOf(record, statements).map(
          ({ position, actor, stance, issue, words, condition, by: whose }) => (
            <li key={position.id}>
              <strong>{actor}</strong> {stance} <span className="quiet">· {issue}</span>
              <p className="said-words">
                {words}
                {condition !== null && <span className="quiet"> ({condition})</span>}
              </p>
              <p className="quiet">{by(whose)}</p>
            </li>
          ),
        )}
      </Section>
      <Section title="Left open" count={record.warnings.length}>
        {record.warnings.map(({ message, span }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: warnings have no id and keep their order
          <li key={index}>
            {message} {span && <span className="quiet">“{wordsAt(text, [span])}”</span>}
          </li>
        ))}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Section({ title, count, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <section className="section record-list">
      <h2>
        {title} <span className="count">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ByProps {
  readonly statement: Statement | null;
  readonly publisher: string | null;
  readonly onSelect: (id: string) => void;
}

function By({ statement, publisher, onSelect }: ByProps) {
  if (!statement) return `on the word of ${publisher ?? 'the text itself'}`;
  return (
    <>
      on the word of{' '}
      <button type="button" className="as-link" onClick={() => onSelect(statement.attribution.id)}>
        {statement.source}
      </button>
    </>
  );
}
