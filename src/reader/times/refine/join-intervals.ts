// Stretches from one time to another, and those open at one end.
//
//   [between March 3 and March 9], [from 2001 to 2005], [May-June 2023]; [since February 2022], [until last month]
import type { Candidate, Expression } from '../expression.ts';
import { candidate, normAt, touches, type Words } from '../words.ts';
import type { Extend, Join } from './join.ts';
import { isDay, isPlaced, isWeekday, isYear } from './kinds.ts';

export const joinInterval: Join = (words, left, right, between) => {
  const [from, to] = shareDay(left.expression, right.expression);
  if (!isPlaced(from) || !isPlaced(to)) return null;
  const before = normAt(words, left.first - 1);
  const wrapped =
    (before === 'from' && /^(?:to|until|till|through|up to|up until|-|–|—)$/.test(between)) ||
    (before === 'between' && between === 'and');
  if (!wrapped && !isBareRange(words, left, right, between)) return null;
  const first = wrapped ? left.first - 1 : left.first;
  return candidate('interval', first, right.end, { is: 'interval', from, to });
};

// "from 9 a.m. to 5 p.m. on Friday"
function shareDay(from: Expression, to: Expression): [Expression, Expression] {
  if (from.is !== 'clock' || to.is !== 'clock') return [from, to];
  return [
    { ...from, day: from.day ?? to.day },
    { ...to, day: to.day ?? from.day },
  ];
}

// "2001 to 2005", "May-June 2023", "Monday through Friday": of one kind, since "X to Y" says many things.
function isBareRange(words: Words, left: Candidate, right: Candidate, between: string): boolean {
  const [from, to] = [left.expression, right.expression];
  const dash = /^[-–—]$/.test(between);
  if (!dash && between !== 'to' && between !== 'through') return false;
  if (dash && isYear(from) && !touches(words, right.first)) return false;
  if (isYear(from)) return isYear(to) && from.year! < to.year!;
  return kindOf(from) !== '' && kindOf(from) === kindOf(to);
}

function kindOf(e: Expression): string {
  if (isWeekday(e)) return 'weekday';
  if (e.is === 'calendar') return e.day === null ? 'month' : 'day';
  if (e.is === 'part') return e.unit;
  if (e.is === 'clock' || e.is === 'season' || e.is === 'era') return e.is;
  return e.is === 'numeric' || isDay(e) ? 'day' : '';
}

/** "since February 2022", "starting Monday", "from March on" */
export const extendSince: Extend = (words, found) => {
  if (!isPlaced(found.expression)) return null;
  const at = found.first - 1;
  const before = normAt(words, at);
  const open = { is: 'interval', from: found.expression, to: null } as const;
  if (before === 'since') {
    const first = normAt(words, at - 1) === 'ever' ? at - 1 : at;
    return candidate('since', first, found.end, open);
  }
  const onwards = before === 'from' && /^(?:onwards?|on)$/.test(normAt(words, found.end));
  return onwards ? candidate('from on', at, found.end + 1, open) : null;
};

/** "until last month"; but "delayed until October 2007", "not until Friday" name the time itself. */
export const extendUntil: Extend = (words, found) => {
  const at = found.first - 1;
  if (
    !isPlaced(found.expression) ||
    !/^(?:until|till|til)$/.test(normAt(words, at)) ||
    namesTheTime(words, at)
  )
    return null;
  const first = normAt(words, at - 1) === 'up' ? at - 1 : at;
  return candidate('until', first, found.end, { is: 'interval', from: null, to: found.expression });
};

const putOff: ReadonlySet<string> = new Set(
  "delay delayed delays delaying postpone postponed postponing put pushed deferred adjourned moved rescheduled back off wait waited not n't never".split(
    ' ',
  ),
);

function namesTheTime(words: Words, at: number): boolean {
  for (let back = 1; back <= 8; back++) if (putOff.has(normAt(words, at - back))) return true;
  return false;
}
