// Which common nouns can head a mention, and what they stand for.
import { auxiliaries, sayingVerbs } from '../lexicon/function-words.ts';
import { bodies, crowds, documents } from '../lexicon/nominal-heads.ts';
import { roles } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import { wordSet } from '../lexicon/words.ts';
import type { SourceClass } from '../record.ts';
import { adjoins, isCapitalized, isCommonWord, isFunctionWord, type Reading } from './reading.ts';

export interface HeadNoun {
  readonly what: 'person' | 'body' | 'document' | 'country';
  readonly singular: string;
  readonly plural: boolean;
  readonly classes: readonly SourceClass[];
}

/** The head noun at a token; null where it is none, or only part of a longer noun: "[government] data". */
export function headNounAt(reading: Reading, at: number, end: number): HeadNoun | null {
  const noun = headNoun(reading.tokens[at]!.norm);
  if (/^heads?$/.test(noun?.singular ?? '') && reading.tokens[at + 1]?.norm !== 'of') return null;
  if (!noun || isVerb(reading, at) || isModifier(reading, at, end, noun)) return null;
  return noun;
}

/** What a word stands for as the head of a noun phrase. */
export function headNoun(norm: string): HeadNoun | null {
  return cache.get(norm) ?? null;
}

const cache: ReadonlyMap<string, HeadNoun> = collect();

function collect(): Map<string, HeadNoun> {
  const found = new Map<string, HeadNoun>();
  const add = (word: string, noun: HeadNoun): void => {
    if (!found.has(word)) found.set(word, noun);
  };
  for (const [word, role] of roles) {
    add(word, { what: 'person', singular: word, plural: false, classes: [role.class] });
    add(pluralOf(word), { what: 'person', singular: word, plural: true, classes: [role.class] });
  }
  for (const word of documents) {
    const singular = word.replace(/s$/, '');
    add(word, { what: 'document', singular, plural: singular !== word, classes: ['document'] });
  }
  for (const word of bodies) {
    const classes = bodyClasses(word);
    add(word, { what: 'body', singular: word, plural: false, classes });
    add(pluralOf(word), { what: 'body', singular: word, plural: true, classes });
  }
  for (const word of crowds)
    add(word, { what: 'person', singular: word, plural: true, classes: crowdClasses(word) });
  for (const word of ['country', 'nation', 'republic']) {
    add(word, { what: 'country', singular: word, plural: false, classes: ['other'] });
  }
  return found;
}

function pluralOf(word: string): string {
  if (/men$/.test(word)) return word;
  if (/man$/.test(word) && word !== 'german') return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  if (word === 'person') return 'persons';
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function bodyClasses(word: string): SourceClass[] {
  if (
    /ministry|government|administration|department|agency|commission|police|authority|office|cabinet|court|regulator|embassy/.test(
      word,
    )
  ) {
    return ['official'];
  }
  if (/army|military|navy|force|militia|command|brigade|battalion|^unit/.test(word)) return ['military'];
  return /parliament|congress|senate/.test(word) ? ['legislator'] : ['other'];
}

function crowdClasses(word: string): SourceClass[] {
  if (/^(?:troops|forces)$/.test(word)) return ['military'];
  if (/^(?:authorities|police|officials)$/.test(word)) return ['official'];
  return word === 'survivors' ? ['witness'] : ['other'];
}

// "police officer", "union leaders", "government policy": the word only qualifies the noun that follows.
function isModifier(reading: Reading, at: number, end: number, noun: HeadNoun): boolean {
  const { tokens } = reading;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (!next || !adjoins(reading, at)) return false;
  if (next.form === '-' && next.span[0] === tokens[at]!.span[1]) return true;
  if (!/^\p{L}/u.test(next.form)) return false;
  if (headNoun(next.norm) && !isVerbal(next.norm)) return true;
  if (/^\p{Lu}/u.test(next.form)) return noun.what === 'person' && !noun.plural;
  if (isFunctionWord(next.norm) || isVerbal(next.norm) || noun.plural) return false;
  return !finite.test(next.norm) && !pastForms.has(next.norm);
}

// "to report", "will lead", "they poll", "Doe heads": nouns that are verbs too.
function isVerb(reading: Reading, at: number): boolean {
  const { tokens, opening } = reading;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !alsoVerbs.has(token.norm)) return false;
  if (
    /^(?:to|will|would|can|could|may|might|must|should|shall|not|n't|who|which|that|i|we|you|they|he|she|it|'ll)$/.test(
      before.norm,
    )
  )
    return true;
  if (opening[at - 1] === 1 && isCommonWord(reading, before.norm)) return false;
  return (
    isCapitalized(before.form) &&
    stateNames.get(before.form)?.form !== 'adjective' &&
    !isCapitalized(token.form)
  );
}

const alsoVerbs =
  wordSet(`report reports state states lead leads head heads host hosts coach coaches poll polls survey surveys study studies document documents forecast forecasts figures figure
  guard guards judge judges author authors champion champions rebel rebels nurse nurses partner partners star stars captain captains chair chairs partner cook cooks guide guides pilot pilots police
  board boards force forces side sides group groups team teams staff crew crowd crowds train trains trust trusts service services email emails letter message messages blog blogs cable ally lecture book books
  marshal rule rules source sources witness witnesses voice voices shop shops offer offers man people host tutor fellow statement press private patient`);

function isVerbal(norm: string): boolean {
  return sayingVerbs.has(norm) || auxiliaries.has(norm);
}

const finite = /(?:ed|[^s]s|ly)$/;
const pastForms: ReadonlySet<string> = new Set(
  `met went took gave made held came began fell won lost sent put led saw found left kept ran rose grew stood spoke paid built set cut hit sat
  got became brought bought caught chose drew drove fought fled flew forgot hung knew laid lay let meant rode sang shot shut sold sought spent spread
  struck swore taught thought threw understood woke wore familiar close able likely unable ready willing based`.split(
    /\s+/,
  ),
);
