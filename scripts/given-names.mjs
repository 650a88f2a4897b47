// Given names of many countries from a maintained package, in Latin script.
import { allLocales } from '@faker-js/faker';
import { commonWordList } from '../dist/reader/lexicon/common-words.generated.js';
import { countryLines } from './countries.mjs';
import { versionOf } from './package-version.mjs';

/** Every locale but invented ones and dialects. */
const locales = Object.entries(allLocales).filter(
  ([code]) => !/^(?:base|en_AU_ocker|en_BORK|eo)$/.test(code),
);

/** What else a capitalised word of the same spelling often is; a name of these is left to the text. */
const others = new Set([
  ...commonWordList.split(/\s+/),
  ...countryLines().flatMap((line) => line.toLowerCase().split(/[| ]/)),
  ...'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august'.split(
    ' ',
  ),
  ...'north south east west central great new old long star saint santa san royal union china india asia europe'.split(
    ' ',
  ),
]);

export function givenNameSource() {
  return `@faker-js/faker ${versionOf('@faker-js/faker')} (MIT)`;
}

/** Lower case, without accents, sorted; a name of both is in both. */
export function givenNames() {
  return { women: namesOf('female'), men: namesOf('male') };
}

function namesOf(kind) {
  const names = locales.flatMap(([, { person }]) => person?.first_name?.[kind] ?? []).map(latinOf);
  const plain = names.filter((name) => /^\p{Script=Latin}[\p{Script=Latin}'-]{2,}$/u.test(name));
  return [...new Set(plain)].filter((name) => !others.has(name)).sort();
}

function latinOf(name) {
  const latin = [...name.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('');
  return latin.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** As English news writes Russian, Ukrainian and Macedonian names. */
const cyrillic = Object.fromEntries(
  (
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ie ж:zh з:z и:i і:i ї:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ' +
    'ѓ:gj ѕ:dz ј:j љ:lj њ:nj ќ:kj џ:dj'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);
