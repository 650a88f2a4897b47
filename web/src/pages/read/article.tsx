// The article as one would want to read it: its blocks at a good measure, and beside each the notes of the statements
// that begin in it, each under the one through which it reaches the reader.
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { type Stretch, stretchesOf, stretchOf } from '../../../../src/exports/html/stretches.ts';
import { groupByBlock } from '../../../../src/exports/nest-marks.ts';
import type { Statement, Statements } from '../../../../src/exports/statements.ts';
import './article.css';
import type { Reading } from './apply-reviews.ts';
import { MarkedWords } from './marked-words.tsx';
import { markingsOf, type WordMarking } from './markings.ts';
import { Notes } from './notes.tsx';

interface ArticleProps {
  readonly reading: Reading;
  readonly statements: Statements;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** What is marked instead of the statements, while spans are edited. */
  readonly drafted: readonly WordMarking[] | null;
}

const none: readonly never[] = [];
// So many blocks are laid out only when they come into sight.
const long = 400;

export function Article({ reading, statements, selected, onSelect, drafted }: ArticleProps) {
  const { record, classes } = reading;
  const stretches = useMemo(() => stretchesOf(record.document), [record]);
  const notes = useMemo(() => notesOf(statements, stretches), [statements, stretches]);
  const own = useMemo(() => markingsOf(statements.all), [statements]);
  const markings = useMemo(() => groupByBlock(drafted ?? own, stretches), [drafted, own, stretches]);
  // A mark further in lies over those that hold it; a click means the innermost.
  const select = (event: MouseEvent<HTMLElement>) => {
    if (!getSelection()?.isCollapsed) return;
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-of]') : null;
    if (mark?.dataset['of']) onSelect(mark.dataset['of']);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the notes do the same by keyboard
    <div className={`article ${stretches.length > long ? 'is-long' : ''}`} onClick={select}>
      {stretches.map((stretch, index) => {
        const beside = notes[index] ?? none;
        if (stretch.kind === 'space' && beside.length === 0) return null;
        const marked = markings[index] ?? none;
        return (
          <div className="row" key={stretch.span[0]}>
            <Block stretch={stretch}>
              <MarkedWords
                text={record.document.text}
                span={stretch.span}
                markings={marked}
                selected={marked.some(({ of }) => of === selected) ? selected : null}
                classes={classes}
              />
            </Block>
            {beside.length > 0 && (
              <Notes statements={beside} reading={reading} selected={selected} onSelect={onSelect} />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface BlockProps {
  readonly stretch: Stretch;
  readonly children: ReactNode;
}

function Block({ stretch: { kind, span }, children }: BlockProps) {
  const Element = kind === 'quote' ? 'blockquote' : kind === 'title' ? 'h2' : 'p';
  return (
    <Element className={`words ${kind}`} data-start={span[0]}>
      {children}
    </Element>
  );
}

function notesOf(statements: Statements, stretches: readonly Stretch[]): Statement[][] {
  const notes = stretches.map((): Statement[] => []);
  for (const statement of statements.roots) notes[stretchOf(statement, stretches)]?.push(statement);
  return notes;
}
