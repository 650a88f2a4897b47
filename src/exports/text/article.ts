// The article for the terminal: its own words, those that are attributed coloured by how they are given, and after
// each statement its number, as a footnote's, which the list of statements below takes up.
//
//   “We open what we can,” Fenwick told Radio Meridian.
//   “We open what we can,”² Fenwick told Radio Meridian.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import { groupByBlock, type Marking, nestMarks } from '../nest-marks.ts';
import type { Statement, Statements } from '../statements.ts';
import { safeText } from './safe-text.ts';
import type { Styles } from './styles.ts';
import { type Piece, type Style, wrap } from './wrap.ts';

interface ArticleMarking extends Marking {
  readonly style: Style;
  /** The number that stands at the end; null where the statement goes on, and for names. */
  readonly number: number | null;
}

/** The article's lines, `width` columns at most. */
export function articleLines(
  record: HearsayRecord,
  statements: Statements,
  styles: Styles,
  width: number,
): string[] {
  const { text, blocks } = record.document;
  const markings = statements.all.flatMap((statement) => markingsOf(statement, styles));
  const groups = groupByBlock(markings, blocks);
  return blocks.flatMap(({ span, kind }, index) => {
    const own = groups[index]!;
    const pieces = piecesOf(own, span, text, kind === 'title' ? styles.heading : undefined, styles);
    const indent = kind === 'quote' || kind === 'list' ? '    ' : '  ';
    return ['', ...wrap(pieces, { width, first: indent })];
  });
}

function markingsOf({ attribution, number }: Statement, styles: Styles): ArticleMarking[] {
  const { content, source, quotation } = attribution;
  const contents = content.spans.map((span, index) => ({
    span,
    rank: 0,
    style: styles.quotation[quotation],
    number: index === content.spans.length - 1 ? number : null,
  }));
  const sources = source.spans.map((span) => ({ span, rank: 1, style: styles.name, number: null }));
  return [...contents, ...sources];
}

function piecesOf(
  markings: readonly ArticleMarking[],
  bounds: Span,
  text: string,
  base: Style | undefined,
  styles: Styles,
): Piece[] {
  const pieces: Piece[] = [];
  const open: Style[] = base ? [base] : [];
  let follows = false;
  for (const step of nestMarks(markings, bounds)) {
    if (step.type === 'text') {
      pieces.push({ text: safeText(text.slice(...step.span)), style: open.at(-1) });
      follows = false;
    } else if (step.type === 'open') open.push(step.piece.marking.style);
    else {
      open.pop();
      const { number } = step.piece.marking;
      if (!step.piece.isLast || number === null) continue;
      pieces.push({ text: `${follows ? ',' : ''}${superscript(number)}`, style: styles.number });
      follows = true;
    }
  }
  return pieces;
}

/** "12" as "¹²". */
function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
