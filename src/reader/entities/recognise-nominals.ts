// Noun phrases without a name that can be a source, an addressee or an actor, with their modifiers.
//
//     [one Ukrainian lawmaker] · [two people briefed on the matter] · [military commanders and soldiers] · [the report]
import { numberWords } from '../lexicon/nominal-heads.ts';
import { genderOf, roles } from '../lexicon/roles.ts';
import type { EntityKind } from '../record.ts';
import { type Candidate, candidate, type Definiteness } from './candidate.ts';
import { type HeadNoun, headNounAt } from './head-nouns.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import { isNoHead, treeStart } from './phrase-tree.ts';
import type { Reading } from './reading.ts';
import { countryIn } from './recognise-titles.ts';
import { speakingNounAt } from './speaking-nouns.ts';

/** The nominal mentions of the document, in the order of the text, none within another. `names` are those already found. */
export function recogniseNominals(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const nameAt = new Map(
    names.filter(({ kind, metonym }) => !(kind === 'state' && metonym)).map((name) => [name.first, name]),
  );
  const inName = new Uint8Array(reading.tokens.length);
  for (const { first, end } of names) inName.fill(1, first, end);
  const titled = titlesOf(reading, names);
  let free = 0;
  reading.sentences.forEach(({ first, end }, sentence) => {
    if (reading.headline[sentence]) return;
    for (let i = first; i < end; i++) {
      if (inName[i] === 1 || titled[i] === 1) continue;
      const noun = headNounAt(reading, i, end) ?? speakingNounAt(reading, i);
      if (!noun || isNoHead(reading, i)) continue;
      const nominal = phraseAround(reading, i, noun, {
        sentence,
        first: isPossessive(reading.tokens[free]?.form) ? first : Math.max(first, free),
        end,
        inName,
        nameAt,
      });
      found.push(nominal);
      free = nominal.end;
      i = nominal.end - 1;
    }
  });
  return found;
}

// Tokens that stand as a title before a name, which is their mention.
function titlesOf({ tokens, text }: Reading, names: readonly Candidate[]): Uint8Array {
  const titled = new Uint8Array(tokens.length);
  for (const { first, roles } of names) {
    let start = first;
    for (const role of roles) {
      const from = tokens[first - 1]!.span[1] - role.length;
      if (text.slice(from, from + role.length) !== role) continue;
      while (start > 0 && tokens[start - 1]!.span[0] >= from) start--;
    }
    titled.fill(1, start, first);
  }
  return titled;
}

interface Surroundings {
  readonly sentence: number;
  /** The first token that the phrase may have. */
  readonly first: number;
  /** The end of the sentence. */
  readonly end: number;
  readonly inName: Uint8Array;
  readonly nameAt: ReadonlyMap<number, Candidate>;
}

function phraseAround(reading: Reading, head: number, noun: HeadNoun, around: Surroundings): Candidate {
  const { tokens } = reading;
  const start = Math.min(phraseStart(reading, head, around), treeStart(reading, head, around.first));
  const { end, joined } = phraseEnd(reading, head, noun, around);
  const core = tokens.slice(start, head).map(({ norm }) => norm);
  const definiteness = definitenessOf(reading, start, head);
  const classes = [...new Set([...noun.classes, ...joined.flatMap((other) => other.classes)])];
  return candidate({
    span: [tokens[start]!.span[0], tokens[end - 1]!.span[1]],
    first: start,
    end,
    head,
    sentence: around.sentence,
    form: 'nominal',
    by: 'nominals',
    name: noun.singular,
    kind: kindOf(noun),
    plural: noun.plural || joined.length > 0,
    gender: genderOf(noun.singular),
    definiteness,
    country: countryIn(reading, start, head) ?? countryIn(reading, start, end),
    roles: rolesOf(reading, start, head, end, noun),
    classes,
    count: countOf(core, noun),
  });
}

function isPossessive(form: string | undefined): boolean {
  return form !== undefined && /^['’]s?$/.test(form);
}

function kindOf(noun: HeadNoun): EntityKind {
  if (noun.what === 'person') return noun.plural ? 'group' : 'person';
  if (noun.what === 'body') return noun.plural ? 'group' : 'organization';
  return noun.what === 'country' ? 'state' : noun.what === 'document' ? 'document' : 'group';
}

function definitenessOf({ tokens }: Reading, start: number, head: number): Definiteness {
  const first = tokens[start]!.norm;
  if (/^(?:the|this|that|these|those|both)$/.test(first)) return 'definite';
  if (/^(?:his|her|its|their|our|my|your)$/.test(first)) return 'possessed';
  for (let i = start; i < head; i++) if (/^['’]s?$/.test(tokens[i]!.form)) return 'possessed';
  if (
    /^(?:a|an|one|another|some|any|several|many|two|three|four|five|six|seven|eight|nine|ten)$/.test(first)
  ) {
    return 'indefinite';
  }
  return 'bare';
}

function countOf(before: readonly string[], noun: HeadNoun): number | null {
  if (noun.what === 'document') return null;
  for (const word of before) {
    const count = numberWords.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
    if (count !== undefined) return count;
  }
  return !noun.plural && /^(?:an?|another)$/.test(before[0] ?? '') ? 1 : null;
}

// The office as written, without the article: "chancellor", "general secretary of the union".
function rolesOf(
  { tokens, text }: Reading,
  start: number,
  head: number,
  end: number,
  noun: HeadNoun,
): string[] {
  if (noun.what !== 'person' || noun.plural || !roles.has(noun.singular)) return [];
  let first = start;
  while (first < head && /^(?:the|a|an|his|her|its|their|our|one|this|that)$/.test(tokens[first]!.norm))
    first++;
  return [text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1])];
}
