// Figures, times and warnings for the terminal: each an entry with a short lead in a column of its own and the rest
// beside it.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import { amountWords } from '../amounts.ts';
import { dateWords, durationWords } from '../dates.ts';
import { type Statement, type Statements, wordsAt } from '../statements.ts';
import { displayWidth } from './display-width.ts';
import { safeText } from './safe-text.ts';
import type { Page } from './statement-lines.ts';
import { dotted, type Piece, wrap } from './wrap.ts';

interface Entry {
  readonly lead: string;
  readonly rest: readonly Piece[];
}

export function figureLines(record: HearsayRecord, statements: Statements, page: Page): string[] {
  const { quiet } = page.styles;
  const entries = record.figures.map((figure) => ({
    lead: amountWords(figure),
    rest: [
      figure.counted ? { text: figure.counted.text } : { text: 'of what is not said', style: quiet },
      ...(figure.period ? [{ text: dotted([dateWords(figure.period.edtf)]) }] : []),
      ...onWhoseWord(statements.byId.get(figure.attribution ?? ''), page),
    ],
  }));
  return columns(entries, page);
}

export function timeLines({ times }: HearsayRecord, page: Page): string[] {
  const entries = times.map(({ span, edtf, duration }) => {
    const read = [
      ...(edtf === null ? [] : [dateWords(edtf)]),
      ...(duration === null ? [] : [durationWords(duration)]),
    ];
    const rest =
      read.length > 0 ? { text: read.join(', ') } : { text: 'left open', style: page.styles.quiet };
    return { lead: wordsAt(page.text, [span]), rest: [rest] };
  });
  return columns(entries, page);
}

export function warningLines({ warnings }: HearsayRecord, { text, styles, width }: Page): string[] {
  return warnings.flatMap(({ message, span }) => {
    const where = span && excerpt(text, span);
    const pieces = [
      { text: safeText(message) },
      ...(where ? [{ text: `\u00a0· ${safeText(where)}`, style: styles.quiet }] : []),
    ];
    return wrap(pieces, { width, first: `  ${styles.warning('!')} `, rest: '    ', indent: 4 });
  });
}

// A few words from where the warning points, so that a reader can find the place.
function excerpt(text: string, [start, end]: Span): string {
  const enough = Math.max(end, start + 32);
  const words = text.slice(start, enough).split('\n')[0]!.trim();
  return words.length > 48 ? `${words.slice(0, 47)}…` : words;
}

function onWhoseWord(statement: Statement | undefined, { styles }: Page): Piece[] {
  if (!statement) return [];
  const words = `on the word of ${statement.source} (${statement.number})`;
  return [{ text: dotted([words]), style: styles.quiet }];
}

function columns(entries: readonly Entry[], { styles, width }: Page): string[] {
  const safe = entries.map(({ lead, rest }) => ({ lead: safeText(lead).replace(/\s+/g, ' '), rest }));
  const most = Math.min(24, Math.floor(width / 3));
  const widths = safe.map(({ lead }) => displayWidth(lead)).filter((columns) => columns <= most);
  const column = Math.max(8, ...widths);
  return safe.flatMap(({ lead, rest }) => {
    const pad = column - displayWidth(lead);
    const indent = column + 4;
    const inset = ' '.repeat(indent);
    const pieces = rest.map((piece) => ({ ...piece, text: safeText(piece.text) }));
    if (pad < 0) {
      const own = wrap([{ text: lead, style: styles.name }], { width, first: '  ' });
      return [...own, ...wrap(pieces, { width, first: inset })];
    }
    const first = `  ${styles.name(lead)}${' '.repeat(pad + 2)}`;
    return wrap(pieces, { width, first, rest: inset, indent });
  });
}
