// A stretch of the text with its markings. A mark can be clicked; the way by keyboard leads over the notes and `j`, `k`.
import { memo, type ReactNode } from 'react';
import { nestMarks, type Piece } from '../../../../src/exports/nest-marks.ts';
import type { Span } from '../../../../src/reader/record.ts';
import type { WordMarking } from './markings.ts';

interface MarkedWordsProps {
  readonly text: string;
  readonly span: Span;
  readonly markings: readonly WordMarking[];
  /** Id of the attribution that is selected; null in stretches that hold nothing of it. */
  readonly selected: string | null;
  /** Classes beside the part's own, by attribution. */
  readonly classes: ReadonlyMap<string, string>;
}

interface Open {
  readonly piece: Piece<WordMarking> | null;
  readonly children: ReactNode[];
  /** How many contents lie inside: the line stands so much lower, clear of theirs. */
  height: number;
}

export const MarkedWords = memo(({ text, span, markings, selected, classes }: MarkedWordsProps) => {
  const open: Open[] = [{ piece: null, children: [], height: 0 }];
  for (const [index, step] of nestMarks(markings, span).entries()) {
    const innermost = open.at(-1)!;
    if (step.type === 'text') innermost.children.push(text.slice(...step.span));
    else if (step.type === 'open') open.push({ piece: step.piece, children: [], height: 0 });
    else {
      open.pop();
      const outer = open.at(-1)!;
      const isContent = step.piece.marking.part === 'content';
      const more = classes.get(step.piece.marking.of ?? '') ?? '';
      outer.children.push(<Mark key={index} closed={innermost} selected={selected} more={more} />);
      outer.height = Math.max(outer.height, innermost.height + (isContent ? 1 : 0));
    }
  }
  return open[0]!.children;
});

interface MarkProps {
  readonly closed: Open;
  readonly selected: string | null;
  readonly more: string;
}

function Mark({ closed, selected, more }: MarkProps) {
  const { piece, children, height } = closed;
  const { part, of, quotation, number } = piece!.marking;
  const names = [
    part,
    ...(part === 'content' ? [quotation] : []),
    ...(part === 'content' && height > 0 ? [`over${Math.min(height, 3)}`] : []),
    ...(of !== null && of === selected ? ['is-selected'] : []),
    more,
  ];
  return (
    <span
      className={names.join(' ').trim()}
      data-part={part}
      {...(of === null ? {} : { 'data-of': of })}
      {...(number !== null && piece!.isLast ? { 'data-number': number } : {})}
    >
      {children}
    </span>
  );
}
