// The table itself. Wider than the screen it scrolls within, names and issues staying in sight.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { issueWords } from '../../../../src/exports/plain-words.ts';
import type { PositionTable } from '../../../../src/server/api.ts';
import { chooseCells } from './choose-cells.ts';
import { useMoved } from './moved-cells.ts';
import { Stance } from './position-words.tsx';

interface MatrixProps {
  readonly table: PositionTable;
  /** Narrows it to parties and issues that have them. */
  readonly words: string;
}

const step = 40;

export function Matrix({ table, words }: MatrixProps) {
  const [shown, setShown] = useState(step);
  const [hasOthers, setOthers] = useState(false);
  const moved = useMoved();
  const { actors, issues, cellAt } = chooseCells(table, { words, hasOthers });
  return (
    <>
      <p className="actions matrix-tools">
        <label>
          <input type="checkbox" checked={hasOthers} onChange={(event) => setOthers(event.target.checked)} />{' '}
          Issues outside the codebook too
        </label>
        <span className="quiet" role="status">
          {actors.length} parties, {issues.length} issues
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="matrix" aria-label="Parties and issues" tabIndex={0}>
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Party
              </th>
              {issues.map((issue) => (
                <th key={issue} scope="col" role="columnheader">
                  {issueWords(issue)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {actors.slice(0, shown).map((actor) => (
              <tr key={actor} role="row">
                <th scope="row" role="rowheader">
                  {actor}
                </th>
                {issues.map((issue) => (
                  <td key={issue} role="cell" data-issue={issueWords(issue)}>
                    <Cell cell={cellAt(actor, issue)} hasMoved={moved(actor, issue)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {actors.length > shown && (
        <p className="more">
          <button type="button" onClick={() => setShown(shown + step)}>
            Show {Math.min(step, actors.length - shown)} more of {actors.length}
          </button>
        </p>
      )}
    </>
  );
}

interface CellProps {
  readonly cell: PositionTable['cells'][number] | null;
  readonly hasMoved: boolean;
}

function Cell({ cell, hasMoved }: CellProps) {
  if (!cell) return null;
  const { actor, issue, latest, count } = cell;
  return (
    <Link to="/positions" search={{ actor, issue }} resetScroll={false} className="cell">
      <Stance stance={latest.stance} isPrevious={latest.previous} />
      {hasMoved && <span className="tag bad">moved</span>}
      {count > 1 && <span className="quiet">×{count}</span>}
      <span className="said-words">{latest.proposition}</span>
      {latest.condition !== null && (
        <span className="condition">
          {latest.relation ?? 'if'}: {latest.condition}
        </span>
      )}
    </Link>
  );
}
