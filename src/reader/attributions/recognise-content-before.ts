// The content stands before its cue.
//
//   “[We are ready],” [said] [Dana Weil].          [The talks will resume], [Weil] [said].
//   “[We are ready],” [Weil] [said], “[and able].”
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { afterCue, ofCue } from './complements.ts';
import type { Line, Range } from './lines.ts';
import { clauseEnd, isVerb, skipAdverbials, subjectAfter, subjectBefore } from './phrases.ts';

export const contentBefore: VerbRecogniser = { name: 'content before its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, group, passive, form } = cue;
  if (!verb.takes.some((taken) => taken === 'quotation' || taken === 'clause' || taken === 'that'))
    return null;
  if (passive || form === 'gerund' || line.items[group.end]?.norm === ':') return null;
  const subject = subjectBefore(line, group.first);
  const source = subject ?? subjectAfter(line, group.end);
  if (!source) return null;
  const before = contentUpTo(line, subject ? subject.first : group.first);
  if (!before) return null;
  const after = subject
    ? afterCue(cue)
    : { addressee: null, at: skipComma(line, skipAdverbials(line, source.end)) };
  const more = continuation(line, after.at);
  if (!isPureQuotation(line, before) && more === null && !endsHere(line, after.at)) return null;
  return { ...ofCue(cue), source, contents: more ? [before, more] : [before], addressee: after.addressee };
}

// The quotation or the clause that ends right before an item.
function contentUpTo(line: Line, at: number): Range | null {
  const { items } = line;
  const comma = /^[,?!—–]$/.test(items[at - 1]?.norm ?? '') ? 1 : 0;
  const last = at - 1 - comma;
  if (last < 0) return null;
  const start = clauseStart(line, last);
  if (items[last]!.quotation !== null) return { first: start, end: last + 1 };
  if (comma === 0 || last - start < 2) return null;
  const isClause =
    line.block === 0 ||
    items.slice(start, last + 1).some(({ norm, part }) => isVerb(norm) || part === 'VERB' || part === 'AUX');
  return isClause ? { first: start, end: last + 1 } : null;
}

function clauseStart({ items }: Line, last: number): number {
  let first = last;
  while (first > 0 && !/^[;.]$/.test(items[first - 1]!.norm)) first--;
  while (first < last && /^(?:but|and|,|so|yet)$/.test(items[first]!.norm)) first++;
  return first;
}

// "…,” he said, “[…]”, "…, he said, [replacing …]": the statement goes on in the same sentence.
function continuation(line: Line, at: number): Range | null {
  const { items } = line;
  const first = items[at]?.norm === ',' ? at + 1 : at;
  if (items[first]?.quotation != null) return { first, end: clauseEnd(line, first) };
  if (first === at || !items[first] || notMore.test(items[first]!.norm)) return null;
  const end = clauseEnd(line, first);
  return end - first > 1 ? { first, end } : null;
}
const notMore =
  /^(?:adding|noting|saying|citing|calling|telling|according|referring|who|which|when|where|as|in|on|at|while|after|before|during|speaking|pointing|describing|arguing|insisting|warning|claiming|suggesting|an?|the|his|her|him|then|and)$/;

function endsHere({ items }: Line, at: number): boolean {
  const item = items[at];
  return (
    !item ||
    /^[.,;?!)]$/.test(item.norm) ||
    /^(?:and|but|as|after|in|on|at|during|when|while|of|about|for)$/.test(item.norm)
  );
}

function isPureQuotation({ items }: Line, { first, end }: Range): boolean {
  const opensAdverbial = /^(?:in|on|at|during|after|before|as|when|while|by|for|to)$/;
  return items[end - 1]!.quotation !== null && !opensAdverbial.test(items[first]!.norm);
}

function skipComma({ items }: Line, at: number): number {
  return items[at]?.norm === ',' && items[at + 1]?.quotation != null ? at + 1 : at;
}
