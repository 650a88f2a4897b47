// A verb of judging or naming with what it is about as its object.
//
//   [Critics] [condemned] [the raid].        [Weil] [called for] [an inquiry].
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { ofCue, sourceBefore } from './complements.ts';
import type { Line } from './lines.ts';
import { clauseEnd, isAdverb } from './phrases.ts';

export const objectOfCue: VerbRecogniser = { name: 'object of its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, passive, group } = cue;
  if (!verb.takes.includes('object') || passive) return null;
  const source = sourceBefore(cue);
  if (!source) return null;
  const end = Math.min(clauseEnd(line, group.end), objectEnd(line, group.end));
  if (end <= group.end || /^(?:to|in|on|at|by|of|that)$/.test(line.items[group.end]!.norm)) return null;
  return { ...ofCue(cue), source, contents: [{ first: group.end, end }], addressee: null };
}

function objectEnd({ items }: Line, at: number): number {
  let end = at;
  while (end < items.length) {
    const { norm, time } = items[end]!;
    if (time || /^[,.;:—–]$|^(?:after|during|while|when|before|because|since|but)$/.test(norm)) break;
    if (end > at && isAdverb(norm)) break;
    end++;
  }
  while (end > at && /^(?:on|in|at|and)$/.test(items[end - 1]!.norm)) end--;
  return end;
}
