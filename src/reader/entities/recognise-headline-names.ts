// Names in headlines that write every word with a capital: those that the body or a lexicon knows.
//
//     “Ministers Reject [Harbour Union] Offer as [Doe] Calls for Calm”
import { isGivenName } from '../lexicon/given-names.ts';
import type { Candidate } from './candidate.ts';
import { knownNameAt } from './gazetteer.ts';
import type { Guess } from './guess-names.ts';
import { nameCandidate } from './name-candidate.ts';
import { isCapitalized, isFunctionWord, type Reading } from './reading.ts';
import { namesIn } from './recognise-names.ts';

const longest = 6;

/** `body` are the names that were found outside headlines. */
export function recogniseHeadlineNames(reading: Reading, body: readonly Candidate[]): Candidate[] {
  if (!reading.headline.includes(true)) return [];
  const written = new Map<string, Candidate>();
  for (const name of body) {
    if (!written.has(name.name)) written.set(name.name, name);
    const surname = name.name.split(' ').at(-1)!;
    if (name.kind === 'person' && !written.has(surname)) written.set(surname, name);
  }
  const found: Candidate[] = [];
  reading.sentences.forEach(({ first, end }, sentence) => {
    if (!reading.headline[sentence]) return;
    for (let i = first; i < end; i++) {
      const names = namesAt(reading, i, end, sentence, written);
      found.push(...names);
      if (names.length > 0) i = names.at(-1)!.end - 1;
    }
  });
  return found;
}

function namesAt(
  reading: Reading,
  first: number,
  end: number,
  sentence: number,
  written: ReadonlyMap<string, Candidate>,
): Candidate[] {
  const { tokens, text } = reading;
  if (!isCapitalized(tokens[first]!.form) || isFunctionWord(tokens[first]!.norm)) return [];
  for (let last = Math.min(end, first + longest); last > first; last--) {
    const name = written.get(text.slice(tokens[first]!.span[0], tokens[last - 1]!.span[1]));
    if (name)
      return [nameCandidate(reading, { first, end: last }, sentence, name.kind, { country: name.country })];
  }
  const person = personAt(reading, first);
  if (person) return [nameCandidate(reading, person, sentence, 'person')];
  const known = knownNameAt(reading, first, end);
  return known ? namesIn(reading, { first, end: known.end }, sentence) : [];
}

// "with [Jane Doe]": a given name, and the trained name finder sees a person.
function personAt({ guesses, tokens }: Reading, first: number): Guess | null {
  const guess = guesses?.names[guesses.nameOf[first]!];
  const isFull = guess?.kind === 'person' && guess.first === first && guess.end - first > 1;
  return isFull && isGivenName(tokens[first]!.form) ? guess : null;
}
