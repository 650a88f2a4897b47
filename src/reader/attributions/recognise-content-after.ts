// The content stands after its cue: a clause, a quotation, or both in one.
//
//   [Weil] [said] [that the talks “would resume”].        [Weil] [told] the BBC on Friday: “[We are ready].”
import type { Candidate, VerbCue, VerbRecogniser } from './candidate.ts';
import { afterCue, beginsClause, ofCue, sourceBefore } from './complements.ts';
import type { Line } from './lines.ts';
import { clauseEnd, isVerb, subjectAfter } from './phrases.ts';

export const contentAfter: VerbRecogniser = { name: 'content after its cue', recognise };

function recognise(cue: VerbCue): Candidate | null {
  const { line, verb, passive, group } = cue;
  if (passive) return null;
  const { at, addressee } = afterCue(cue);
  const first = contentStart(cue, at);
  if (first === null) return null;
  const end = contentEnd(line, first);
  if (end <= first) return null;
  const source = sourceBefore(cue) ?? inverted(line, group.end, first);
  if (!source && line.items[first]!.norm !== 'that' && line.items[first]!.quotation === null) return null;
  return { ...ofCue(cue), attitude: verb.attitude, source, contents: [{ first, end }], addressee };
}

// Words in marks behind a comma, a colon or an addressee are all that is said: “asks me, [“When?”] and I say …”.
function contentEnd(line: Line, first: number): number {
  const { items } = line;
  const isSetApart = items[first]!.quotation !== null && /^[,:]$/.test(items[first - 1]?.norm ?? '');
  return isSetApart && /^(?:and|but|,)$/.test(items[first + 1]?.norm ?? '')
    ? first + 1
    : clauseEnd(line, first);
}

function contentStart({ line, verb, group }: VerbCue, at: number): number | null {
  const { items } = line;
  const item = items[at];
  if (!item) return null;
  if (item.quotation !== null)
    return verb.takes.includes('quotation') || verb.takes.includes('clause') ? at : null;
  const takesClause = verb.takes.includes('clause') || verb.takes.includes('that');
  if (!takesClause) return null;
  if (item.norm === 'that' && items.length - at > 2) return at;
  if (/^(?:whether|if|how|why|what|who|where)$/.test(item.norm) && items.length - at > 2) return at;
  const that = laterThat(line, group.end);
  if (that !== null) return that;
  if (!verb.takes.includes('clause') || !beginsClause(line, at)) return null;
  return hasVerb(line, at) ? at : null;
}

// "reported on Thursday, citing an adviser whom it did not name, | that"
function pastCitation(items: Line['items'], from: number): number {
  const citing = items.findIndex(({ norm }, at) => at > from && at < from + 6 && norm === 'citing');
  if (citing < 0) return from;
  const comma = items.findIndex(({ norm }, at) => at > citing && at < citing + 16 && norm === ',');
  return comma > 0 && items[comma + 1]?.norm === 'that' ? comma + 1 : from;
}

// "promised you in this room, in November, | that": past phrases, no verb between.
function laterThat({ items }: Line, from: number): number | null {
  for (let at = pastCitation(items, from); at < Math.min(items.length - 2, from + 24); at++) {
    const { norm, quotation, part } = items[at]!;
    if (norm === 'that' && (part === 'SCONJ' || part === '')) return at;
    if (quotation !== null || /^[;:.—–]$/.test(norm) || part === 'VERB' || part === 'AUX') return null;
  }
  return null;
}

function hasVerb({ items }: Line, at: number): boolean {
  return items
    .slice(at + 1)
    .some(({ norm, quotation }) => quotation !== null || isVerb(norm) || /(?:ed|ing|s)$/.test(norm));
}

// "Said Weil: “…”"
function inverted(line: Line, after: number, content: number): { first: number; end: number } | null {
  const source = subjectAfter(line, after);
  return source && source.end < content ? source : null;
}
