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

// "2024", "'11", "the 90's", "between 2014 and 2016"; not "2000 soldiers"
export function isYear(words: Words, { first, end, unit, scale, inWords }: Amount): boolean {
  if (unit !== null || inWords || scale !== 1 || isPlural(words, end)) return false;
  if (isGlued(words, first) && /^[’'‘]$/.test(formAt(words, first - 1))) return true;
  if (normAt(words, end) === "'s" && /^(?:\d\d)?\d0$/.test(formAt(words, first))) return true;
  const year = /^(?:1[5-9]|20)\d\d$/;
  return year.test(formAt(words, end - 1)) && (end - first === 1 || !/,/.test(formAt(words, end - 3)));
}

// "aged 55", "at the age of 56", "Marta Oduya, 49,", "a 40-year-old", "over the age of 18", "in his 40s", "who is 70"
export function isAge(words: Words, { first, end, unit, value }: Amount): boolean {
  if ((value ?? 0) > 120 || (unit !== null && unit !== 'a')) return false;
  if (isAfterAge(words, first) || isOfPerson(words, first, end, value ?? 0)) return true;
  const after = [0, 1, 2, 3, 4].map((n) => normAt(words, end + n)).join(' ');
  if (/^(?:- )?years?(?: -)? ?(?:old|of age)/.test(after)) return true;
  return (
    normAt(words, first - 1) === ',' &&
    /^[,.)―—–]?$/.test(normAt(words, end)) &&
    /^\p{Lu}\p{Ll}/u.test(formAt(words, first - 2)) &&
    (value ?? 0) >= 5
  );
}

// "ages of 17 and [20]", "aged between 18 and [24]": with nothing but numbers and joints between.
function isAfterAge(words: Words, first: number): boolean {
  for (let at = first - 1; at >= first - 6; at--) {
    const norm = normAt(words, at);
    if (/^(?:ages?|aged)$/.test(norm)) return true;
    if (!/^(?:\d{1,3}|of|and|to|between|from|or|under|over|-|–)$/.test(norm)) return false;
  }
  return false;
}

// "who is 70", "people under 30", "at 86 she": where nothing is counted.
function isOfPerson(words: Words, first: number, end: number, value: number): boolean {
  if (value < 5 || value > 110 || isPlural(words, end)) return false;
  const [before, further] = [normAt(words, first - 1), normAt(words, first - 2)];
  const ends =
    !/^(?:\p{L}|%)/u.test(normAt(words, end)) ||
    /^(?:and|or|who|when|in|engage|to)$/.test(normAt(words, end));
  if (/^(?:is|was|turns|turned)$/.test(before) && /^(?:who|he|she)$/.test(further)) return ends;
  if (/^(?:under|over)$/.test(before) && persons.test(further)) return true;
  return before === 'at' && /^(?:he|she)$/.test(normAt(words, end));
}

const persons =
  /^(?:people|those|anyone|everyone|adults|voters|children|women|men|girls|boys|players|americans|workers|drivers|students)$/;

// "5 p.m.", "18:00 UTC", "nine o'clock"
export function isClock(words: Words, { end }: Amount): boolean {
  const next = normAt(words, end);
  return (
    /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|o'clock)$/.test(next) ||
    `${next}${normAt(words, end + 1)}` === "o'clock"
  );
}
