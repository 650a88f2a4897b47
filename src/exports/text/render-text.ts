// A record as a terminal shows it: the article with its statements numbered, and under it the statements as a tree of
// sources, the figures, the times, the positions, and what was left open.
import type { HearsayRecord } from '../../reader/index.ts';
import { statementsOf } from '../statements.ts';
import { originOf, summaryOf, titleOf } from '../summary.ts';
import { articleLines } from './article.ts';
import { displayWidth } from './display-width.ts';
import { figureLines, timeLines, warningLines } from './list-lines.ts';
import { positionLines } from './position-lines.ts';
import { safeText } from './safe-text.ts';
import { type Page, statementLines } from './statement-lines.ts';
import { type Styles, stylesFor } from './styles.ts';
import { dotted, unbroken, wrap } from './wrap.ts';

export interface TextOptions {
  /** Whether the terminal shows colour. Without it the output holds no escape sequence at all. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

// Longer lines are hard to read, shorter ones are no lines.
const widest = 84;
const narrowest = 32;

/** The record as lines of text, the last one ended. Nothing of the article reaches the terminal as a control. */
export function renderText(record: HearsayRecord, { colour, width }: TextOptions): string {
  const styles = stylesFor(colour);
  const page = {
    text: record.document.text,
    styles,
    width: Math.max(narrowest, Math.min(widest, Math.floor(width) || 80)),
  };
  const statements = statementsOf(record);
  const lines = [
    ...headLines(record, page),
    ...articleLines(record, statements, styles, page.width),
    ...(colour && statements.all.length > 0 ? ['', legend(styles)] : []),
    ...section('Who said what', statementLines(statements.roots, page), page),
    ...section('Figures', figureLines(record, statements, page), page),
    ...section('Times', timeLines(record, page), page),
    ...section('Positions', positionLines(record, statements, page), page),
    ...section('Left open', warningLines(record, page), page),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines(record: HearsayRecord, { styles, width }: Page): string[] {
  const { url, blocks } = record.document;
  const title = titleOf(record);
  const inText = blocks.some(({ kind }) => kind === 'title');
  const line = (parts: readonly string[], style = styles.quiet): string[] => {
    const [first, ...others] = parts.map(safeText);
    if (first === undefined) return [];
    return wrap([{ text: unbroken(first) + dotted(others), style }], { width, first: '  ' });
  };
  return [
    '',
    ...(inText || title === null ? [] : line([title], styles.heading)),
    ...line(originOf(record)),
    ...line(url === null ? [] : [url]),
    ...line(summaryOf(record)),
  ];
}

function legend({ quotation, quiet }: Styles): string {
  const { direct, mixed, indirect } = quotation;
  return `  ${direct('quoted')} ${quiet('·')} ${mixed('partly quoted')} ${quiet('·')} ${indirect('in the reporter’s words')}`;
}

function section(title: string, lines: readonly string[], { styles, width }: Page): string[] {
  if (lines.length === 0) return [];
  const rule = '─'.repeat(Math.max(0, width - displayWidth(title) - 3));
  return ['', '', `  ${styles.heading(title)} ${styles.quiet(rule)}`, '', ...lines];
}
