// Where a noun phrase ends: rightwards from its head over what identifies it, by words that are sure and by the tree.
//
//     people [briefed on the matter] · a spokesman [for the ministry] · commanders [and soldiers] · officials [in Kyiv]

import { sayingVerbs } from '../lexicon/function-words.ts';
import { commonModifiers } from '../lexicon/nominal-heads.ts';
import { stateNames } from '../lexicon/states.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { type HeadNoun, headNounAt } from './head-nouns.ts';
import { treeEnd } from './phrase-tree.ts';
import { isCapitalized, isFunctionWord, type Reading } from './reading.ts';

interface Around {
  readonly end: number;
  readonly nameAt: ReadonlyMap<number, Candidate>;
}

export interface PhraseEnd {
  readonly end: number;
  /** The heads of the nouns that "and" joins to the first: "commanders and soldiers" are one group. */
  readonly joined: readonly HeadNoun[];
}

export function phraseEnd(reading: Reading, head: number, noun: HeadNoun, around: Around): PhraseEnd {
  const joined: HeadNoun[] = [];
  let at = head + 1;
  const other = noun.plural ? joinedNoun(reading, at, around.end) : null;
  if (other) {
    joined.push(other.noun);
    at = other.end;
  }
  const told = overPreposition(reading, overAdjective(reading, at, around), around);
  const further = told > at ? treeEnd(reading, told - 1, told, around.end) : told;
  return { end: Math.max(further, treeEnd(reading, head, at, around.end)), joined };
}

// "and soldiers", "and local residents": plural, without a determiner of its own.
function joinedNoun(reading: Reading, at: number, end: number): { noun: HeadNoun; end: number } | null {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'and' || at + 1 >= end) return null;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const { norm, form } = tokens[i]!;
    const noun = headNounAt(reading, i, end);
    if (noun) return noun.plural && noun.what === 'person' ? { noun, end: i + 1 } : null;
    const modifies = commonModifiers.has(norm) || stateNames.get(form)?.form === 'adjective' || form === '-';
    if (!modifies) return null;
  }
  return null;
}

// "familiar with the talks", "briefed on the matter", "close to the president".
function overAdjective(reading: Reading, at: number, around: Around): number {
  const { tokens } = reading;
  let word = at;
  if (/^(?:directly|closely|also|themselves|intimately|both)$/.test(tokens[word]?.norm ?? '')) word++;
  const preposition = adjectives.get(tokens[word]?.norm ?? '');
  if (!preposition || word + 2 >= around.end) return at;
  if (!preposition.includes(tokens[word + 1]!.norm)) return at;
  const end = objectEnd(reading, word + 2, around);
  return end > word + 2 ? overPreposition(reading, end, around) : at;
}

const adjectives: ReadonlyMap<string, readonly string[]> = new Map([
  ['familiar', ['with']],
  ['briefed', ['on', 'about', 'by']],
  ['close', ['to']],
  ['aware', ['of']],
  ['involved', ['in', 'with']],
  ['loyal', ['to']],
  ['based', ['in', 'at']],
  ['present', ['at']],
  ['privy', ['to']],
  ['responsible', ['for']],
  ['opposed', ['to']],
  ['critical', ['of']],
  ['speaking', ['on']],
]);

function overPreposition(reading: Reading, start: number, around: Around): number {
  const { tokens } = reading;
  let at = start;
  for (let steps = 0; steps < 3 && at + 1 < around.end; steps++) {
    if (!/^(?:of|for|from|at|in|with|on|to|within)$/.test(tokens[at]!.norm)) break;
    const locative = /^(?:at|in|on|from|to|with)$/.test(tokens[at]!.norm);
    if (locative && !identifies(reading, at, around)) break;
    const end = objectEnd(reading, at + 1, around);
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

// "officials in Kyiv", "people with knowledge of the talks": but not "told residents in a statement".
function identifies({ tokens }: Reading, at: number, { nameAt }: Around): boolean {
  const object = tokens[at + 1]!;
  const name = nameAt.get(at + 1) ?? (object.norm === 'the' ? nameAt.get(at + 2) : undefined);
  if (name) return name.kind !== 'person' && /^(?:at|in|from|to)$/.test(tokens[at]!.norm);
  return (
    /^(?:knowledge|access|ties|links)$/.test(object.norm) ||
    (object.norm === 'direct' && tokens[at + 2]?.norm === 'knowledge')
  );
}

// The end of the noun phrase after a preposition: a name, or a determiner and words up to a noun that is known to end
// such phrases; `start` where neither stands there.
function objectEnd(reading: Reading, start: number, around: Around): number {
  const article = /^(?:the|a|an|his|her|its|their|this|both|all)$/.test(reading.tokens[start]?.norm ?? '');
  const from = article ? start + 1 : start;
  const name = around.nameAt.get(from);
  const owner = name && /^['’]s?$/.test(reading.tokens[name.end]?.form ?? '');
  if (name && !owner) return nounsEnd(reading, name.end, around.end, name.end);
  return nounsEnd(reading, owner ? name.end + 1 : from, around.end, owner ? name.end : start);
}

// The end of the last noun in a row of words that can be of one phrase; `none` where there is no noun among them.
function nounsEnd(reading: Reading, from: number, end: number, none: number): number {
  let reached = none;
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const { norm, form } = reading.tokens[i]!;
    if (isNoun(reading, i, end)) reached = i + 1;
    else if (reached > none || isCapitalized(form) || from === none) break;
    else if (form !== '-' && (!/^\p{L}/u.test(form) || isFunctionWord(norm) || sayingVerbs.has(norm))) break;
  }
  return reached;
}

function isNoun(reading: Reading, at: number, end: number): boolean {
  if (at >= end) return false;
  const { norm, form } = reading.tokens[at]!;
  if (closingNouns.has(norm)) return true;
  return !isCapitalized(form) && headNounAt(reading, at, end) !== null && !sayingVerbs.has(norm);
}

// Nouns that phrases such as "familiar with the …" and "a spokesman for the …" end in, beside those that head mentions.
const closingNouns =
  wordSet(`talks matter situation discussions negotiations plans plan thinking deliberations investigation case
  proposal proposals process details incident operation attack meeting meetings decision issue subject program deal agreement war conflict region area city
  town village province capital country knowledge state affairs defence defense trade staff economy strike dispute conversation conversations exchange
  events ceasefire vote election attacks bombing mission front border east west north south scene hospital plant factory committee house parliament`);
