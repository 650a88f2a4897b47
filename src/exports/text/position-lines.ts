// Positions and shifts for the terminal: who stands where on what, then the words, and what it hangs on.
//
//   Aldo Fenwick offers · gates · 2 October 2031 · statement 1
//     to open two of the four gates of the Sella dam
//     if: in exchange for a written guarantee …
import type { HearsayRecord } from '../../reader/index.ts';
import { dateWords } from '../dates.ts';
import { basisWords, stanceWords } from '../plain-words.ts';
import { type PositionAccount, positionsOf, type ShiftAccount, shiftsOf } from '../positions.ts';
import type { Statement, Statements } from '../statements.ts';
import { safeText } from './safe-text.ts';
import type { Page } from './statement-lines.ts';
import { dotted, wrap } from './wrap.ts';

interface Account {
  readonly actor: string;
  readonly does: string;
  readonly rest: readonly string[];
  readonly words: readonly string[];
}

export function positionLines(record: HearsayRecord, statements: Statements, page: Page): string[] {
  const positions = positionsOf(record, statements);
  const shifts = shiftsOf(record, statements, positions);
  const accounts = [...positions.map(ofPosition), ...shifts.map(ofShift)];
  return accounts.flatMap((account, index) => [...(index > 0 ? [''] : []), ...accountLines(account, page)]);
}

function ofPosition({ position, actor, stance, issue, words, condition, by }: PositionAccount): Account {
  const time = position.time === null ? [] : [dateWords(position.time)];
  return {
    actor,
    does: stance,
    rest: [issue, ...time, ...statementNumber(by)],
    words: [words, ...(condition === null ? [] : [condition])],
  };
}

function ofShift({ shift, actor, issue, from, to, words, by }: ShiftAccount): Account {
  const [before, after] = [from, to].map((account) =>
    account ? stanceWords[account.position.stance] : 'not said',
  );
  return {
    actor,
    does: `moved from “${before}” to “${after}”`,
    rest: [issue, basisWords[shift.basis], ...statementNumber(by)],
    words: [words],
  };
}

function statementNumber(by: Statement | null): string[] {
  return by ? [`statement ${by.number}`] : [];
}

function accountLines({ actor, does, rest, words }: Account, { styles, width }: Page): string[] {
  const head = [
    { text: safeText(actor), style: styles.name },
    { text: ` ${does}` },
    { text: dotted(rest.map(safeText)), style: styles.quiet },
  ];
  return [
    ...wrap(head, { width, first: '  ', rest: '    ' }),
    ...words.flatMap((text) => wrap([{ text: safeText(text) }], { width, first: '    ' })),
  ];
}
