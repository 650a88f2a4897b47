// The words of a real record in, others of the same length in their place out: each the same throughout a story.
import type { HearsayRecord } from '../../src/reader/index.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  sayingVerbs,
} from '../../src/reader/lexicon/function-words.ts';
import { type Random, seeded } from '../across/made-text.ts';

export interface Rewriter {
  /** `own`: where a reprint changes words of its own; null for none. */
  of(original: HearsayRecord, story: number, own: Random | null): Rewritten;
}

export interface Rewritten {
  readonly text: string;
  /** Any words of the record, as they are in the rewritten text. */
  words(written: string): string;
}

/** Words stay as they are: what is said of one event is said in words that belong together. */
const kept = 0.3;
/** Words of no vocabulary. */
const unseen = 0.1;
const changedInReprint = 0.005;
const invented = 200_000;
/** Different names in the world: the first of them in a third of all documents. */
const names = 20_000;

const word = /\p{L}{4,}/gu;
const held = [prepositions, conjunctions, determiners, auxiliaries, pronouns, sayingVerbs];

export function createRewriter(originals: readonly HearsayRecord[]): Rewriter {
  const vocabulary = wordsByLength(originals);
  const namesOf = new Map(originals.map((original) => [original, nameWords(original)]));
  return {
    of(original, story, own) {
      const random = seeded(story + 1);
      const named = namesOf.get(original)!;
      const replacements = new Map<string, string>();
      const replaced = (written: string): string => {
        const lower = written.toLowerCase();
        let found = replacements.get(lower);
        if (found === undefined) {
          found = named.has(lower) ? drawName(lower.length, random) : other(lower, vocabulary, random);
          replacements.set(lower, found);
        }
        return asWritten(found, written);
      };
      const words = (text: string) => text.replace(word, replaced);
      const changed = (written: string) =>
        own && own() < changedInReprint
          ? asWritten(other(written.toLowerCase(), vocabulary, own), written)
          : written;
      const text = words(original.document.text);
      return { text: own ? text.replace(word, changed) : text, words };
    },
  };
}

function other(lower: string, vocabulary: Vocabulary, random: Random): string {
  if (held.some((words) => words.has(lower)) || random() < kept) return lower;
  if (random() < unseen) return letters(Math.floor(invented ** random()), lower.length);
  const list = vocabulary.get(lower.length);
  return list ? list[Math.floor(random() * list.length)]! : lower;
}

function drawName(length: number, random: Random): string {
  return letters(1_000_003 + Math.floor(names ** random()), length);
}

type Vocabulary = ReadonlyMap<number, readonly string[]>;

// Every occurrence, so that drawing one of them draws frequent words as often as they come.
function wordsByLength(originals: readonly HearsayRecord[]): Vocabulary {
  const lists = new Map<number, string[]>();
  for (const { document } of originals) {
    for (const [found] of document.text.matchAll(/(?<=\p{Ll} )\p{Ll}{4,}/gu)) {
      const list = lists.get(found.length) ?? [];
      lists.set(found.length, list);
      if (held.every((words) => !words.has(found))) list.push(found);
    }
  }
  return new Map([...lists].filter(([, list]) => list.length > 0));
}

function nameWords({ document, entities }: HearsayRecord): Set<string> {
  const spans = entities
    .filter(({ named }) => named)
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name').map(({ span }) => span));
  return new Set(
    spans
      .flatMap(([start, end]) => document.text.slice(start, end).match(/\p{Lu}\p{L}{3,}/gu) ?? [])
      .map((name) => name.toLowerCase()),
  );
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

function letters(seed: number, length: number): string {
  const random = seeded(seed);
  let made = '';
  while (made.length < length) {
    const from = made.length % 2 === 0 ? consonants : vowels;
    made += from[Math.floor(random() * from.length)]!;
  }
  return made;
}

// Other alphabets have capitals of another length.
function asWritten(found: string, written: string): string {
  if (found.length !== written.length) return written;
  return written[0] === written[0]!.toLowerCase() ? found : found[0]!.toUpperCase() + found.slice(1);
}
