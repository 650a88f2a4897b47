// A stretch of tokens as the candidate of a name, with the article before it and the state or country after it.
//
//     [the Guardian] · told [Sky News] · in [Mobile, Alabama] · the [Obama] administration
import { sayingVerbs } from '../lexicon/function-words.ts';
import { americanStates } from '../lexicon/places.ts';
import { stateNames } from '../lexicon/states.ts';
import type { EntityKind } from '../record.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Run } from './name-runs.ts';
import { adjoins, isCapitalized, isFunctionWord, type Reading } from './reading.ts';

/** `kind` is null where the name does not tell it. */
export function nameCandidate(
  reading: Reading,
  run: Run,
  sentence: number,
  kind: EntityKind | null,
  particular: Partial<Candidate> = {},
): Candidate {
  const { tokens, text } = reading;
  const start = takesArticle(reading, run, sentence) ? run.first - 1 : run.first;
  const located = mayBePlace(run, kind) ? locationEnd(reading, run) : run.end;
  const isLocated = located > run.end;
  return candidate({
    span: [tokens[start]!.span[0], tokens[located - 1]!.span[1]],
    first: run.first,
    end: run.end,
    start,
    sentence,
    form: 'name',
    by: 'names',
    name: text.slice(tokens[run.first]!.span[0], tokens[run.end - 1]!.span[1]),
    kind: isLocated ? 'place' : kind,
    definiteness: 'definite',
    ...particular,
    ...(isLocated ? { weak: false, known: 'words' as const } : {}),
  });
}

function takesArticle(reading: Reading, run: Run, sentence: number): boolean {
  const isArticle = reading.tokens[run.first - 1]?.norm === 'the';
  return isArticle && reading.sentenceOf[run.first - 1] === sentence && !qualifiesNoun(reading, run.end);
}

// "the Obama administration", "the Ukrainian side": the article is the noun's.
function qualifiesNoun(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  if (!next || !/^\p{Ll}/u.test(next.form) || !adjoins(reading, end - 1)) return false;
  return !isFunctionWord(next.norm) && !sayingVerbs.has(next.norm) && !/(?:ed|[^s]s)$/.test(next.norm);
}

function mayBePlace({ first, end }: Run, kind: EntityKind | null): boolean {
  return kind === null || kind === 'place' || (kind === 'person' && end - first === 1);
}

// The state or the country after the comma is part of the place's full name.
function locationEnd({ tokens, text }: Reading, { end }: Run): number {
  const next = tokens[end + 1];
  if (tokens[end]?.form !== ',' || !next || !isCapitalized(next.form)) return end;
  for (let last = Math.min(end + 4, tokens.length); last > end + 1; last--) {
    const name = text.slice(next.span[0], tokens[last - 1]!.span[1]);
    if (/^['’]s?$/.test(tokens[last]?.form ?? '')) continue;
    if (americanStates.has(name) || stateNames.get(name)?.form === 'name') return last;
  }
  return end;
}
