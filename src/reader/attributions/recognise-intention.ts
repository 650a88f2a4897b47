// What a party means to do or wants done: an infinitive after the cue.
//
//   [The union] [has threatened] [to strike on Monday].       [Ministers] [urged] both sides [to sign].
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { afterCue, ofCue, sourceBefore } from './complements.ts';
import type { Line } from './lines.ts';
import { clauseEnd } from './phrases.ts';

export const intention: VerbRecogniser = { name: 'infinitive after its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, passive } = cue;
  if (passive || !verb.takes.includes('infinitive')) return null;
  const past = afterCue(cue);
  const { addressee } = past;
  const at = opensInfinitive(line, past.at) ? past.at : objectBefore(cue);
  if (at === null) return null;
  const source = sourceBefore(cue);
  if (!source) return null;
  const contents = [{ first: at, end: clauseEnd(line, at) }];
  return {
    ...ofCue(cue),
    attitude: verb.lemma === 'expect' ? 'belief' : 'intention',
    source,
    contents,
    addressee,
  };
}

function opensInfinitive({ items }: Line, at: number): boolean {
  return items[at]?.norm === 'to' || (items[at]?.norm === 'not' && items[at + 1]?.norm === 'to');
}

// "[The bank] [expects] [the economy to grow]": who is to do it stands before "to".
function objectBefore({ line, group }: VerbCue): number | null {
  const { items } = line;
  for (let at = group.end; at < Math.min(items.length, group.end + 9); at++) {
    const { norm, quotation, part } = items[at]!;
    if (at > group.end && opensInfinitive(line, at)) return group.end;
    if (quotation !== null || part === 'VERB' || part === 'AUX' || part === 'SCONJ' || /^[,;:.]$/.test(norm))
      return null;
  }
  return null;
}
