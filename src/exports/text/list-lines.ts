// Figures, times, positions, shifts and warnings for the terminal: each an entry with a short lead in a column of its
// own and the rest beside it.
import type { HearsayRecord } from '../../reader/index.ts';
import { amountWords } from '../amounts.ts';
import { dateWords, durationWords } from '../dates.ts';
import { basisWords } from '../plain-words.ts';
import { positionsOf, shiftsOf } from '../positions.ts';
import { type Statement, type Statements, wordsAt } from '../statements.ts';
import { displayWidth } from './display-width.ts';
import { safeText } from './safe-text.ts';
import type { Page } from './statement-lines.ts';
import { type Piece, wrap } from './wrap.ts';

interface Entry {
  readonly lead: string;
  readonly rest: readonly Piece[];
}

export function figureLines(record: HearsayRecord, statements: Statements, page: Page): string[] {
  const { name, quiet } = page.styles;
  const entries = record.figures.map((figure) => ({
    lead: amountWords(figure),
    rest: [
      { text: safeText(figure.counted?.text ?? 'of what is not said'), style: figure.counted ? name : quiet },
      ...(figure.period ? [{ text: `, ${dateWords(figure.period.edtf)}` }] : []),
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

export function positionLines(record: HearsayRecord, statements: Statements, page: Page): string[] {
  const positions = positionsOf(record, statements);
  const { quiet } = page.styles;
  const stances = positions.map(({ position, actor, stance, issue, words, condition, by }) => ({
    lead: actor,
    rest: [
      { text: `${stance} · ${issue}` },
      { text: ` · ${words}`, style: quiet },
      ...(condition === null ? [] : [{ text: ` · ${condition}` }]),
      ...(position.time === null ? [] : [{ text: ` · ${dateWords(position.time)}` }]),
      ...onWhoseWord(by ?? undefined, page),
    ],
  }));
  const shifts = shiftsOf(record, statements, positions).map(({ shift, actor, issue, from, to, words }) => ({
    lead: actor,
    rest: [
      { text: `moved on ${issue}: from ${from?.stance ?? 'what is not said'} to ` },
      { text: `${to?.stance ?? 'what is not said'} · ${basisWords[shift.basis]}` },
      { text: ` · ${words}`, style: quiet },
    ],
  }));
  return columns([...stances, ...shifts], page);
}

export function warningLines({ warnings }: HearsayRecord, { text, styles, width }: Page): string[] {
  return warnings.flatMap(({ message, span }) => {
    const where = span && excerpt(text, span);
    const pieces = [
      { text: safeText(message) },
      ...(where ? [{ text: ` — “${safeText(where)}”`, style: styles.quiet }] : []),
    ];
    return wrap(pieces, { width, first: `  ${styles.warning('!')} `, rest: '    ', indent: 4 });
  });
}

// A few words from where the warning points, so that a reader can find the place.
function excerpt(text: string, [start, end]: readonly [number, number]): string {
  const words = wordsAt(text, [[start, Math.max(end, Math.min(start + 32, text.length))]]);
  return words.length > 48 ? `${words.slice(0, 48)}…` : words;
}

function onWhoseWord(statement: Statement | undefined, { styles }: Page): Piece[] {
  if (!statement) return [];
  return [
    { text: ` · on the word of ${safeText(statement.source)} (${statement.number})`, style: styles.quiet },
  ];
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
    if (pad >= 0)
      return wrap(pieces, {
        width,
        first: `  ${styles.name(lead)}${' '.repeat(pad + 2)}`,
        rest: inset,
        indent,
      });
    const own = wrap([{ text: lead, style: styles.name }], { width, first: '  ' });
    return [...own, ...wrap(pieces, { width, first: inset })];
  });
}
