// What a party means to do or wants done: an infinitive after the cue.
//
//   [The union] [has threatened] [to strike on Monday].       [Ministers] [urged] both sides [to sign].
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { afterCue, ofCue, sourceBefore } from './complements.ts';
import { clauseEnd, subjectBefore } from './phrases.ts';

export const intention: VerbRecogniser = { name: 'infinitive after its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, passive } = cue;
  if (!verb.takes.includes('infinitive')) return null;
  if (passive) return expected(cue);
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

// [Turnout] [is expected] [to rise]: nobody is named as expecting it.
function expected(cue: VerbCue): Candidate | null {
  const { line, group, verb } = cue;
  if (line.items[group.end]?.norm !== 'to' || verb.takesAddressee) return null;
  const subject = subjectBefore(line, group.first);
  if (!subject) return null;
  const contents = [subject, { first: group.end, end: clauseEnd(line, group.end) }];
  return {
    ...ofCue(cue),
    attitude: verb.attitude === 'intention' ? 'intention' : 'belief',
    source: null,
    contents,
    addressee: null,
  };
}
