// A stretch of the text with its markings. A mark can be clicked; the way by keyboard leads over the notes and `j`, `k`.
import type { ReactNode } from 'react';
import { nestMarks, type Piece } from '../../../../src/exports/nest-marks.ts';
import type { Span } from '../../../../src/reader/record.ts';
import type { StatementMarking } from './markings.ts';

interface MarkedWordsProps {
  readonly text: string;
  readonly span: Span;
  readonly markings: readonly StatementMarking[];
  /** Id of the attribution that is selected. */
  readonly selected: string | null;
}

interface Open {
  readonly piece: Piece<StatementMarking> | null;
  readonly children: ReactNode[];
  /** How many contents lie inside: the line stands so much lower, clear of theirs. */
  height: number;
}

export function MarkedWords({ text, span, markings, selected }: MarkedWordsProps) {
  const open: Open[] = [{ piece: null, children: [], height: 0 }];
  for (const [index, step] of nestMarks(markings, span).entries()) {
    const innermost = open.at(-1)!;
    if (step.type === 'text') innermost.children.push(text.slice(...step.span));
    else if (step.type === 'open') open.push({ piece: step.piece, children: [], height: 0 });
    else {
      open.pop();
      const outer = open.at(-1)!;
      const isContent = step.piece.marking.part === 'content';
      outer.children.push(<Mark key={index} closed={innermost} selected={selected} />);
      outer.height = Math.max(outer.height, innermost.height + (isContent ? 1 : 0));
    }
  }
  return open[0]!.children;
}

function Mark({ closed, selected }: { readonly closed: Open; readonly selected: string | null }) {
  const { piece, children, height } = closed;
  const { part, statement, isNumbered } = piece!.marking;
  const { id, quotation } = statement.attribution;
  const classes = [
    part,
    ...(part === 'content' ? [quotation] : []),
    ...(part === 'content' && height > 0 ? [`over${Math.min(height, 3)}`] : []),
    ...(id === selected ? ['is-selected'] : []),
  ];
  return (
    <span
      className={classes.join(' ')}
      data-of={id}
      data-part={part}
      {...(isNumbered && piece!.isLast ? { 'data-number': statement.number } : {})}
    >
      {children}
    </span>
  );
}
