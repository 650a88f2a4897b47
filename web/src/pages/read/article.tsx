// The article as one would want to read it: its blocks at a good measure, and beside each the notes of the statements
// that begin in it, each under the one through which it reaches the reader.
import { type MouseEvent, useMemo } from 'react';
import { stretchesOf, stretchOf } from '../../../../src/exports/html/stretches.ts';
import { groupByBlock } from '../../../../src/exports/nest-marks.ts';
import type { Statement, Statements } from '../../../../src/exports/statements.ts';
import type { HearsayRecord } from '../../../../src/reader/record.ts';
import './article.css';
import { MarkedWords } from './marked-words.tsx';
import { markingsOf } from './markings.ts';
import { Notes } from './notes.tsx';

interface ArticleProps {
  readonly record: HearsayRecord;
  readonly statements: Statements;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

export function Article({ record, statements, selected, onSelect }: ArticleProps) {
  const rows = useMemo(() => rowsOf(record, statements), [record, statements]);
  // A mark further in lies over those that hold it; a click means the innermost.
  const select = (event: MouseEvent<HTMLElement>) => {
    if (!getSelection()?.isCollapsed) return;
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-of]') : null;
    if (mark?.dataset['of']) onSelect(mark.dataset['of']);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the notes do the same by keyboard
    <div className="article" onClick={select}>
      {rows.map(({ stretch, markings, notes }) => (
        <div className="row" key={stretch.span[0]}>
          <Block kind={stretch.kind} start={stretch.span[0]}>
            <MarkedWords
              text={record.document.text}
              span={stretch.span}
              markings={markings}
              selected={selected}
            />
          </Block>
          {notes.length > 0 && <Notes statements={notes} selected={selected} onSelect={onSelect} />}
        </div>
      ))}
    </div>
  );
}

interface BlockProps {
  readonly kind: string;
  readonly start: number;
  readonly children: React.ReactNode;
}

function Block({ kind, start, children }: BlockProps) {
  const Element = kind === 'quote' ? 'blockquote' : kind === 'title' ? 'h2' : 'p';
  return (
    <Element className={`words ${kind}`} data-start={start}>
      {children}
    </Element>
  );
}

function rowsOf(record: HearsayRecord, statements: Statements) {
  const stretches = stretchesOf(record.document);
  const markings = groupByBlock(markingsOf(statements.all), stretches);
  const notes = stretches.map((): Statement[] => []);
  for (const statement of statements.roots) notes[stretchOf(statement, stretches)]?.push(statement);
  return stretches
    .map((stretch, index) => ({ stretch, markings: markings[index]!, notes: notes[index]! }))
    .filter(({ stretch, notes }) => stretch.kind !== 'space' || notes.length > 0);
}
