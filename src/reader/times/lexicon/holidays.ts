// Days that news calls by name: on a date, on the nth weekday of a month, or so many days from (western) Easter Sunday.

export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly fromEaster: number };

/** Keys as written, lower case, words with single spaces, "'s" apart as the tokenizer leaves it. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year 's day", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ['may day', { month: 5, day: 1 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['armistice day', { month: 11, day: 11 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['orthodox christmas', { month: 1, day: 7 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['palm sunday', { fromEaster: -7 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }],
  ['holy saturday', { fromEaster: -1 }],
  ['easter', { fromEaster: 0 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['ascension day', { fromEaster: 39 }],
  ['whit monday', { fromEaster: 50 }],
]);
