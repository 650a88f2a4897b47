// A noun is the cue, and its owner the source.
//
//   [Weil’s] [claim] [that the talks had failed]           [his] campaign [promise] [to end the war]
import { nounCues } from '../lexicon/noun-cues.ts';
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, isPreposition, isVerb } from './phrases.ts';

export const nounCue: LineRecogniser = { name: 'noun as cue', recognise };

const possessives = /^(?:his|her|its|their|my|our|your)$/;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm }, at) => {
    const cue = nounCues.get(norm);
    const next = line.items[at + 1]?.norm ?? '';
    if (!cue || !(next === 'that' || (next === 'to' && cue.attitude === 'intention'))) return [];
    const source = ownerBefore(line, at);
    const contents = [{ first: at + 1, end: clauseEnd(line, at + 1) }];
    if (!source || contents[0]!.end - at < 3) return [];
    return {
      line,
      cue: { first: at, end: at + 1 },
      lemma: cue.lemma,
      attitude: cue.attitude,
      polarity: cue.denies ? 'denied' : 'affirmed',
      source,
      contents,
      addressee: null,
    };
  });
}

// "[Ana Ruiz’s] repeated claim", "[his] campaign promise": at most three words between the owner and the noun.
const determiners = /^(?:the|an?|this|that|his|her|its|their|our|my)$/;

function ownerBefore({ items }: Line, at: number): Range | null {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { norm, quotation } = items[i]!;
    if (quotation !== null || /^[,;:.]$/.test(norm) || isPreposition(norm)) return null;
    if (possessives.test(norm)) return { first: i, end: i + 1 };
    if (norm !== "'s" && norm !== "'") continue;
    let first = i;
    while (first > 0 && i - first < 6 && isOwnerWord(items[first - 1]!.norm)) {
      first--;
      if (determiners.test(items[first]!.norm)) break;
    }
    return first < i ? { first, end: i + 1 } : null;
  }
  return null;
}

function isOwnerWord(norm: string): boolean {
  return /^[\p{L}.-]+$/u.test(norm) && !isPreposition(norm) && !isVerb(norm);
}
