// Numbers of dates, durations, ages and times of day, whether or not the times hold them.
import { type Amount, formAt, isGlued, isJoiner, normAt, type Words } from './amount.ts';
import { isPlural } from './read-noun-phrase.ts';

const months: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`.split(/\s+/),
);

// "May 24", "11 December"
export function isDay(words: Words, { first, end, unit, scale, inWords }: Amount): boolean {
  if (unit !== null || scale !== 1 || inWords || !/^\d\d?$/.test(formAt(words, end - 1))) return false;
  const isMonth = (at: number): boolean =>
    months.has(normAt(words, at).replace('.', '')) && /^\p{Lu}/u.test(formAt(words, at));
  return isMonth(first - 1) || isMonth(end);
}

// "four years", "a 27-year contract", "almost two and a half hours": times, whether or not they are told as such
export function isDuration(words: Words, { end, unit }: Amount): boolean {
  if (unit !== null) return false;
  const at = isJoiner(words, end) ? end + 1 : end;
  const skipped = /^(?:more|full|consecutive|straight|long|working|business)$/.test(normAt(words, at))
    ? at + 1
    : at;
  return /^(?:second|minute|hour|day|week|weekend|night|month|year|decade|centurie|century|fortnight)s?$/.test(
    normAt(words, skipped),
  );
}

// "2024", "'11", "between 2014 and 2016"; not "2000 soldiers"
export function isYear(words: Words, { first, end, unit, scale, inWords }: Amount): boolean {
  if (unit !== null || inWords || scale !== 1 || isPlural(words, end)) return false;
  if (isGlued(words, first) && /^[’'‘]$/.test(formAt(words, first - 1))) return true;
  const year = /^(?:1[5-9]|20)\d\d$/;
  return year.test(formAt(words, end - 1)) && (end - first === 1 || !/,/.test(formAt(words, end - 3)));
}

// "aged 55", "at the age of 56", "Marta Oduya, 49,", "a 40-year-old", "over the age of 18", "in his 40s"
export function isAge(words: Words, { first, end, unit, value }: Amount): boolean {
  if ((value ?? 0) > 120 || (unit !== null && unit !== 'a')) return false;
  const back = [1, 2, 3].map((n) => normAt(words, first - n));
  if (/^ages?d?$/.test(back[0]!) || (back[0] === 'of' && back[1] === 'age')) return true;
  if (back[0] === 'between' && /^ages?d?$/.test(back[1]!)) return true;
  const after = [0, 1, 2, 3, 4].map((n) => normAt(words, end + n)).join(' ');
  if (/^(?:- )?years?(?: -)? ?(?:old|of age)/.test(after)) return true;
  return (
    back[0] === ',' &&
    /^[,.)]?$/.test(normAt(words, end)) &&
    /^\p{Lu}\p{Ll}/u.test(formAt(words, first - 2)) &&
    (value ?? 0) >= 5
  );
}

// "5 p.m.", "18:00 UTC", "nine o'clock"
export function isClock(words: Words, { end }: Amount): boolean {
  return /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|o'clock)$/.test(normAt(words, end));
}
