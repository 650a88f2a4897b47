// What a noun phrase with "the" takes up.
//
//     Jane Doe, the energy minister, … the minister · a European official … the official · Albania … the country
import { mediaNames } from '../lexicon/organizations.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, isNamed } from './cluster.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { wordsOf } from './name-words.ts';
import { isCapitalized, isFunctionWord, type Reading } from './reading.ts';

// As far back as a nominal is looked for: sentences, and mentions in them.
const farthest = { singular: 30, plural: 5, loose: 6, mentions: 400 };

/** The entity that a nominal takes up; null where it speaks of one that is new. */
export function antecedentOfNominal({ reading, spoken }: Discourse, nominal: Candidate): Cluster | null {
  if (nominal.definiteness !== 'definite') return null;
  const sentences = nominal.plural ? farthest.plural : farthest.singular;
  return (
    latest(spoken, nominal, sentences, (cluster) => takesUp(reading, cluster, nominal)) ??
    latest(spoken, nominal, farthest.loose, (cluster) => fitsLoosely(cluster, nominal))
  );
}

function latest(
  spoken: readonly Spoken[],
  nominal: Candidate,
  sentences: number,
  fits: (cluster: Cluster) => boolean,
): Cluster | null {
  for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - farthest.mentions; i--) {
    const { cluster, mention } = spoken[i]!;
    if (nominal.sentence - mention.sentence > sentences) break;
    if (agrees(cluster, nominal) && fits(cluster)) return cluster;
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
  const earlier = cluster.nominals.get(noun);
  if (earlier && !narrows(reading, nominal, wordsIn(reading, earlier))) return true;
  if (nominal.kind === 'person') {
    return [...cluster.offices].some((office) => isHeld(office, noun, reading.text.slice(...nominal.span)));
  }
  return [...cluster.names.values()].some(
    (words) =>
      words.some((word) => word === noun || kin.get(noun)?.has(word)) &&
      !narrows(reading, nominal, new Set(words)),
  );
}

// Words in the names of such bodies: "the Dockers’ Federation" is "the union".
const kin: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['union', wordSet('federation association alliance guild brotherhood confederation congress')],
  ['party', wordSet('movement alliance front league coalition democrats union republicans')],
  [
    'company',
    wordSet(
      'inc ltd plc llc corp corporation ports ferries airlines airways motors energy industries holdings',
    ),
  ],
]);

// "the president" is not "former President Doe".
function isHeld(office: string, noun: string, nominal: string): boolean {
  return wordsOf(office).includes(noun) && (!past.test(office) || past.test(nominal));
}

const past = /\b(?:former|ex|late|then)\b/i;

// "the Ukrainian official" is not "a European official", nor "the Doe campaign" "the Roe campaign": a name of its own
// that the earlier mention lacks.
function narrows({ tokens }: Reading, nominal: Candidate, known: ReadonlySet<string>): boolean {
  const before = tokens.slice(nominal.first + 1, nominal.head).filter(({ form }) => isCapitalized(form));
  const after = tokens.slice(nominal.head + 1, nominal.end).filter(({ norm }) => !isFunctionWord(norm));
  return [...before, ...after].some(({ norm }) => !known.has(norm));
}

function wordsIn({ tokens }: Reading, { first, end }: Candidate): ReadonlySet<string> {
  return new Set(tokens.slice(first, end).map(({ norm }) => norm));
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
  if (nominal.kind !== 'organization' || !isNamed(cluster) || nominal.end - nominal.first > 2) return false;
  const media = [...cluster.names].some(
    ([name, words]) => mediaNames.has(name) || pressWords.has(words.at(-1) ?? ''),
  );
  return pressNouns.has(noun) ? media : !media && anyBody.has(noun);
}

function isHead(cluster: Cluster): boolean {
  return [...cluster.offices].some((office) =>
    /president|premier|prime minister|chancellor|leader|king/i.test(office),
  );
}

const pressNouns = wordSet(
  'newspaper paper weekly agency broadcaster network magazine outlet daily tabloid channel website',
);
const pressWords = wordSet(
  'press news wire times post journal herald tribune gazette telegraph observer mail express radio tv agency echo courier ledger dispatch',
);
const anyBody = wordSet(
  'company firm group organization organisation corporation manufacturer maker airline carrier alliance bloc body club team charity union party movement',
);
