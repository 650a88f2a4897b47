// What the lexicon knows of the words of a sentence, as hints for the name finder: a bit for each kind of entry that a
// word begins or goes on, the longest entry first. The hints ignore case, so that headlines in capitals have them too.
import { englishGivenNames } from '../lexicon/english-given-names.generated.ts';
import { organizationHeads, organizationNames, organizationTails } from '../lexicon/organizations.ts';
import { placeHeads, placeNames } from '../lexicon/places.ts';
import { honorifics, roles } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import { wordSet } from '../lexicon/words.ts';

/** Kinds of entry, two bits each: the first word of an entry, a later one. */
const kinds = [
  'state',
  'people',
  'capital',
  'place',
  'body',
  'given',
  'role',
  'honorific',
  'head',
  'tail',
  'site',
] as const;
type Kind = (typeof kinds)[number];

/** How many different bits there are. */
export const hintBits = 2 * kinds.length;

export interface Gazetteer {
  /** Words of an entry, lower case and parted by spaces, to the bits of its kinds (first words only). */
  readonly entries: ReadonlyMap<string, number>;
  /** First word of an entry of several words, to the most words that such an entry has. */
  readonly longest: ReadonlyMap<string, number>;
}

export function makeGazetteer(): Gazetteer {
  const entries = new Map<string, number>();
  const longest = new Map<string, number>();
  const add = (kind: Kind, entry: string): void => {
    const words = wordsOf(entry);
    const key = words.join(' ');
    entries.set(key, (entries.get(key) ?? 0) | (1 << (2 * kinds.indexOf(kind))));
    if (words.length > 1) longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  };
  for (const [name, { form }] of stateNames) add(kindOfState[form], name);
  for (const [kind, list] of lists()) for (const entry of list) add(kind, entry);
  return { entries, longest };
}

const kindOfState = {
  name: 'state',
  adjective: 'people',
  people: 'people',
  person: 'people',
  capital: 'capital',
  seat: 'capital',
} as const;

function lists(): [Kind, Iterable<string>][] {
  return [
    ['place', placeNames],
    ['body', organizationNames],
    ['given', wordSet(englishGivenNames)],
    ['role', roles.keys()],
    ['honorific', honorifics],
    ['head', organizationHeads],
    ['tail', organizationTails],
    ['site', placeHeads],
  ];
}

// The words as the tokens have them: "Nagorno-Karabakh" is three.
function wordsOf(entry: string): string[] {
  return entry
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/-/g, ' - ')
    .replace(/'s\b/g, " 's")
    .trim()
    .split(/\s+/);
}

/** The hints of each word; `norms` are lower case. */
export function hintsOf({ entries, longest }: Gazetteer, norms: readonly string[]): Int32Array {
  const hints = new Int32Array(norms.length);
  norms.forEach((norm, at) => {
    hints[at]! |= entries.get(norm) ?? 0;
    for (let length = Math.min(longest.get(norm) ?? 1, norms.length - at); length > 1; length--) {
      const bits = entries.get(norms.slice(at, at + length).join(' '));
      if (bits === undefined) continue;
      hints[at]! |= bits;
      for (let later = at + 1; later < at + length; later++) hints[later]! |= bits << 1;
      break;
    }
  });
  return hints;
}
