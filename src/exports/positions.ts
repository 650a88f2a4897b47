// Positions and shifts with the names and words that an account of them needs.
import type { HearsayRecord, Position, Shift } from '../reader/index.ts';
import { issueWords, stanceWords } from './plain-words.ts';
import { type Statement, type Statements, wordsAt } from './statements.ts';

export interface PositionAccount {
  readonly position: Position;
  readonly actor: string;
  /** "offers", "formerly demands". */
  readonly stance: string;
  readonly issue: string;
  readonly words: string;
  /** "if …", "unless …"; null where it hangs on nothing. */
  readonly condition: string | null;
  /** On whose word; null: the document's own. */
  readonly by: Statement | null;
}

export interface ShiftAccount {
  readonly shift: Shift;
  readonly actor: string;
  readonly issue: string;
  /** Null where the text leaves one open. */
  readonly from: PositionAccount | null;
  readonly to: PositionAccount | null;
  readonly words: string;
  readonly by: Statement | null;
}

export function positionsOf(record: HearsayRecord, statements: Statements): PositionAccount[] {
  const { text } = record.document;
  const nameOf = namesOf(record);
  return record.positions.map((position) => ({
    position,
    actor: nameOf(position.actor),
    stance: `${position.previous ? 'formerly ' : ''}${stanceWords[position.stance]}`,
    issue: issueWords(position.issue),
    words: wordsAt(text, position.proposition.spans),
    condition: position.condition && conditionWords(wordsAt(text, position.condition.spans), position),
    by: statements.byId.get(position.attribution ?? '') ?? null,
  }));
}

export function shiftsOf(
  record: HearsayRecord,
  statements: Statements,
  positions: readonly PositionAccount[],
): ShiftAccount[] {
  const nameOf = namesOf(record);
  const byId = new Map(positions.map((account) => [account.position.id, account]));
  return record.shifts.map((shift) => ({
    shift,
    actor: nameOf(shift.actor),
    issue: issueWords(shift.issue),
    from: byId.get(shift.from ?? '') ?? null,
    to: byId.get(shift.to ?? '') ?? null,
    words: wordsAt(record.document.text, shift.spans),
    by: statements.byId.get(shift.attribution ?? '') ?? null,
  }));
}

function namesOf({ entities }: HearsayRecord): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'somebody not determined';
}

// "in exchange for X" says by itself that it is a condition; the words are given as they stand.
function conditionWords(words: string, { condition }: Position): string {
  return `${condition?.relation === 'unless' ? 'unless' : 'if'}: ${words}`;
}
