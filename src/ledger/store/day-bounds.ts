// An EDTF date in, the first and the last day that it can mean out, as ISO days: they sort and compare as they are.

export interface DayBounds {
  /** Null where it is open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

export const unbounded: DayBounds = { from: null, to: null };

/** Seasons, quarters, thirds and halves of a year as EDTF numbers them: first and last month. */
const partsOfYear: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** "2024-01/2024-09" becomes 2024-01-01 and 2024-09-30; what is no date of our calendar stays open. */
export function dayBoundsOf(edtf: string | null): DayBounds {
  if (edtf === null) return unbounded;
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return pointBounds(first);
  return { from: pointBounds(first).from, to: pointBounds(last).to };
}

function pointBounds(written: string): DayBounds {
  const match = /^(\d{1,4}X{0,3})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T.{0,40})?[~?%]?$/.exec(written);
  const [, year = '', month, day] = match ?? [];
  if (year.length !== 4) return unbounded;
  if (year.includes('X') || month === undefined || month === 'XX') {
    return { from: `${year.replaceAll('X', '0')}-01-01`, to: `${year.replaceAll('X', '9')}-12-31` };
  }
  const part = partsOfYear[month];
  if (part) return { from: dayOf(year, part[0], 1), to: dayOf(year, part[1] + 1, 0) };
  if (day === undefined || day === 'XX') {
    return { from: dayOf(year, Number(month), 1), to: dayOf(year, Number(month) + 1, 0) };
  }
  const exact = dayOf(year, Number(month), Number(day));
  return { from: exact, to: exact };
}

// A day of 0 is the last of the month before.
function dayOf(year: string, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The bounds as columns hold them, to compare without exceptions: open is before or after every day. */
export function closedBounds({ from, to }: DayBounds): DayBounds {
  if (from === null && to === null) return unbounded;
  return { from: from ?? '0000-01-01', to: to ?? '9999-12-31' };
}

/** The earliest and the latest of several; open where one of them is. */
export function spanOf(all: readonly DayBounds[]): DayBounds {
  const known = all.filter(({ from, to }) => from !== null || to !== null);
  const firsts = known.map(({ from }) => from).sort();
  const lasts = known.map(({ to }) => to).sort();
  return {
    from: firsts.includes(null) ? null : (firsts[0] ?? null),
    to: lasts.includes(null) ? null : (lasts.at(-1) ?? null),
  };
}
