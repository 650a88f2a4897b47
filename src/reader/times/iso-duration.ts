// Lengths of time as ISO 8601 writes them.
import type { Unit } from './expression.ts';

const designators: ReadonlyMap<Unit, { readonly letter: string; readonly by: number }> = new Map([
  ['second', { letter: 'S', by: 1 }],
  ['minute', { letter: 'M', by: 1 }],
  ['hour', { letter: 'H', by: 1 }],
  ['day', { letter: 'D', by: 1 }],
  ['weekend', { letter: 'D', by: 2 }],
  ['week', { letter: 'W', by: 1 }],
  ['month', { letter: 'M', by: 1 }],
  ['quarter', { letter: 'M', by: 3 }],
  ['half', { letter: 'M', by: 6 }],
  ['year', { letter: 'Y', by: 1 }],
  ['decade', { letter: 'Y', by: 10 }],
  ['century', { letter: 'Y', by: 100 }],
]);

/** `P6M`, `PT30M`, `P2Y6M` for two and a half years, `PT90M` for an hour and a half; null where the number is left open. */
export function isoDuration(unit: Unit, count: number | null): string | null {
  if (count === null) return null;
  const { letter, by } = designators.get(unit)!;
  const amount = count * by;
  if (Number.isInteger(amount)) return `P${isTime(unit) ? 'T' : ''}${amount}${letter}`;
  if (unit === 'year') return yearsAndMonths(amount);
  if (unit === 'hour') return `PT${Math.round(amount * 60)}M`;
  return `P${isTime(unit) ? 'T' : ''}${Math.round(amount * 100) / 100}${letter}`;
}

function isTime(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function yearsAndMonths(amount: number): string {
  const months = Math.round(amount * 12);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
}
