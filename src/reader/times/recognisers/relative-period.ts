// Periods counted from the time of writing, or from where the narrative has come to.
//
//   [last month], [next year], [this week]; [the following day], [that year], [the same month]; over [the past six
//   months], in [the next four years], in [recent weeks]
import type { Candidate, Expression, Shift, Unit } from '../expression.ts';
import { pluralUnits, units } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, normAt, numberAt, touches, type Words, withArticle } from '../words.ts';

export const relativePeriod: Recogniser = {
  name: 'relative period',
  on: 'last past previous preceding this current next coming following ensuing that same recent'.split(' '),
  find(words, at) {
    const found = single(words, at) ?? window(words, at);
    if (!found || isPart(words, found)) return null;
    const pointed = /^(?:past|coming)$/.test(normAt(words, at)) && normAt(words, at - 1) === 'this';
    return pointed ? { ...found, first: at - 1 } : withArticle(words, found);
  },
};

// "the last week of June", "the last three months of 2023" are parts of something else.
function isPart(words: Words, { first, end }: Candidate): boolean {
  return normAt(words, first) === 'last' && normAt(words, end) === 'of';
}

function single(words: Words, at: number): Candidate | null {
  const unit = units.get(normAt(words, at + 1));
  if (normAt(words, at + 1) === 'fortnight') return fortnight(words, at);
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'half') return null;
  if (normAt(words, at + 1) === 'night' && normAt(words, at) === 'last') return null;
  if (normAt(words, at + 2) === '-' && touches(words, at + 2)) return null;
  const expression = singleExpression(words, at, unit);
  return expression && candidate(relativePeriod.name, at, at + 2, expression);
}

// "the past fortnight"
function fortnight(words: Words, at: number): Candidate | null {
  const side = windowSide(words, at);
  return side && candidate(relativePeriod.name, at, at + 2, lasting('week', 2, side));
}

function singleExpression(words: Words, at: number, unit: Unit): Expression | null {
  const the = normAt(words, at - 1) === 'the';
  switch (normAt(words, at)) {
    case 'this':
    case 'current':
      return unit === 'day' || unit === 'hour' ? null : shift(unit, 0, 'writing');
    case 'that':
    case 'same':
      return { is: 'same', unit };
    case 'previous':
    case 'preceding':
      return shift(unit, -1, 'narrative');
    case 'following':
    case 'ensuing':
      return shift(unit, 1, 'narrative');
    case 'last':
      if (the && unit === 'day' && !isStretch(words, at - 2)) return null;
      return the && unit !== 'quarter' ? lasting(unit, 1, 'past') : shift(unit, -1, 'writing');
    case 'past':
      return unit === 'weekend' || unit === 'month' ? shift(unit, -1, 'writing') : lasting(unit, 1, 'past');
    case 'coming':
      return normAt(words, at - 1) === 'this' ? shift(unit, 1, 'writing') : lasting(unit, 1, 'coming');
    case 'next':
      return nextOne(words, at, unit);
    default:
      return null;
  }
}

// "next week" from the time of writing; "the next day" from the narrative; "over the next year" a stretch from now.
function nextOne(words: Words, at: number, unit: Unit): Expression {
  if (normAt(words, at - 1) !== 'the') return shift(unit, 1, 'writing');
  return isStretch(words, at - 2) ? lasting(unit, 1, 'coming') : shift(unit, 1, 'narrative');
}

function isStretch(words: Words, at: number): boolean {
  return /^(?:over|in|within|during|for|throughout)$/.test(normAt(words, at));
}

function window(words: Words, at: number): Candidate | null {
  const number = numberAt(words, at + 1);
  const unitAt = number?.end ?? at + 1;
  const unit = pluralUnits.get(normAt(words, unitAt));
  if (!unit) return null;
  const side = windowSide(words, at);
  return side && candidate(relativePeriod.name, at, unitAt + 1, lasting(unit, number?.value ?? null, side));
}

function windowSide(words: Words, at: number): 'past' | 'coming' | null {
  const norm = normAt(words, at);
  if (/^(?:last|past|recent|previous|preceding)$/.test(norm)) return 'past';
  return /^(?:next|coming|following)$/.test(norm) ? 'coming' : null;
}

function shift(unit: Unit, by: number, from: Shift['from']): Shift {
  return { is: 'shift', unit, by, from };
}

function lasting(unit: Unit, count: number | null, window: 'past' | 'coming'): Expression {
  return { is: 'duration', unit, count, window };
}
