// A stretch of text in, the words that carry what it says out: stems of nouns, verbs and names, without the words that
// hold a sentence together, and with every figure as its value: "Fourteen people" and "14 people" say the same.
import { stemmer } from 'stemmer';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  sayingVerbs,
} from '../../reader/lexicon/function-words.ts';
import { commonWords, negations, rejections } from './common-words.ts';

export interface ContentWord {
  readonly stem: string;
  /** What it tells about the statement: 0.4 for words that every report has, 1 for others, 1.3 for names. */
  readonly weight: number;
}

export interface ContentWords {
  /** Each stem once, in the order of the text. */
  readonly words: readonly ContentWord[];
  readonly negated: boolean;
}

const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const empty = [prepositions, conjunctions, determiners, auxiliaries, pronouns, sayingVerbs];

/** Figures are left to those who know their values: `skip` says which places of the text to leave out. */
export function contentWords(text: string, skip: (start: number) => boolean = () => false): ContentWords {
  const found = new Map<string, ContentWord>();
  let negated = false;
  for (const match of text.matchAll(word)) {
    if (skip(match.index)) continue;
    const written = match[0].replaceAll('’', "'");
    for (const part of partsOf(written)) {
      if (isNegation(part)) negated = true;
      const content = contentWord(part, match.index === 0);
      if (content && (found.get(content.stem)?.weight ?? 0) < content.weight)
        found.set(content.stem, content);
    }
  }
  return { words: [...found.values()], negated };
}

// "won't": will, n't; "Peru's": Peru.
function partsOf(written: string): readonly string[] {
  const lower = written.toLowerCase();
  if (lower.endsWith("n't")) return [written.slice(0, -3), "n't"];
  const apostrophe = written.indexOf("'");
  return [apostrophe > 1 ? written.slice(0, apostrophe) : written];
}

function isNegation(part: string): boolean {
  const lower = part.toLowerCase();
  return negations.has(lower) || rejections.has(lower);
}

function contentWord(part: string, first: boolean): ContentWord | null {
  const lower = part.toLowerCase();
  if (lower.length < 2 || negations.has(lower) || empty.some((words) => words.has(lower))) return null;
  const stem = stemmer(lower);
  if (commonWords.has(lower)) return { stem, weight: 0.4 };
  return { stem, weight: !first && /^\p{Lu}/u.test(part) ? 1.3 : 1 };
}
