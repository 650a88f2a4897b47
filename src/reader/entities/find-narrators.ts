// Whose words a speech or an interview is made of, from its title and its opening.
//
//     Harbour Weekly interviews [Jane Doe] · Remarks by President [Doe] · [Jane Doe], interviewed by Harbour Weekly
import type { SourceDocument } from '../record.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Reading } from './reading.ts';

const openingSentences = 8;
const longestOpening = 600;
const mostPersons = 200;
const announcesAfter =
  /\b(?:interview(?:s|ing|ed(?! by)|ee)?(?: with| of)?|(?:speech|remarks|address|statement|lecture|testimony) (?:by|of)|(?:speaks?|spoke|talks?|talked|sat down|chats?|chatted|caught up) (?:to|with))\b/i;
const announcesBefore =
  /\binterviewed by\b|: an interview\b|['’]s (?:\w+ )?(?:speech|remarks|address)\b|\bfloor speech\b|\btells\b/i;

/** One, or two that are interviewed together; empty where the opening does not tell. */
export function findNarrators(
  reading: Reading,
  { title }: SourceDocument,
  named: ReadonlyMap<Candidate, Cluster>,
): Cluster[] {
  const persons = [...new Set(named.values())].filter(({ kind }) => kind === 'person').slice(0, mostPersons);
  const openings = reading.sentences
    .slice(0, openingSentences)
    .map(({ span }) => reading.text.slice(span[0], Math.min(span[1], span[0] + longestOpening)));
  for (const opening of title ? [title, ...openings] : openings) {
    const found = announcedIn(opening, persons);
    if (found.length > 0) return found;
  }
  return [];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly cluster: Cluster;
}

function announcedIn(opening: string, persons: readonly Cluster[]): Cluster[] {
  const after = announcesAfter.exec(opening);
  const before = announcesBefore.exec(opening);
  if (!after && !before) return [];
  const places = persons.flatMap((cluster) => placeOf(opening, cluster)).sort((a, b) => a.start - b.start);
  if (before)
    return places
      .filter((place) => place.end <= before.index)
      .slice(-1)
      .map(({ cluster }) => cluster);
  const [first, second] = places.filter((place) => place.start >= after!.index + after![0].length);
  if (!first) return [];
  const joined = second && /^[^.;:]{0,30}\band\b[^.;:]{0,30}$/.test(opening.slice(first.end, second.start));
  return joined ? [first.cluster, second.cluster] : [first.cluster];
}

function placeOf(opening: string, cluster: Cluster): Place[] {
  const names = [...cluster.names.keys()].sort((a, b) => b.length - a.length);
  for (const name of names) {
    const start = opening.indexOf(name);
    if (start >= 0) return [{ start, end: start + name.length, cluster }];
  }
  return [];
}
