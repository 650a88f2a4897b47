// A noun is the cue, and its owner the source.
//
//   [Weil’s] [claim] [that the talks had failed]           [his] campaign [promise] [to end the war]
//   [Her] [answer] was short: [“Not today.”]               [“Not today,”] was [her] [answer].
import { nounCues, spokenNouns } from '../lexicon/noun-cues.ts';
import { dependentsBy, subtreeOf } from '../syntax/tree.ts';
import type { Candidate, LineRecogniser, Place } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, isPreposition, isVerb } from './phrases.ts';

export const nounCue: LineRecogniser = { name: 'noun as cue', recognise };

const possessives = /^(?:his|her|its|their|my|our|your)$/;
const being = /^(?:is|was|are|were|came|read|reads)$/;

function recognise(line: Line, { syntax }: Place): Candidate[] {
  return line.items.flatMap(({ norm }, at) => {
    const cue = nounCues.get(norm);
    const isSpoken = spokenNouns.has(norm);
    if (!cue && !isSpoken) return [];
    const source = ownerBefore(line, at) ?? (isSpoken ? ownerAfter(line, at) : null);
    if (!source) return [];
    const content =
      (cue && clauseOf(line, at, cue.attitude, syntax)) ?? (isSpoken ? quotationBeside(line, at) : null);
    if (!content) return [];
    return {
      line,
      cue: { first: at, end: at + 1 },
      lemma: cue?.lemma ?? norm,
      attitude: cue?.attitude ?? 'assertion',
      polarity: cue?.denies ? 'denied' : 'affirmed',
      source,
      contents: [content],
      addressee: null,
    } satisfies Candidate;
  });
}

// The clause that hangs from the noun: by the tree where it shows one, so that the sentence's own verb stays out.
function clauseOf(line: Line, at: number, attitude: string, syntax: Place['syntax']): Range | null {
  const { items } = line;
  const next = items[at + 1]?.norm ?? '';
  if (!(next === 'that' || (next === 'to' && attitude === 'intention'))) return null;
  const end = clauseEnd(line, at + 1);
  const [clause] = dependentsBy(syntax, items[at]!.first, 'acl', 'ccomp', 'xcomp').filter(
    (token) => token > items[at]!.first,
  );
  const last = clause === undefined ? -1 : subtreeOf(syntax, clause).at(-1)!;
  const inTree = items.findIndex((item) => item.first > last);
  const near = last > items[at]!.first + 1 && inTree > at + 2 && inTree < end ? inTree : end;
  return near - at < 3 ? null : { first: at + 1, end: withoutPunctuation(line, near) };
}

function withoutPunctuation({ items }: Line, end: number): number {
  let at = end;
  while (/^[,;:]$/.test(items[at - 1]?.norm ?? '')) at--;
  return at;
}

// “…” was her answer; her answer was short: “…”; his words, “…”
function quotationBeside({ items }: Line, at: number): Range | null {
  const before = items.findLastIndex(({ quotation }, i) => i < at && quotation !== null);
  if (before >= 0 && at - before < 6 && being.test(items[before + 1]?.norm ?? ''))
    return { first: before, end: before + 1 };
  const after = items.findIndex(({ quotation }, i) => i > at && quotation !== null);
  if (after < 0 || after - at > 8) return null;
  const between = items.slice(at + 1, after);
  const isTied =
    between.at(-1)?.norm === ':' ||
    (between.length === 1 && /^[,]$/.test(between[0]!.norm)) ||
    (between.length === 1 && being.test(between[0]!.norm));
  return isTied && between.slice(0, -1).every(({ norm }) => !isPreposition(norm) && norm !== ',')
    ? { first: after, end: after + 1 }
    : null;
}

// "[Ana Ruiz’s] repeated claim", "[his] campaign promise": at most three words between the owner and the noun.
const determiners = /^(?:the|an?|this|that|his|her|its|their|our|my)$/;

function ownerBefore({ items }: Line, at: number): Range | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { norm, quotation } = items[i]!;
    if (quotation !== null || /^[,;:.]$/.test(norm) || isPreposition(norm)) return null;
    if (possessives.test(norm)) return { first: i, end: i + 1 };
    if (!/^(?:['’]s?)$/.test(norm)) continue;
    let first = i;
    while (first > 0 && i - first < 6 && isOwnerWord(items[first - 1]!.norm)) {
      first--;
      if (determiners.test(items[first]!.norm)) break;
    }
    return first < i ? { first, end: i + 1 } : null;
  }
  return null;
}

// "the message from [Quito] was clear"
function ownerAfter({ items }: Line, at: number): Range | null {
  if (items[at + 1]?.norm !== 'from') return null;
  const end = items.findIndex(({ norm }, i) => i > at + 2 && (being.test(norm) || norm === ':'));
  return end > at + 2 && end - at < 10 ? { first: at + 2, end } : null;
}

function isOwnerWord(norm: string): boolean {
  return /^[\p{L}.-]+$/u.test(norm) && !isPreposition(norm) && !isVerb(norm);
}
