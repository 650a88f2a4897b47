// Times of day.
//
//   at [9:30 a.m.], [6pm], [18:00 UTC], [0830 GMT], at [noon], [10 o'clock]
import type { Candidate } from '../expression.ts';
import { universalZones, zones } from '../lexicon/words.ts';
import { digits, type Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, touches, type Words } from '../words.ts';

export const clock: Recogniser = {
  name: 'clock',
  on: [digits, 'noon', 'midday', 'midnight'],
  find(words, at) {
    const norm = normAt(words, at);
    if (norm === 'noon' || norm === 'midday') return withZone(words, at, at + 1, 720);
    // Midnight on a day may be its start or its end.
    if (norm === 'midnight') return withZone(words, at, at + 1, null);
    if (touches(words, at) && /^[-–/.,:$£€]/.test(normAt(words, at - 1))) return null;
    return halfDay(words, at) ?? military(words, at) ?? plain(words, at);
  },
};

// "9 a.m.", "9:30am", "9.30 pm", "10 o'clock"
function halfDay(words: Words, at: number): Candidate | null {
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(normAt(words, at));
  if (!match || Number(match[1]) > 12 || Number(match[1]) < 1 || Number(match[2] ?? 0) > 59) return null;
  const after = normAt(words, at + 1);
  if (after === "o'clock") return withZone(words, at, at + 2, null);
  const half = /^([ap])\.?m\.?$/.exec(after)?.[1];
  if (!half) return null;
  const hour = (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  return withZone(words, at, at + 2, hour * 60 + Number(match[2] ?? 0));
}

// "0830 GMT", "1830 local time"
function military(words: Words, at: number): Candidate | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(normAt(words, at));
  if (!match || zoneEnd(words, at + 1) === at + 1) return null;
  return withZone(words, at, at + 1, Number(match[1]) * 60 + Number(match[2]));
}

// "18:00"; a score or a verse unless a preposition or a zone says otherwise.
function plain(words: Words, at: number): Candidate | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(normAt(words, at));
  if (!match) return null;
  const hour = Number(match[1]);
  const certain = hour > 12 || match[1]!.startsWith('0') || hour === 0;
  const told = /^(?:at|by|around|about|until|from|before|after|since|to|,)$/.test(normAt(words, at - 1));
  if (!told && zoneEnd(words, at + 1) === at + 1) return null;
  const zoned = zoneEnd(words, at + 1) > at + 1;
  return withZone(words, at, at + 1, certain || zoned ? hour * 60 + Number(match[2]) : null);
}

function withZone(words: Words, first: number, end: number, minutes: number | null): Candidate {
  const until = zoneEnd(words, end);
  const utc =
    until > end &&
    universalZones.has(normAt(words, normAt(words, end) === '(' ? end + 1 : end)) &&
    !/^[+-]$/.test(normAt(words, end + 2));
  return candidate(clock.name, first, until, { is: 'clock', minutes, utc, day: null });
}

/** Index after "GMT", "(GMT +8)", "local time", "Eastern time"; `at` where there is no zone. */
function zoneEnd(words: Words, at: number): number {
  if (normAt(words, at) === '(') {
    for (let end = at + 1; end < at + 6; end++) {
      if (normAt(words, end) === ')') return isZone(words, at + 1) ? end + 1 : at;
    }
    return at;
  }
  if (isZone(words, at)) return at + 1;
  const named = normAt(words, at) === 'local' || isCapitalised(formAt(words, at));
  if (named && normAt(words, at + 1) === 'time') return at + 2;
  return named &&
    /^(?:standard|daylight|summer)$/.test(normAt(words, at + 1)) &&
    normAt(words, at + 2) === 'time'
    ? at + 3
    : at;
}

function isZone(words: Words, at: number): boolean {
  return zones.has(normAt(words, at)) && /^[A-Z]+$/.test(formAt(words, at));
}
