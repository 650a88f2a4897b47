// Names that only their capitals make names, weighed by the trained name finder, all mentions of the document together:
// what it doubts is one only if a full name vouches for it, what the rules cannot tell has the kind that it sees, and
// names that the rules passed over are added.
//
//     [Le Rivage], a weekly: organization · not “Deliveries fell” · not “the A380”
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';
import type { Guess, Guesses } from './guess-names.ts';
import { nameCandidate } from './name-candidate.ts';
import { keyOf } from './name-index.ts';
import { isEverydayWord, type Reading } from './reading.ts';

// Measured on MEANTIME, GUM dev and the weblogs of EWT dev, in steps of the finder's weights: below 300 it lets in more than names, above
// 500 it keeps names out.
const sure = 400;
const sureAlone = 300;

/** The names in the order of the text; as they are where there is no finder. */
export function weighNames(reading: Reading, names: readonly Candidate[]): readonly Candidate[] {
  const { guesses } = reading;
  if (!guesses) return names;
  const opinions = opinionsOf(guesses, names);
  const weighed = names.map((name) => (name.known === 'capitals' ? weigh(name, opinions) : name));
  return [...weighed, ...passedOver(reading, guesses, names)].sort((a, b) => a.first - b.first);
}

/** What the finder takes all names of the same words for. */
interface Opinion {
  mentions: number;
  /** The margin of the mention that looks most like a name. */
  highest: number;
  /** The margins of those that it gives that kind, together. */
  readonly kinds: Map<EntityKind, number>;
}

function opinionsOf(guesses: Guesses, names: readonly Candidate[]): Map<string, Opinion> {
  const opinions = new Map<string, Opinion>();
  for (const name of names) {
    if (name.known !== 'capitals') continue;
    const opinion = opinions.get(keyOf(name)) ?? { mentions: 0, highest: -Infinity, kinds: new Map() };
    opinion.mentions++;
    opinion.highest = Math.max(opinion.highest, marginOf(guesses, name));
    const guess = guessOn(guesses, name);
    if (guess) opinion.kinds.set(guess.kind, (opinion.kinds.get(guess.kind) ?? 0) + marginOf(guesses, guess));
    opinions.set(keyOf(name), opinion);
  }
  return opinions;
}

function guessOn({ names, nameOf }: Guesses, { first, end }: Candidate): Guess | undefined {
  return names[nameOf[end - 1]!] ?? names[nameOf[first]!];
}

function marginOf({ margins }: Guesses, { first, end }: Pick<Guess, 'first' | 'end'>): number {
  return Math.max(...margins.subarray(first, end));
}

function weigh(name: Candidate, opinions: ReadonlyMap<string, Opinion>): Candidate {
  const { highest, kinds, mentions } = opinions.get(keyOf(name))!;
  const [likeliest] = [...kinds].sort((a, b) => b[1] - a[1]);
  const kind = likeliest && likeliest[1] > sure * mentions ? likeliest[0] : null;
  return { ...name, kind: name.kind ?? kind, weak: name.weak || (highest < sure && !isTeam(name)) };
}

// "the Beatles": a plural of its own, after an article.
function isTeam({ name, first, start, end }: Candidate): boolean {
  if (start === first || end - first > 1 || !/^\p{Lu}\p{Ll}{2,}s$/u.test(name)) return false;
  const singular = name.slice(0, -1).toLowerCase();
  return !isEverydayWord(singular) && !isEverydayWord(name.toLowerCase());
}

function passedOver(reading: Reading, guesses: Guesses, names: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  return guesses.names.flatMap((guess) => {
    const sentence = reading.sentenceOf[guess.first]!;
    const isFree = !taken.subarray(guess.first, guess.end).includes(1) && !reading.headline[sentence];
    if (!isFree || marginOf(guesses, guess) < sureAlone) return [];
    return [nameCandidate(reading, guess, sentence, guess.kind, { by: 'name finder', known: 'capitals' })];
  });
}
