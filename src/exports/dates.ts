// EDTF dates and ISO 8601 durations into words: "2024-01/2024-09" becomes "January to September 2024". What has no
// plain wording is given as it is written.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const parts: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

const qualifiers: Readonly<Record<string, string>> = {
  '~': 'about ',
  '?': 'perhaps ',
  '%': 'perhaps about ',
};

/** "29 November 2024", "March 2022", "since February 2022", "the 2020s". */
export function dateWords(edtf: string): string {
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return edtf;
  if (to === undefined) return pointWords(from);
  if (isOpen(to)) return isOpen(from) ? edtf : `since ${pointWords(from)}`;
  if (isOpen(from)) return `until ${pointWords(to)}`;
  return `${sharedYearDropped(from, to)} to ${pointWords(to)}`;
}

function isOpen(point: string): boolean {
  return point === '' || point === '..';
}

function pointWords(point: string): string {
  const qualified = /^(.+)([~?%])$/.exec(point);
  if (qualified) return qualifiers[qualified[2]!]! + pointWords(qualified[1]!);
  const decade = /^(\d{3})X$/.exec(point);
  if (decade) return `the ${decade[1]}0s`;
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(point);
  if (!date) return point;
  const [, year, month, day, clock] = date;
  if (month === undefined) return year!;
  if (day === undefined && parts[month]) return `${parts[month]} ${year}`;
  const name = months[Number(month) - 1];
  if (!name) return point;
  const words = [day === undefined ? '' : `${Number(day)} `, name, ' ', year, clock ? `, ${clock}` : ''];
  return words.join('');
}

// "January to September 2024", not "January 2024 to September 2024".
function sharedYearDropped(from: string, to: string): string {
  const words = pointWords(from);
  const year = from.slice(0, 4);
  const plain = /^\d{4}-\d{2}(?:-\d{2})?$/;
  return plain.test(from) && plain.test(to) && to.startsWith(year) ? words.replace(` ${year}`, '') : words;
}

const durationUnits: readonly (readonly [RegExp, string])[] = [
  [/^P(?:.*?)(\d+(?:\.\d+)?)Y/, 'year'],
  [/^P[^T]*?(\d+(?:\.\d+)?)M/, 'month'],
  [/^P[^T]*?(\d+(?:\.\d+)?)W/, 'week'],
  [/^P[^T]*?(\d+(?:\.\d+)?)D/, 'day'],
  [/T.*?(\d+(?:\.\d+)?)H/, 'hour'],
  [/T.*?(\d+(?:\.\d+)?)M/, 'minute'],
  [/T.*?(\d+(?:\.\d+)?)S/, 'second'],
];

/** "P6M" becomes "6 months". */
export function durationWords(iso: string): string {
  const words = durationUnits.flatMap(([pattern, unit]) => {
    const amount = pattern.exec(iso)?.[1];
    return amount === undefined ? [] : [`${amount} ${unit}${amount === '1' ? '' : 's'}`];
  });
  return words.join(', ') || iso;
}
