// The passive of a cue: its source stands behind "by", or nobody names it.
//
//   [The plan], [described] by [Mora] [as “a leap in the dark”], was dropped.
//   [It was reported] on Tuesday [that the talks had failed].      [Mora] [is believed] [to have fled].
import { cueVerbs } from '../lexicon/cues.ts';
import type { Attitude } from '../record.ts';
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { ofCue } from './complements.ts';
import type { Range } from './lines.ts';
import { clauseEnd, skipAdverbials, subjectBefore } from './phrases.ts';

export const passive: VerbRecogniser = { name: 'passive', recognise };

const judging =
  /^(?:described|called|dismissed|praised|hailed|condemned|branded|labelled|labeled|denounced|criticised|criticized|derided|lauded|welcomed|rejected|disputed|denied|quoted|cited)$/;
const reporting =
  /^(?:report|say|believe|expect|think|understand|allege|announce|claim|suggest|estimate|consider|know|assume|rumor|rumour)$/;

function recognise(cue: VerbCue): Candidate | null {
  if (cue.form !== 'past') return null;
  return byAgent(cue) ?? (cue.passive ? unnamed(cue) : null);
}

// "described by Mora as “a leap in the dark”"
function byAgent(cue: VerbCue): Candidate | null {
  const { line, head, group } = cue;
  const { items } = line;
  if (!judging.test(items[head]!.norm) || items[head + 1]?.norm !== 'by') return null;
  let end = head + 2;
  while (
    end < items.length &&
    items[end]!.quotation === null &&
    !/^[,;:.]$|^(?:as|for|in|on|at|during|who|which|when)$/.test(items[end]!.norm)
  )
    end++;
  const source: Range = { first: head + 2, end };
  if (source.end <= source.first || end - head > 14) return null;
  const isAs =
    items[end]?.norm === 'as' &&
    !/^(?:saying|telling|writing|suggesting|warning|arguing)$/.test(items[end + 1]?.norm ?? '');
  const judged = subjectBefore(line, items[group.first - 1]?.norm === ',' ? group.first - 1 : group.first);
  const after = isAs || items[end]?.quotation != null ? { first: end, end: judgementEnd(cue, end) } : null;
  const contents = [judged, after].flatMap((range) => range ?? []);
  if (contents.length === 0 || (!after && items[end]?.norm === 'as')) return null;
  return { ...ofCue(cue), source, contents, addressee: null };
}

// Up to the quotation, where one opens there; else to the next comma.
function judgementEnd({ line }: VerbCue, from: number): number {
  const { items } = line;
  const quotation = items.slice(from, from + 5).findIndex((item) => item.quotation !== null);
  if (quotation >= 0) return from + quotation + 1;
  const comma = items.findIndex(({ norm }, at) => at > from && norm === ',');
  return Math.min(clauseEnd(line, from), comma < 0 ? items.length : comma);
}

// "It was reported on Tuesday that …", "Mora is believed to have fled"
function unnamed(cue: VerbCue): Candidate | null {
  const { line, group, verb } = cue;
  const { items } = line;
  if (!reporting.test(verb.lemma) || verb.particle !== null) return null;
  const at = skipAdverbials(line, group.end);
  const subject = subjectBefore(line, group.first);
  const content: Range = { first: at, end: clauseEnd(line, at) };
  if (!subject || content.end - content.first < 2) return null;
  const isIt = subject.end - subject.first === 1 && items[subject.first]!.norm === 'it';
  const contents =
    isIt && items[at]?.norm === 'that'
      ? [content]
      : at === group.end && items[at]?.norm === 'to'
        ? [subject, content]
        : null;
  if (!contents) return null;
  return { ...ofCue(cue), attitude: attitudeOf(verb.lemma), source: null, contents, addressee: null };
}

function attitudeOf(lemma: string): Attitude {
  if (/^(?:believe|expect|think|assume|consider)$/.test(lemma)) return 'belief';
  return cueVerbs.get(lemma)?.[0]?.verb.attitude ?? 'assertion';
}
