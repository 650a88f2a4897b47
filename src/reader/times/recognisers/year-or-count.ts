// Whether four digits that could be a year count something instead: "2000 people", "$2010", "more than 1500".
import { formAt, isCapitalised, normAt, touches, type Words } from '../words.ts';

const counted: ReadonlySet<string> = new Set(
  `people troops soldiers men women children civilians refugees homes houses jobs workers employees members km
  kilometers kilometres m metres meters miles mile feet ft yards acres hectares kg kilograms tonnes tons barrels
  dollars euros pounds rubles roubles yen yuan degrees calories words copies units seats voters votes points
  passengers aircraft vehicles tanks drones missiles rounds mw megawatts kw hp rpm mah gmt utc hours hrs % percent
  million billion trillion`.split(/\s+/),
);

const quantifiers: ReadonlySet<string> = new Set(
  'some nearly almost approximately roughly than least most exactly another additional'.split(' '),
);

const numbered: ReadonlySet<string> = new Set(
  '$ £ € ¥ # № no. nos. room flight channel article resolution'.split(' '),
);

const datesBefore: ReadonlySet<string> = new Set(
  'in since until till by during before after from through throughout early late mid between of to the and - – ( for last circa'.split(
    ' ',
  ),
);

export function countsSomething(words: Words, at: number): boolean {
  const before = normAt(words, at - 1);
  const after = normAt(words, at + 1);
  if (numbered.has(before) || counted.has(after)) return true;
  if (
    touches(words, at) &&
    /^[-–/.,:$£€#+_@&=?]$/.test(before) &&
    !/^(?:mid|pre|post|early|late|end)$/.test(normAt(words, at - 2))
  )
    return true;
  if (touches(words, at + 1) && /^[/:+_@&=%]$/.test(after)) return true;
  if (touches(words, at + 1) && /^-$/.test(after) && /^\d|^(?:strong|seat)$/.test(normAt(words, at + 2)))
    return true;
  if (touches(words, at + 1) && /^[a-z]+$/.test(after) && after !== 's') return true;
  const value = Number(normAt(words, at));
  const certain = value >= 1600 && value % 50 !== 0;
  return !certain && (quantifiers.has(before) || !datesBefore.has(before)) && !isNamed(words, at);
}

// "Vision 2050", "WWDC 2010"
function isNamed(words: Words, at: number): boolean {
  return isCapitalised(formAt(words, at - 1)) && at - 1 > words.first && Number(normAt(words, at)) >= 1900;
}
