// What a noun phrase with "the" takes up.
//
//     Jane Doe, the energy minister, … the minister · a European official … the official · Albania … the country
import { mediaNames } from '../lexicon/organizations.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { isCapitalized, isFunctionWord, type Reading } from './reading.ts';
import { wordsOf } from './resolve-names.ts';

/** The entity that a nominal takes up; null where it speaks of one that is new. */
export function antecedentOfNominal({ reading, spoken }: Discourse, nominal: Candidate): Cluster | null {
  if (nominal.definiteness !== 'definite') return null;
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { cluster, mention } = spoken[i]!;
    if (nominal.sentence - mention.sentence > (nominal.plural ? 5 : 30)) break;
    if (agrees(cluster, nominal) && takesUp(reading, cluster, nominal)) return cluster;
  }
  for (let i = spoken.length - 1; i >= 0; i--) {
    const { cluster, mention } = spoken[i]!;
    if (nominal.sentence - mention.sentence > 6) break;
    if (agrees(cluster, nominal) && fitsLoosely(cluster, nominal)) return cluster;
  }
  return null;
}

function agrees(cluster: Cluster, nominal: Candidate): boolean {
  if (cluster.plural !== nominal.plural || cluster.kind !== nominal.kind) return false;
  if (cluster.country && nominal.country && cluster.country !== nominal.country) return false;
  return !(cluster.gender && nominal.gender && cluster.gender !== nominal.gender);
}

// By the same noun: in an office, in the name, in an earlier nominal.
function takesUp(reading: Reading, cluster: Cluster, nominal: Candidate): boolean {
  const noun = nominal.name;
  return cluster.mentions.some((mention) => {
    if (mention.form === 'nominal') return mention.name === noun && !narrows(reading, nominal, mention);
    if (mention.form !== 'name') return false;
    if (nominal.kind === 'person')
      return mention.roles.some((role) => holdsOffice(role, noun, reading, nominal));
    return wordsOf(mention.name).includes(noun) && !narrows(reading, nominal, mention);
  });
}

// "the president" is not "former President Doe".
function holdsOffice(role: string, noun: string, { text }: Reading, { span }: Candidate): boolean {
  if (!wordsOf(role).includes(noun)) return false;
  return !past.test(role) || past.test(text.slice(...span));
}

const past = /\b(?:former|ex|late|then)\b/i;

// "the Ukrainian official" is not "a European official", nor "the Doe campaign" "the Roe campaign": a name of its own
// that the earlier mention lacks.
function narrows({ tokens }: Reading, nominal: Candidate, earlier: Candidate): boolean {
  const known = new Set(tokens.slice(earlier.first, earlier.end).map(({ norm }) => norm));
  const added = tokens.slice(nominal.first + 1, nominal.head).filter(({ form }) => isCapitalized(form));
  const after = tokens.slice(nominal.head + 1, nominal.end).filter(({ norm }) => !isFunctionWord(norm));
  return [...added, ...after].some(({ norm }) => !known.has(norm));
}

// By what such a noun stands for, where no earlier mention used it.
function fitsLoosely(cluster: Cluster, nominal: Candidate): boolean {
  const noun = nominal.name;
  if (nominal.kind === 'state') return nominal.country === null || cluster.country === nominal.country;
  if (nominal.kind === 'person') {
    if (noun === 'leader')
      return cluster.country !== null && cluster.country === nominal.country && isHead(cluster);
    return /^(?:man|woman)$/.test(noun) && nominal.end - nominal.first === 2;
  }
  if (nominal.kind !== 'organization' || !cluster.named || nominal.end - nominal.first > 2) return false;
  const media = cluster.mentions.some(({ name }) => mediaNames.has(name));
  return pressNouns.has(noun) ? media : !media && anyBody.has(noun);
}

function isHead(cluster: Cluster): boolean {
  return cluster.mentions.some(({ roles }) =>
    roles.some((role) => /president|premier|prime minister|chancellor|leader|king/i.test(role)),
  );
}

const pressNouns = wordSet(
  'newspaper paper agency broadcaster network magazine outlet daily tabloid channel website',
);
const anyBody = wordSet(
  'company firm group organization organisation corporation manufacturer maker airline carrier alliance bloc body club team charity union party movement',
);
