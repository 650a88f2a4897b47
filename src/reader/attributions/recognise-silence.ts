// Somebody says nothing: the statement is withheld.
//
//   [The palace] [did not respond to] [a request for comment].      [The mayor’s office] [would not] [comment].
//   [The army] [had no] [comment].      [Ruiz] [neither confirmed nor denied] [the figure].
import type { Candidate, LineRecogniser } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, isAdverb, isAuxiliary, subjectBefore, verbGroupStart } from './phrases.ts';

export const silence: LineRecogniser = { name: 'silence', recognise };

const answering = /^(?:respond|reply|answer|return|comment|elaborate|drawn)$/;
const negation = /^(?:not|n't|never)$/;
const prepositions = /^(?:to|on|about)$/;

function recognise(line: Line): Candidate[] {
  return line.items.flatMap(({ norm }, at) => {
    if (answering.test(norm)) return noAnswer(line, at) ?? [];
    if (norm === 'reached') return unreached(line, at) ?? [];
    if (norm === 'no') return noComment(line, at) ?? [];
    if (norm === 'nothing') return saidNothing(line, at) ?? [];
    return norm === 'neither' ? (neither(line, at) ?? []) : [];
  });
}

// "did not immediately respond to requests", "would not comment"
function noAnswer(line: Line, head: number): Candidate | null {
  const { items } = line;
  const group = verbGroupStart(line, head);
  if (!items.slice(group, head).some(({ norm }) => negation.test(norm))) return null;
  const at = items[head + 1]?.time || isAdverb(items[head + 1]?.norm ?? '') ? head + 2 : head + 1;
  const preposition = prepositions.test(items[at]?.norm ?? '') ? at : head;
  const end = clauseEnd(line, preposition + 1);
  if (preposition > head && end > preposition + 1)
    return withheld(line, group, { first: group, end: preposition + 1 }, { first: preposition + 1, end });
  const isBare = /^(?:comment|elaborate)$/.test(items[head]!.norm);
  if (isBare)
    return withheld(line, group, { first: group, end: head }, { first: head, end: Math.max(end, head + 1) });
  return end > head + 1
    ? withheld(line, group, { first: group, end: head + 1 }, { first: head + 1, end })
    : null;
}

// "could not be reached for comment"
function unreached(line: Line, head: number): Candidate | null {
  const { items } = line;
  const group = verbGroupStart(line, head);
  const isNegated = items.slice(group, head).some(({ norm }) => negation.test(norm));
  const after = items.slice(head + 1, head + 4).findIndex(({ norm }) => norm === 'comment');
  if (!isNegated || after < 0 || items[head + 1]?.norm !== 'for') return null;
  return withheld(line, group, { first: group, end: head + 1 }, { first: head + 1, end: head + after + 2 });
}

// "had no immediate comment on the report"
function noComment(line: Line, no: number): Candidate | null {
  const { items } = line;
  const comment = items.slice(no, no + 3).findIndex(({ norm }) => norm === 'comment');
  const isHad = /^(?:has|have|had|offered|gave|made)$/.test(items[no - 1]?.norm ?? '');
  if (comment < 0 || !isHad) return null;
  const first = no + comment;
  return withheld(
    line,
    no - 1,
    { first: no - 1, end: first },
    { first, end: Math.max(clauseEnd(line, first), first + 1) },
  );
}

// "said nothing about casualties"
function saidNothing(line: Line, at: number): Candidate | null {
  const { items } = line;
  if (
    !/^(?:say|says|said|disclosed|revealed)$/.test(items[at - 1]?.norm ?? '') ||
    items[at + 1]?.norm !== 'about'
  )
    return null;
  const group = verbGroupStart(line, at - 1);
  const end = clauseEnd(line, at + 2);
  return end > at + 2 ? withheld(line, group, { first: group, end: at + 1 }, { first: at + 1, end }) : null;
}

// "neither confirmed nor denied the figure", "would neither confirm nor deny it"
function neither(line: Line, at: number): Candidate | null {
  const { items } = line;
  if (!/^confirm/.test(items[at + 1]?.norm ?? '') || items[at + 2]?.norm !== 'nor') return null;
  const first = at + 4;
  const end = clauseEnd(line, first);
  let group = at;
  while (group > 0 && isAuxiliary(items[group - 1]!.norm)) group--;
  return end > first ? withheld(line, group, { first: group, end: first }, { first, end }) : null;
}

function withheld(line: Line, group: number, cue: Range, content: Range): Candidate | null {
  const source = subjectBefore(line, group);
  if (!source || content.end > line.items.length) return null;
  return {
    line,
    cue,
    lemma: line.items[cue.end - 1]!.norm,
    attitude: 'assertion',
    polarity: 'withheld',
    source,
    contents: [content],
    addressee: null,
  };
}
