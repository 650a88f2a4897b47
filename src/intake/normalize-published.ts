// A date of publication as its source wrote it in, the same date as EDTF out. Nothing is guessed: what does not say its
// year, or can be read in two ways (03/04/2024), gives null.
import { isEdtfDate } from '../reader/times/edtf.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The zones that RFC 2822 names. */
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** How the field's sources write a date, each with the EDTF that it stands for. */
const spellings: readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>) => string][] = [
  // 2024-12-01, 2024-12-01 09:30, 2024-12-01T09:30:00.000+0200, 2024/12/01
  [
    /^(?<y>\d{4})(?<sep>[-/])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?:[T ]\s?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i,
    ({ y, m, d, time, zone }) => join(y!, m!, d!, time, zone),
  ],
  // 20241201, 20241201T093000Z
  [
    /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T(?<h>\d{2})(?<min>\d{2})(?<s>\d{2})(?<zone>Z)?)?$/,
    ({ y, m, d, h, min, s, zone }) => join(y!, m!, d!, h && `${h}:${min}:${s}`, zone),
  ],
  // Sun, 01 Dec 2024 09:30:00 GMT (RFC 2822); 1 December 2024
  [
    /^(?:\p{L}{3,9}\.?,?\s)?(?<d>\d{1,2})(?:st|nd|rd|th)?\s(?<month>\p{L}{3,9})\.?,?\s(?<y>\d{4})(?:,?\s(?<time>\d{1,2}:\d{2}(?::\d{2})?)\s?(?<zone>Z|UT|UTC|GMT|[ECMP][SD]T|[+-]\d{4})?)?$/iu,
    ({ y, month, d, time, zone }) => join(y!, monthNumber(month!), d!, time, zone),
  ],
  // December 1, 2024; Dec. 1, 2024; Sunday, December 1, 2024
  [
    /^(?:\p{L}{3,9},?\s)?(?<month>\p{L}{3,9})\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>\d{4})$/iu,
    ({ y, month, d }) => join(y!, monthNumber(month!), d!),
  ],
];

/** EDTF, with the time of day where it is given; null where the words give no date. */
export function normalizePublished(written: string): string | null {
  const trimmed = written.trim().replaceAll(/\s{1,99}/g, ' ');
  if (isEdtfDate(trimmed)) return trimmed;
  for (const [pattern, build] of spellings) {
    const groups = pattern.exec(trimmed)?.groups;
    const date = groups ? build(groups) : '';
    if (isEdtfDate(date)) return date;
  }
  return null;
}

function join(year: string, month: string, day: string, time?: string, zone?: string): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!time) return date;
  return `${date}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${zone ? zoneOf(zone) : ''}`;
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC?|GMT|[+-]00:?00)$/i.test(zone)) return 'Z';
  return zones[zone.toUpperCase()] ?? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

function monthNumber(name: string): string {
  const lower = name.toLowerCase();
  return String(
    months.findIndex((month) => month.startsWith(lower) || (lower === 'sept' && month === 'september')) + 1,
  );
}
