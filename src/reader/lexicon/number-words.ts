// Number words of English.

/** One to nineteen. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, index) => [word, index + 1]),
);

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)]),
);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Their abbreviations after digits. */
export const scaleAbbreviations: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** "Two-thirds": what a part of a whole is called, in the singular. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
]);

export const halfSigns: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/**
 * Plurals that stand for a number without giving it. The plural gives at least two of them; a highest value is given
 * only where the next word up would have been used for more: "tens of thousands" stay under a hundred thousand, but
 * "thousands" is said of any number of them.
 */
export const vaguePlurals: ReadonlyMap<string, { readonly each: number; readonly under: number | null }> =
  new Map([
    ['tens', { each: 10, under: 100 }],
    ['dozens', { each: 12, under: null }],
    ['scores', { each: 20, under: null }],
    ['hundreds', { each: 100, under: 1000 }],
    ['thousands', { each: 1e3, under: null }],
    ['millions', { each: 1e6, under: null }],
    ['billions', { each: 1e9, under: null }],
    ['trillions', { each: 1e12, under: null }],
  ]);
