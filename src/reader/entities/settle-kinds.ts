// Kind and gender of named entities whose names did not tell them: their surroundings do, all mentions together.
//
//     in [Herndon]: place · the [Herndon]: organization · [Orlov], who …: person
import { genderOfGivenName } from '../lexicon/given-names.ts';
import { publicFigures } from '../lexicon/groups.ts';
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Reading } from './reading.ts';

export function settleKind(reading: Reading, cluster: Cluster): void {
  cluster.kind ??= kindAround(reading, cluster);
  if (cluster.kind !== 'person' || cluster.gender) return;
  const long = cluster.mentions.filter(({ first, end }) => end - first > 1);
  for (const { first } of long.length > 0 ? long : cluster.mentions) {
    const { form, norm } = reading.tokens[first]!;
    if (!publicFigures.has(norm)) cluster.gender ??= genderOfGivenName(form);
  }
}

function kindAround(reading: Reading, { mentions, names }: Cluster): EntityKind {
  const signs = { place: 0, person: 0, organization: 0 };
  for (const mention of mentions) {
    const sign = signAround(reading, mention);
    if (sign) signs[sign]++;
  }
  const isPlaced = signs.place > signs.organization && signs.place >= signs.person;
  if (isPlaced && signs.place * 4 >= mentions.length) return 'place';
  const written = [...names.values()];
  const long = written.find((words) => words.length > 1);
  if (!long) return signs.person > signs.organization ? 'person' : 'organization';
  // Persons are shortened to their last word, organizations to their first.
  const isShortened = written.some((words) => words.length === 1 && words[0] === long[0]);
  return isShortened || signs.organization > signs.person ? 'organization' : 'person';
}

function signAround(
  { tokens }: Reading,
  { first, end, span }: Candidate,
): 'place' | 'person' | 'organization' | null {
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[end]?.norm ?? '';
  if (/^(?:in|at|near|outside|across|around|throughout)$/.test(before)) return 'place';
  if (span[0] < tokens[first]!.span[0]) return 'organization';
  if (/^(?:who|whose|himself|herself)$/.test(after)) return 'person';
  return after === ',' && /^\d\d$/.test(tokens[end + 1]?.form ?? '') ? 'person' : null;
}
