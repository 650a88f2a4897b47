// What stands around a verb cue: whose word it is, to whom, and where the content begins.
import { cueVerbs } from '../lexicon/cues.ts';
import type { Candidate, VerbCue } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { isAdverb, isPreposition, skipAdverbials, subjectBefore, verbGroupStart } from './phrases.ts';

/** What follows a cue. */
export interface AfterCue {
  readonly addressee: Range | null;
  /** Where a clause, a quotation or an infinitive would begin. */
  readonly at: number;
}

const personPronouns = /^(?:me|you|him|her|it|us|them|reporters|journalists|supporters)$/;

/** Passes the addressee, where the verb takes one, and adverbials: "told | Sky News | on Friday | that". */
export function afterCue({ line, verb, group }: VerbCue): AfterCue {
  const start = verb.takesAddressee ? addresseeEnd(line, group.end) : group.end;
  const addressee = start > group.end ? { first: group.end, end: start } : null;
  const prepositional =
    addressee === null && line.items[start]?.norm === 'to' ? addressedTo(line, start) : null;
  const past = skipAdverbials(line, prepositional?.end ?? start);
  return { addressee: addressee ?? prepositional, at: skipPunctuation(line, past) };
}

// "told | the committee of ministers | that": up to what cannot be in a noun phrase.
function addresseeEnd({ items }: Line, start: number): number {
  let end = start;
  while (end < items.length && end - start < 14) {
    const { norm, quotation, time } = items[end]!;
    if (quotation !== null || time || /^[,:;.—–]$/.test(norm)) break;
    if (
      /^(?:that|to|how|why|what|when|whether|if|in|on|at|during|after|before|he|she|they|we|i|there|it)$/.test(
        norm,
      ) &&
      !(end === start && personPronouns.test(norm))
    )
      break;
    if (
      end > start &&
      /^(?:the|an?|his|her|their|its|this|some|no|she|these)$/.test(norm) &&
      !isPreposition(items[end - 1]!.norm) &&
      items[end - 1]!.norm !== 'and'
    )
      break;
    end++;
    if (personPronouns.test(norm) && end - start === 1 && norm !== 'her') break;
  }
  return end;
}

// "said | to reporters |", "announced | to the press | that": not "said to be".
function addressedTo({ items }: Line, at: number): Range | null {
  if (!/^(?:reporters|journalists|the|me|us|him|her|them)$/.test(items[at + 1]?.norm ?? '')) return null;
  let end = at + 2;
  while (
    end < items.length &&
    end - at < 6 &&
    !/^[,:;.]$|^(?:that|on|in|at)$/.test(items[end]!.norm) &&
    items[end]!.quotation === null
  )
    end++;
  return { first: at + 1, end };
}

function skipPunctuation({ items }: Line, at: number): number {
  if (/^[,:]$/.test(items[at]?.norm ?? '') && items[at + 1]?.quotation != null) return at + 1;
  return items[at]?.norm === ':' ? at + 1 : at;
}

/** Whose word it is: the subject of the cue; of a participle or a second verb, that of the verb before. */
export function sourceBefore({ line, group, form }: VerbCue): Range | null {
  const before = line.items[group.first - 1]?.norm ?? '';
  const subject = isPreposition(before) ? null : subjectBefore(line, group.first);
  if (subject) return subject;
  const shared = form === 'gerund' || /^(?:and|but|or|,|by)$/.test(before);
  return shared ? subjectOfFirstVerb(line, group.first) : null;
}

function subjectOfFirstVerb(line: Line, until: number): Range | null {
  for (let i = 1; i < until; i++) {
    const { norm } = line.items[i]!;
    const form = cueVerbs.get(norm)?.[0]?.form;
    if (
      !/^(?:is|are|was|were|has|have|had|will|would|did|does|do)$/.test(norm) &&
      (form === undefined || form === 'base' || form === 'gerund')
    )
      continue;
    const subject = subjectBefore(line, verbGroupStart(line, i));
    if (subject) return subject;
  }
  return null;
}

/** Whether a clause without "that" can begin at an item: it has a subject and more after it. */
export function beginsClause({ items }: Line, at: number): boolean {
  const item = items[at];
  if (!item || items.length - at < 2) return false;
  if (item.quotation !== null) return true;
  if (!/^[\p{L}\p{N}$€£]/u.test(item.norm)) return false;
  return !isPreposition(item.norm) ||
    /^(?:in|on|at|by|for|after|during|under|with|despite|since|as|if)$/.test(item.norm)
    ? !isAdverb(item.norm) || item.norm === 'only'
    : false;
}

/** The fields of a candidate that follow from its cue verb. */
export function ofCue(cue: VerbCue): Pick<Candidate, 'line' | 'cue' | 'lemma' | 'attitude' | 'polarity'> {
  const { verb, negated, line, group } = cue;
  const lemma = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma;
  return {
    line,
    cue: group,
    lemma,
    attitude: verb.attitude,
    polarity: polarityOf(verb.lemma, verb.denies, negated),
  };
}

/** What a cue does to its content: affirms it, denies it, keeps it back, asks it. */
export function polarityOf(lemma: string, denies: boolean, negated: boolean): Candidate['polarity'] {
  if (lemma === 'ask' || lemma === 'wonder' || lemma === 'question') return 'asked';
  if (denies) return negated ? 'withheld' : 'denied';
  return negated ? 'withheld' : 'affirmed';
}
