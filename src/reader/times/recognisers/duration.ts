// Lengths of time, and what is counted from them.
//
//   for [two years], a [27-year] contract, [decades] of war; [two years ago], [three days later], [a year earlier],
//   [two weeks from now]
import type { Candidate, Expression, Unit } from '../expression.ts';
import { multiples, pluralUnits, units } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import {
  candidate,
  follows,
  formAt,
  isCapitalised,
  type NumberPhrase,
  normAt,
  numberAt,
  touches,
  type Words,
} from '../words.ts';

export const duration: Recogniser = {
  name: 'duration',
  on: [...units.keys(), ...pluralUnits.keys()],
  find(words, at) {
    const norm = normAt(words, at);
    const unit = units.get(norm) ?? pluralUnits.get(norm)!;
    const number = numberBefore(words, at);
    if (number === null) return pluralUnits.has(norm) ? bare(words, at, unit) : null;
    if (isFraction(words, at, unit, number) || isAge(words, at) || isTitle(words, at, number)) return null;
    const count = number.value === null ? null : number.value * (multiples.get(norm) ?? 1);
    return counted(words, at, unit, { ...number, value: count });
  },
};

interface Counted extends NumberPhrase {
  readonly first: number;
}

// The longest number phrase that ends right before the unit, or before a hyphen and the unit.
function numberBefore(words: Words, at: number): Counted | null {
  let end = afterHyphen(words, at);
  if (adjectives.has(normAt(words, end - 1))) end = afterHyphen(words, end - 1);
  for (let first = Math.max(words.first, end - 6); first < end; first++) {
    const number = numberAt(words, first);
    if (number?.end !== end || isPartOfNumber(words, first)) continue;
    // "a years-long dispute"
    const article = first === end - 1 && /^an?$/.test(normAt(words, first));
    return article && pluralUnits.has(normAt(words, at))
      ? null
      : withAlternative(words, { ...number, first });
  }
  return halfOrQuarter(words, at, end);
}

const adjectives: ReadonlySet<string> = new Set(
  'straight consecutive full long whole calendar more additional'.split(' '),
);

/** The index that a number before `at` ends at: "27|-year", "two |years". */
function afterHyphen(words: Words, at: number): number {
  return normAt(words, at - 1) === '-' && touches(words, at) && touches(words, at - 1) ? at - 1 : at;
}

// "1,5|00": a number that goes on to the left.
function isPartOfNumber(words: Words, first: number): boolean {
  return touches(words, first) && /^[$£€.,:/\d]/.test(normAt(words, first - 1));
}

// "two or three days", "five to 10 years", "12-18 months": how many is left open.
function withAlternative(words: Words, number: Counted): Counted {
  if (!/^(?:or|to|-|–)$/.test(normAt(words, number.first - 1))) return number;
  for (let first = number.first - 4; first < number.first - 1; first++) {
    const other = numberAt(words, first);
    if (other?.end === number.first - 1 && other.value !== null && first >= words.first) {
      return { value: null, first, end: number.end };
    }
  }
  return number;
}

// "a quarter-century", "a half-hour talk"
function halfOrQuarter(words: Words, at: number, end: number): Counted | null {
  const value = fractions.get(normAt(words, end - 1));
  const joined = end < at || normAt(words, at) === 'century';
  return value !== undefined && joined ? { value, first: end - 1, end } : null;
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

function counted(words: Words, at: number, unit: Unit, { value, first }: Counted): Candidate {
  const lasting: Expression = { is: 'duration', unit, count: value, window: null };
  const found = (end: number, expression: Expression) => candidate(duration.name, first, end, expression);
  const after = normAt(words, at + 1);
  if (after === 'ago') return found(at + 2, away(unit, value, -1, 'writing'));
  if (after === 'from' && normAt(words, at + 2) === 'now')
    return found(at + 3, away(unit, value, 1, 'writing'));
  if (after === 'later' && normAt(words, at + 2) !== 'than')
    return found(at + 2, away(unit, value, 1, 'narrative'));
  if ((after === 'earlier' && normAt(words, at + 2) !== 'than') || after === 'previously') {
    return found(at + 2, away(unit, value, -1, 'narrative'));
  }
  if ((after === 'before' || after === 'after') && endsClause(words, at + 2)) {
    return found(at + 2, away(unit, value, after === 'before' ? -1 : 1, 'narrative'));
  }
  if (value !== null && follows(words, at + 1, 'and', 'a', 'half')) {
    return found(at + 4, { is: 'duration', unit, count: value + 0.5, window: null });
  }
  return found(follows(words, at + 1, '-', 'long') ? at + 3 : at + 1, lasting);
}

function away(unit: Unit, value: number | null, sign: 1 | -1, from: 'writing' | 'narrative'): Expression {
  if (value === null) return { is: 'reference', to: sign < 0 ? 'past' : 'future' };
  // "A decade ago" is a year; "last decade" is the decade.
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  return { is: 'shift', unit: years > 1 ? 'year' : unit, by: sign * value * years, from };
}

function endsClause(words: Words, at: number): boolean {
  return /^(?:|[.,;:!?)"”’]|--|–|—)$/.test(normAt(words, at));
}

// "decades of war", "years-long", "for months", "over the years"; "the days of", "these days" are something else.
function bare(words: Words, at: number, unit: Unit): Candidate | null {
  if (unit === 'second' || unit === 'quarter' || unit === 'half' || unit === 'weekend') return null;
  const before = normAt(words, at - 1);
  const after = normAt(words, at + 1);
  const found = (first: number, end: number, expression: Expression) =>
    candidate(duration.name, first, end, expression);
  const lasting: Expression = { is: 'duration', unit, count: null, window: null };
  if (after === '-' && normAt(words, at + 2) === 'long') return found(at, at + 3, lasting);
  if (before === 'the' && /^(?:over|through)$/.test(normAt(words, at - 2)))
    return found(at - 1, at + 1, lasting);
  const some = before === 'of' && /^(?:hundreds|thousands|dozens|tens)$/.test(normAt(words, at - 2));
  const first = some ? at - 2 : at;
  if (/^(?:before|after)$/.test(after) && before !== 'the') return found(first, at + 1, lasting);
  if (/^(?:ago|later|earlier)$/.test(after)) return found(first, at + 2, { is: 'reference', to: 'past' });
  const counting = some || beforeBare.has(before) || (after === 'of' && !beforeDaysOf.has(before));
  return counting ? found(first, at + 1, lasting) : null;
}

// "the early hours of", "the best years of"
const beforeDaysOf: ReadonlySet<string> = new Set(
  'the early late final closing opening wee small dark darkest golden best worst other his her their its our'.split(
    ' ',
  ),
);

const beforeBare: ReadonlySet<string> = new Set(
  'for after in within over during despite through take takes took taking taken spend spent lasted last , and or'.split(
    ' ',
  ),
);

// "a quarter of", "half", "a second man"
function isFraction(words: Words, at: number, unit: Unit, { first }: Counted): boolean {
  const article = /^an?$/.test(normAt(words, first));
  if (unit === 'half') return true;
  if (unit === 'second')
    return normAt(words, at) === 'second' && normAt(words, first) !== 'one' && normAt(words, at - 1) !== '-';
  return unit === 'quarter' && (article || normAt(words, at + 1) === 'of' || normAt(words, at) === 'quarter');
}

// "the film 13 Hours"; in a headline all words are capitalised.
function isTitle(words: Words, at: number, { first }: Counted): boolean {
  if (!isCapitalised(formAt(words, at))) return false;
  const plain = (form: string) =>
    /^\p{Ll}/u.test(form) && !/^(?:of|after|before|ago|later|in|and|to|on|for|the)$/.test(form);
  return plain(formAt(words, first - 1)) || plain(formAt(words, at + 1));
}

// "45 years old", "a 45-year-old", "aged two years", "five years of age"
function isAge(words: Words, at: number): boolean {
  const after = normAt(words, at + 1);
  if (after === 'old' || after === 'olds') return true;
  if (after === '-' && /^olds?$/.test(normAt(words, at + 2))) return true;
  return after === 'of' && normAt(words, at + 2) === 'age';
}
