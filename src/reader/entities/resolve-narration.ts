// The first and second person outside quotation marks, in texts that are a speech or an interview: the speaker, the
// person asked, the nation that a speech calls "we". Inside quotation marks they belong to whoever is quoted.
//
//     “Harbour Weekly interviews Jane Doe” … How did [you] begin? … [I] was nine.
import type { SourceDocument } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, jointOf } from './cluster.ts';
import { findNarrators } from './find-narrators.ts';
import type { Reading } from './reading.ts';
import { pronounOf } from './recognise-pronouns.ts';

/** The clusters of the first and second persons that the text as a whole decides. */
export function resolveNarration(
  reading: Reading,
  document: SourceDocument,
  mentions: readonly Candidate[],
  named: ReadonlyMap<Candidate, Cluster>,
): Map<Candidate, Cluster> {
  const found = new Map<Candidate, Cluster>();
  const pronouns = mentions.filter((mention) => isNarrated(reading, mention));
  if (pronouns.length < 6 || pronouns.length * 250 < reading.tokens.length) return found;
  const setting = settingOf(reading, document, mentions, named);
  for (const mention of pronouns) {
    const cluster = referentOf(setting, mention, reading.sentences[mention.sentence]!.block);
    if (cluster) found.set(mention, cluster);
  }
  return found;
}

interface Setting {
  readonly narrators: readonly Cluster[];
  /** The blocks in which the interviewer asks. */
  readonly questions: ReadonlySet<number>;
  /** Of two narrators, who speaks in a block. */
  readonly speakers: ReadonlyMap<number, Cluster>;
  readonly we: Cluster | null;
}

function settingOf(
  reading: Reading,
  document: SourceDocument,
  mentions: readonly Candidate[],
  named: ReadonlyMap<Candidate, Cluster>,
): Setting {
  const narrators = findNarrators(reading, document, named);
  const several = narrators.length > 1;
  return {
    narrators,
    questions: questionsOf(reading, document),
    speakers: several ? speakersOf(reading, mentions, named, narrators) : new Map(),
    we: several ? jointOf(narrators) : nationOf(reading, named),
  };
}

function referentOf(
  { narrators, questions, speakers, we }: Setting,
  mention: Candidate,
  block: number,
): Cluster | null {
  const { person, plural } = pronounOf(mention.name)!;
  const only = narrators.length === 1 ? narrators[0]! : null;
  if (person === 2) return questions.has(block) ? only : null;
  if (questions.has(block)) return null;
  return plural ? we : (only ?? speakers.get(block) ?? null);
}

function isNarrated({ quotationOf }: Reading, mention: Candidate): boolean {
  if (mention.form !== 'pronoun' || quotationOf[mention.first]! >= 0) return false;
  return pronounOf(mention.name)!.person !== 3;
}

// The blocks that end in a question mark: the interviewer speaks.
function questionsOf({ text }: Reading, { blocks }: SourceDocument): Set<number> {
  const found = new Set<number>();
  blocks.forEach(({ span }, i) => {
    if (text[span[1] - 1] === '?' && span[1] - span[0] < 400) found.add(i);
  });
  return found;
}

// Of two that are interviewed together, the one who says "I’m …" speaks in that paragraph; in one that names the other only, this one.
function speakersOf(
  reading: Reading,
  mentions: readonly Candidate[],
  named: ReadonlyMap<Candidate, Cluster>,
  narrators: readonly Cluster[],
): Map<number, Cluster> {
  const own = new Map<number, Cluster>();
  const others = new Map<number, Set<Cluster>>();
  for (const mention of mentions) {
    const cluster = named.get(mention);
    if (!cluster || !narrators.includes(cluster)) continue;
    const block = reading.sentences[mention.sentence]!.block;
    const [i, am] = reading.tokens
      .slice(Math.max(0, mention.first - 2), mention.first)
      .map(({ norm }) => norm);
    if (i === 'i' && /^(?:'m|am)$/.test(am ?? '')) own.set(block, cluster);
    others.set(block, (others.get(block) ?? new Set()).add(cluster));
  }
  for (const [block, clusters] of others) {
    const speaker = narrators.find((narrator) => !clusters.has(narrator));
    if (!own.has(block) && clusters.size === 1 && speaker) own.set(block, speaker);
  }
  return own;
}

// "our nation", "our Constitution": the people that the speech names, else the state.
function nationOf({ tokens }: Reading, named: ReadonlyMap<Candidate, Cluster>): Cluster | null {
  let signs = 0;
  tokens.forEach(({ norm }, i) => {
    if (norm === 'our' && nationNouns.has(tokens[i + 1]?.norm ?? '')) signs++;
  });
  if (signs < 2) return null;
  const clusters = [...new Set(named.values())].filter(({ country }) => country !== null);
  const most = (kind: Cluster['kind']): Cluster | null =>
    clusters
      .filter((cluster) => cluster.kind === kind)
      .reduce<Cluster | null>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), null);
  return most('group') ?? most('state');
}

const nationNouns: ReadonlySet<string> = new Set([
  'nation',
  'country',
  'people',
  'republic',
  'constitution',
  'democracy',
  'citizens',
  'homeland',
  'founders',
  'soil',
  'shores',
  'borders',
  'armed',
  'troops',
  'flag',
  'union',
  'founding',
  'forefathers',
  'nationhood',
  'land',
  'national',
]);
