// What a party means to do or wants done: an infinitive after the cue.
//
//   [The union] [has threatened] [to strike on Monday].       [Ministers] [urged] both sides [to sign].
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { afterCue, ofCue, sourceBefore } from './complements.ts';
import { clauseEnd } from './phrases.ts';

export const intention: VerbRecogniser = { name: 'infinitive after its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, passive } = cue;
  if (passive || !verb.takes.includes('infinitive')) return null;
  const { at, addressee } = afterCue(cue);
  if (line.items[at]?.norm !== 'to') return null;
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
