// Checks of positions and shifts. Each function says why its check fails; nothing where it holds.
import type { Position } from '../../../src/reader/index.ts';
import { diceOfWords, hasWords, isOneOf, listOf } from './compare-words.ts';
import type { PositionCheck, ShiftCheck } from './expected.ts';
import type { RecordLookup } from './record-lookup.ts';

export function checkPosition(check: PositionCheck, lookup: RecordLookup): string {
  const close = lookup.record.positions.filter(
    ({ issue, actor }) =>
      isOneOf<string>(check.issue, issue) &&
      listOf(check.actor).some((name) => lookup.isNamed(lookup.entity(actor), name)),
  );
  if (close.length === 0) return 'no position of that actor on that issue';
  const reasons = close.map((position) => differenceOfPosition(check, position, lookup));
  return reasons.includes('') ? '' : reasons[0]!;
}

function differenceOfPosition(check: PositionCheck, position: Position, lookup: RecordLookup): string {
  const condition = lookup.covered(position.condition?.spans);
  const proposition = lookup.covered(position.proposition.spans);
  if (!isOneOf(check.stance, position.stance)) return `stance is ${position.stance}`;
  if (check.previous !== undefined && position.previous !== check.previous)
    return `previous is ${position.previous}`;
  if (check.condition && !hasWords(condition, check.condition)) return `condition is "${condition}"`;
  if (check.proposition && diceOfWords(proposition, check.proposition) < 0.5)
    return `proposition is "${proposition}"`;
  if (check.time && !isOneOf<string>(check.time, position.time)) return `time is ${position.time}`;
  return '';
}

export function checkShift(check: ShiftCheck, lookup: RecordLookup): string {
  const close = lookup.record.shifts.filter(
    ({ issue, actor }) =>
      isOneOf<string>(check.issue, issue) && lookup.isNamed(lookup.entity(actor), check.actor),
  );
  if (close.length === 0) return 'no shift of that actor on that issue';
  return close.some(({ basis }) => isOneOf<string>(check.basis, basis)) ? '' : `basis is ${close[0]!.basis}`;
}
