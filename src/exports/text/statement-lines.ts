// The statements for the terminal, as a tree of sources: who says, how, to whom and when, then the words; under each
// what reaches the reader through it.
//
//    4  Jonas Ekberg says · quoted
//       “Farmers walking away from their fields …”
//       └ 5  one valley councillor says · in the reporter’s words
//            there have been as many as 12,000 abandoned plots
import { dateWords } from '../dates.ts';
import { certainty, quotationWords } from '../plain-words.ts';
import { type Statement, wordsAt } from '../statements.ts';
import { displayWidth } from './display-width.ts';
import { safeText } from './safe-text.ts';
import type { Styles } from './styles.ts';
import { dotted, type Piece, wrap } from './wrap.ts';

export interface Page {
  readonly text: string;
  readonly styles: Styles;
  readonly width: number;
}

// The words stand in the article above: the list repeats enough of them to know them by.
const mostLines = 3;

/** Lines of the statements and, indented under each, of those that it relays. */
export function statementLines(roots: readonly Statement[], page: Page): string[] {
  return roots.flatMap((statement, index) => [
    ...(index > 0 ? [''] : []),
    ...treeLines(statement, { head: '  ', body: '  ' }, page),
  ]);
}

interface Indent {
  readonly head: string;
  readonly body: string;
}

function treeLines(statement: Statement, indent: Indent, page: Page): string[] {
  const number = `${statement.number}`.padStart(2);
  const inset = indent.body + ' '.repeat(number.length + 2);
  const quiet = page.styles.quiet;
  const lines = [
    ...wrap(headPieces(statement, page.styles), {
      width: page.width,
      first: `${quiet(indent.head)}${page.styles.number(number)}  `,
      rest: quiet(inset),
      indent: displayWidth(inset),
    }),
    ...contentLines(statement, inset, page),
  ];
  const { children } = statement;
  const narrow = displayWidth(inset) > page.width / 2;
  children.forEach((child, index) => {
    const isLast = index === children.length - 1;
    const base = narrow ? indent.body : inset;
    const under = { head: `${base}${isLast ? '└' : '├'} `, body: `${base}${isLast ? ' ' : '│'} ` };
    lines.push(...treeLines(child, under, page));
  });
  return lines;
}

function headPieces({ attribution, source, verb, addressee }: Statement, styles: Styles): Piece[] {
  const { said, quotation, confidence } = attribution;
  const rest = [
    quotationWords[quotation],
    ...(said === null ? [] : [dateWords(said.edtf)]),
    ...(certainty(confidence) === 'unsure' ? ['the reader is unsure'] : []),
  ];
  return [
    { text: safeText(source), style: styles.name },
    { text: ` ${verb}${addressee === null ? '' : ` to ${safeText(addressee)}`}` },
    { text: dotted(rest), style: styles.quiet },
  ];
}

function contentLines({ attribution }: Statement, inset: string, { text, styles, width }: Page): string[] {
  const words = wordsAt(text, attribution.content.spans);
  if (words === '') return [];
  // A content may be an article long, and be inside another: no more of it is wrapped than can be shown.
  const shown = safeText(words.slice(0, mostLines * width));
  const layout = { width: width - 2, first: styles.quiet(inset), indent: displayWidth(inset) };
  const lines = wrap([{ text: shown, style: styles.quotation[attribution.quotation] }], layout);
  const isCut = lines.length > mostLines || shown.length < words.length;
  return isCut ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''} …`] : lines;
}
