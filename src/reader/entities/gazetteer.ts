// Looks up what the lexicons know by its name: states, places, organizations; the longest match first.
import { mediaNames, organizationNames, organizationSeats } from '../lexicon/organizations.ts';
import { placeNames } from '../lexicon/places.ts';
import { mistakableCapitals, type StateForm, stateNames } from '../lexicon/states.ts';
import type { EntityKind } from '../record.ts';
import type { Reading } from './reading.ts';

export interface KnownName {
  readonly end: number;
  readonly kind: EntityKind;
  readonly country: string | null;
  /** Of a state, how the expression stands for it. */
  readonly form: StateForm | null;
  readonly media: boolean;
}

const longest = 6;
const acronym = /^(?:[A-Z][A-Z0-9&+/-]+|(?:[A-Z]\.){2,})$/;

// Acronyms are known by their capitals only: "US" is a state, "us" is not. Other names by their letters.
const known: ReadonlyMap<string, Omit<KnownName, 'end'>> = collect();
const firstWords: ReadonlySet<string> = new Set(
  [...known.keys()].map((name) => (/^[\p{L}\p{N}.]+/u.exec(name)?.[0] ?? name).toLowerCase()),
);

/** What the tokens from `first` on, up to `end` at the most, are known to name; null where they are not known. */
export function knownNameAt({ text, tokens, states }: Reading, first: number, end: number): KnownName | null {
  if (!firstWords.has(tokens[first]!.norm)) return mistakableCapitalAt(tokens[first]!.form, first, states);
  const start = tokens[first]!.span[0];
  for (let last = Math.min(end, first + longest); last > first; last--) {
    const words = text.slice(start, tokens[last - 1]!.span[1]);
    const found = lookUp(words);
    if (found) return { ...found, end: last };
  }
  return null;
}

// "Lima" in a text that names Peru.
function mistakableCapitalAt(form: string, first: number, states: ReadonlySet<string>): KnownName | null {
  const country = mistakableCapitals.get(form);
  if (!country || !states.has(country)) return null;
  return { end: first + 1, kind: 'state', country, form: 'capital', media: false };
}

function lookUp(words: string): Omit<KnownName, 'end'> | undefined {
  const exact = acronym.test(words) ? known.get(words) : undefined;
  if (exact || (acronym.test(words) && words.length < 4)) return exact;
  return known.get(words.toLowerCase().replaceAll('’', "'").replaceAll(' - ', '-'));
}

function collect(): Map<string, Omit<KnownName, 'end'>> {
  const found = new Map<string, Omit<KnownName, 'end'>>();
  const add = (name: string, what: Omit<KnownName, 'end'>): void => {
    const key = acronym.test(name) ? name : name.toLowerCase();
    if (!found.has(key)) found.set(key, what);
  };
  for (const [name, { code, form }] of stateNames) {
    add(name, { kind: 'state', country: code, form, media: false });
  }
  for (const name of organizationNames) {
    const country = organizationSeats.get(name.toLowerCase()) ?? null;
    add(name, { kind: 'organization', country, form: null, media: mediaNames.has(name) });
  }
  for (const name of placeNames) add(name, { kind: 'place', country: null, form: null, media: false });
  return found;
}
