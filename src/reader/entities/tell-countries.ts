// The state that a person acts for, where no word of the office tells it but the words around it do.
//
//     Ethiopia … [its] chief negotiator, Jane Doe · the general who leads [Peru’s] negotiators · Ecuador’s interior
//     [ministry] … the minister · [Sudan] is ready to sign, Foreign Minister Jane Doe said
import { dependentsBy, subtreeOf } from '../syntax/tree.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Reading } from './reading.ts';
import { countryIn } from './recognise-titles.ts';

/** `mentions` in the order of the text. */
export function tellCountries(
  reading: Reading,
  mentions: readonly Candidate[],
  clusterOf: ReadonlyMap<Candidate, Cluster>,
): void {
  const near: Near = { possessors: possessorsOf(mentions, clusterOf), ministry: null, opening: null };
  for (const mention of mentions) {
    const cluster = clusterOf.get(mention);
    if (!cluster) continue;
    if (mention.name === 'ministry' && cluster.country) near.ministry = mention;
    if (cluster.kind === 'state' && isOpening(reading, mention)) near.opening = mention;
    if (cluster.kind !== 'person' || cluster.country) continue;
    cluster.country = countryAround(reading, mention, near, clusterOf);
  }
}

interface Near {
  /** Of the tokens with a possessive pronoun, whom it stands for. */
  readonly possessors: ReadonlyMap<number, Cluster>;
  /** The last ministry whose state is known. */
  ministry: Candidate | null;
  /** The last state that opened a sentence. */
  opening: Candidate | null;
}

function possessorsOf(
  mentions: readonly Candidate[],
  clusterOf: ReadonlyMap<Candidate, Cluster>,
): Map<number, Cluster> {
  const found = new Map<number, Cluster>();
  for (const mention of mentions) {
    const cluster = mention.form === 'pronoun' ? clusterOf.get(mention) : undefined;
    if (cluster) found.set(mention.first, cluster);
  }
  return found;
}

function isOpening({ sentences, tokens }: Reading, { start, sentence, form }: Candidate): boolean {
  if (form !== 'name') return false;
  const { first } = sentences[sentence]!;
  return (
    start === first || (start - first < longestDateline && /^(?:[—–-]|--)$/.test(tokens[start - 1]!.form))
  );
}

const longestDateline = 10;

function countryAround(
  reading: Reading,
  mention: Candidate,
  near: Near,
  clusterOf: ReadonlyMap<Candidate, Cluster>,
): string | null {
  const led = countryLed(reading, mention);
  if (led) return led;
  if (mention.form === 'nominal' && mention.definiteness === 'possessed') {
    const owner = near.possessors.get(mention.first);
    return owner?.kind === 'person' ? null : (owner?.country ?? null);
  }
  if (mention.form === 'nominal' && mention.name === 'minister')
    return countryOfNear(mention, near.ministry, clusterOf);
  const isMinister = mention.form === 'name' && mention.roles.some((role) => nationalOffice.test(role));
  return isMinister && near.opening?.sentence === mention.sentence
    ? countryOfNear(mention, near.opening, clusterOf)
    : null;
}

const nationalOffice =
  /^(?:deputy )?(?:president|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|finance|trade) minister)$/i;
const farthest = 3;

function countryOfNear(
  { sentence }: Candidate,
  near: Candidate | null,
  clusterOf: ReadonlyMap<Candidate, Cluster>,
): string | null {
  if (!near || sentence - near.sentence > farthest) return null;
  return clusterOf.get(near)?.country ?? null;
}

// "who leads [Peru’s negotiators]".
function countryLed({ syntax, ...reading }: Reading, { first, end }: Candidate): string | null {
  for (let at = first; at < end; at++) {
    for (const clause of dependentsBy(syntax, at, 'acl:relcl')) {
      if (!leading.has(syntax[clause]!.lemma)) continue;
      const [object] = dependentsBy(syntax, clause, 'obj');
      if (object === undefined) continue;
      const words = subtreeOf(syntax, object);
      return countryIn({ syntax, ...reading }, words[0]!, words.at(-1)! + 1);
    }
  }
  return null;
}

const leading: ReadonlySet<string> = new Set([
  'lead',
  'head',
  'command',
  'represent',
  'chair',
  'run',
  'govern',
  'rule',
]);
