// Names that no lexicon holds as a whole: what their words tell, and what is no name after all.
//
//     [Harbour Holdings] · [Anna Weber] · [Air France] Flight · not "Brexit", "A380", "Soldiers"
import { auxiliaries, capitalizedAdjectives, eventHeads, sayingVerbs } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { groupNames, publicFigures } from '../lexicon/groups.ts';
import { stateNames } from '../lexicon/states.ts';
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { knownNameAt } from './gazetteer.ts';
import { headNoun } from './head-nouns.ts';
import { knownName } from './known-names.ts';
import { nameCandidate } from './name-candidate.ts';
import { kindOfWords } from './name-kinds.ts';
import type { Run } from './name-runs.ts';
import { isEverydayWord, type Reading } from './reading.ts';

/** The candidate of a run, in a list; empty where it names nobody. `kind` where the words around the name tell it. */
export function unknownName(
  reading: Reading,
  run: Run,
  sentence: number,
  kind: EntityKind | null,
): Candidate[] {
  const { form, norm } = reading.tokens[run.first]!;
  const single = run.end - run.first === 1;
  if (single && (isNoName(reading, run.first) || headNoun(norm)?.plural)) return [];
  const isThing = eventHeads.has(reading.tokens[run.end - 1]!.norm) && !(single && isGivenName(form));
  if (kind === null && isThing) return ownerOf(reading, run, sentence);
  if (single && groupNames.has(form))
    return [nameCandidate(reading, run, sentence, 'group', { plural: true })];
  const weak = single && (isEverydayWord(norm) || isUnsure(reading, run.first));
  const country = kind === null ? adjectiveCountry(form) : null;
  const told = kind === null ? kindOfWords(reading, run) : { kind, sure: true };
  const known = told.sure ? 'words' : 'capitals';
  return [nameCandidate(reading, run, sentence, told.kind, { weak, country, known })];
}

// Whose body the "Russian Foreign Ministry" is.
function adjectiveCountry(form: string): string | null {
  const state = stateNames.get(form);
  return state?.form === 'adjective' ? state.code : null;
}

// "[Air France] Flight", "[Kosovo] War": the event or the thing is nobody, but whose it is may be named.
function ownerOf(reading: Reading, { first, end }: Run, sentence: number): Candidate[] {
  const known = knownNameAt(reading, first, end);
  if (known && known.form !== 'capital')
    return knownName(reading, { first, end: known.end }, sentence, known);
  const isFlight = reading.tokens[end - 1]!.norm === 'flight' && end - first > 1;
  return isFlight ? [nameCandidate(reading, { first, end: end - 1 }, sentence, 'organization')] : [];
}

// A word that begins a sentence, and that nothing but its capital makes a name.
function isUnsure({ tokens, opening, raised, lowered }: Reading, at: number): boolean {
  const { form, norm } = tokens[at]!;
  if (opening[at] === 0 || isGivenName(form) || publicFigures.has(norm)) return false;
  if (lowered.has(norm)) return true;
  const after = tokens[at + 1]?.norm ?? '';
  if (raised.has(norm) || sayingVerbs.has(after) || auxiliaries.has(after)) return false;
  return headNoun(after) !== null || !/^(?:,|'s|\(|-)$|(?:ed|[^s]s)$/.test(after);
}

function isNoName({ tokens }: Reading, at: number): boolean {
  const { norm, form, span } = tokens[at]!;
  if (capitalizedAdjectives.has(norm) || form.length === 1) return true;
  if (/^\d/.test(tokens[at - 1]?.form ?? '') && norm.length < 4) return true;
  const next = tokens[at + 1];
  return next !== undefined && /^\d/.test(next.form) && next.span[0] === span[1];
}
