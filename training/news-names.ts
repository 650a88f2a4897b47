// Sentences of our own in the manner of news, their slots filled from the lexicon and from patterns of names, so that
// ministries, agencies and capitals are known that the treebanks do not name. In: one template a line. Out: documents.
import { countryTable } from '../src/reader/lexicon/countries.generated.ts';
import { englishGivenNames } from '../src/reader/lexicon/english-given-names.generated.ts';
import { organizationNames } from '../src/reader/lexicon/organizations.ts';
import { placeNames } from '../src/reader/lexicon/places.ts';
import type { NameTag, NameType } from '../src/reader/syntax/find-names.ts';
import { tokenize } from '../src/reader/text/split-tokens.ts';
import type { TaggedSentence } from './iob2.ts';
import { random } from './random.ts';

const list = (text: string): string[] => text.split(',').map((entry) => entry.trim());
const surnames =
  list(`Weil, Orlov, Halvorsen, Quist, Tolland, Brandt, Vash, Osei, Rueda, Mraz, Kern, Lund, Abara, Costa,
  Reyes, Hale, Moran, Fallon, Roth, Vega, Ilic, Grant, Sayle, Pell, Dahl, Petrenko, Nakamura, Haddad, al-Amin, O'Dowd, van Dam, de Silva,
  Okafor, Novak, Kowalski, Zhou, Chen, Park, Singh, Rahman, Yilmaz, Papadakis, Bianchi, Dubois, Schmidt, Ivanova, Melnyk, Farah`);
const fields =
  list(`Justice, State, Defense, Defence, Foreign, Interior, Finance, Health, Education, Energy, Treasury, Labor, Trade,
  Transport, Commerce, Agriculture, Homeland Security, Environment, Culture`);
const bodies = list(`Department, Ministry, Office, Agency, Committee, Commission`);
const companyWords = list(
  `Corvid, Marlow, Northern, Atlas, Delta, Summit, Global, Pacific, Union, Orion, Helix, Vertex, Sterling`,
);
const companyTails = list(
  `Inc., Corp., Ltd., Group, Holdings, Bank, Airlines, Energy, Motors, Systems, Partners, Media, Industries`,
);
const initials = list(
  `FBI, CIA, NSA, UN, EU, NATO, IMF, WHO, OPEC, AP, BBC, CNN, NBC, CBS, MSNBC, NPR, GOP, DNC, RNC, ACLU, NRA, FDA, EPA, SEC`,
);

export function newsNames(templates: string, copies: number, seed: number): TaggedSentence[][] {
  const next = random(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)]!;
  const countries = countryTable.split('\n').map((row) => row.split('|'));
  const given = englishGivenNames.split(/\s+/).map((name) => name[0]!.toUpperCase() + name.slice(1));
  const places = [...placeNames];
  const organizations = [...organizationNames];
  const place = (): string => {
    const [, country, , capital] = countries[Math.floor(next() * countries.length)]!;
    return next() < 0.4 ? country! : next() < 0.5 && capital ? capital : pick(places);
  };
  const makers: Readonly<Record<NameType, readonly (() => string)[]>> = {
    PER: [
      () => pick(surnames),
      () => `${pick(given)} ${pick(surnames)}`,
      () => `${pick(given)} ${pick(surnames)}`,
    ],
    LOC: [place],
    ORG: [
      () => pick(organizations),
      () => pick(initials),
      () => `${pick(fields)} ${pick(bodies)}`,
      () => `${pick(bodies)} of ${pick(fields)}`,
      () => `University of ${place()}`,
      () => `${pick(companyWords)} ${pick(companyTails)}`,
      () => `${pick(places)} ${pick(['Times', 'Post', 'Herald', 'Police Department', 'City Council'])}`,
      () => pick(organizations),
      () => `${pick(fields)} ${pick(bodies)}`,
    ],
  };
  const fill = (type: NameType): string => makers[type][Math.floor(next() * makers[type].length)]!();
  const lines = templates.split('\n').filter((line) => line !== '');
  return Array.from({ length: copies }, () => lines.map((line) => sentence(line, fill)));
}

function sentence(template: string, fill: (type: NameType) => string): TaggedSentence {
  const words: string[] = [];
  const tags: NameTag[] = [];
  for (const part of template.split(' ')) {
    const type = /^\{(PER|LOC|ORG)\}$/.exec(part)?.[1] as NameType | undefined;
    const forms = type ? tokenize(fill(type)).map(({ form }) => form) : [part];
    forms.forEach((form, at) => {
      words.push(form);
      tags.push(type ? `${at === 0 ? 'B' : 'I'}-${type}` : 'O');
    });
  }
  return { words, tags };
}
