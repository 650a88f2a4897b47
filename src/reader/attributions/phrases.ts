// Where phrases begin and end in a line, by their function words: the subject before a cue, the subject after one, the
// clause that a cue takes. A parser will know better; until then these are the rules that hold most often.
import {
  auxiliaries,
  clauseOpeners,
  coordinators,
  finiteVerbs,
  notAdverbs,
  phrasePrepositions,
  plainAdverbs,
  relatives,
  settingNouns,
  subjectPronouns,
} from '../lexicon/clause-words.ts';
import { cueVerbs, nounForms } from '../lexicon/cues.ts';
import type { Line, Range } from './lines.ts';

const punctuation = /^[,;:()[\]?!…–—-]$|^-{2,}$|^\.+$/;
const dash = /^(?:[–—]|-{2,})$/;

export function isAuxiliary(norm: string): boolean {
  return auxiliaries.has(norm);
}

export function isAdverb(norm: string): boolean {
  return plainAdverbs.has(norm) || (/[^aeiou]ly$/.test(norm) && !notAdverbs.has(norm));
}

export function isPreposition(norm: string): boolean {
  return phrasePrepositions.has(norm);
}

/** Index of the first item of the verb group whose head is at `head`: "did not | mention", "has repeatedly | said". */
export function verbGroupStart({ items }: Line, head: number): number {
  let first = head;
  for (;;) {
    const { norm = '' } = items[first - 1] ?? {};
    if (isAuxiliary(norm) || isAdverb(norm)) first--;
    else if (norm === 'to' && beforeTo.test(items[first - 2]?.norm ?? '')) first -= 2;
    else break;
  }
  while (first < head && items[first]!.norm === 'to') first++;
  return first;
}

// "used to say", "has yet to say", "continues to insist"
const beforeTo =
  /^(?:used|yet|had|has|have|got|going|continued|continues|continue|went|goes|tends|tended|seemed|seems|appeared|appears)$/;

/** The subject that ends right before `at`: a noun phrase with its apposition. Null where none ends there. */
export function subjectBefore(line: Line, at: number): Range | null {
  const { items } = line;
  if (at === 0) return null;
  const last = items[at - 1]!;
  if (last.quotation !== null) return null;
  if (relatives.has(last.norm) && at > 1) return { first: at - 1, end: at };
  if (subjectPronouns.has(last.norm) && (at < 2 || isBoundary(line, at - 2)))
    return { first: at - 1, end: at };
  if (last.norm === ',') return beforeApposition(line, at);
  if (last.norm === ')') return beforeBracket(line, at);
  if (punctuation.test(last.norm) || clauseOpeners.has(last.norm) || coordinators.has(last.norm)) return null;
  const first = nounPhraseStart(line, at - 1);
  return first < at && isNominal(line, { first, end: at }) ? { first, end: at } : null;
}

/** The subject that an inverted cue has after it: "said | Ana Ruiz, the union’s leader". */
export function subjectAfter(line: Line, at: number): Range | null {
  const { items } = line;
  let end = at;
  while (end < items.length && !endsSubject(line, end, at)) end++;
  if (end === at) return null;
  const apposition = appositionEnd(line, end);
  return isNominal(line, { first: at, end }) ? { first: at, end: apposition ?? end } : null;
}

/** Index after the clause that begins at `at`: without the sentence’s full stop, or what another cue adds. */
export function clauseEnd(line: Line, at: number): number {
  const { items } = line;
  let end = at;
  while (end < items.length && !endsClause(line, end)) end++;
  while (end > at && /^[.?!,;]$/.test(items[end - 1]!.norm)) end--;
  return end;
}

/** Skips what may stand between a cue and its clause: "said | on Friday in a statement | that". */
export function skipAdverbials(line: Line, at: number): number {
  const { items } = line;
  let next = at;
  for (;;) {
    const item = items[next];
    if (!item) return next;
    const followedByTime = isPreposition(item.norm) && items[next + 1]?.time;
    if (item.time || followedByTime || (isAdverb(item.norm) && item.norm !== 'only')) next++;
    else if (setting.test(`${item.norm} ${items[next + 1]?.norm} ${items[next + 2]?.norm}`))
      next = phraseEnd(line, next + 2);
    else return next;
  }
}
const setting =
  /^(?:in|during|at|on|through|via|by) (?:an?|the|his|her|its|their|twitter|facebook|[a-z]+ing) (?:\S+)/;

function phraseEnd({ items }: Line, at: number): number {
  const near = items.slice(at, at + 3).findIndex(({ norm }) => settingNouns.has(norm));
  if (near < 0) return at - 1;
  let end = at + near;
  while (end < items.length && settingNouns.has(items[end]!.norm)) end++;
  return end;
}

function beforeApposition(line: Line, at: number): Range | null {
  for (let comma = at - 2; comma > 0 && comma > at - 30; comma--) {
    const { norm, quotation } = line.items[comma]!;
    if (quotation !== null || norm === ';' || norm === ':') return null;
    if (norm !== ',') continue;
    const first = nounPhraseStart(line, comma - 1);
    const range = { first, end: comma };
    return first < comma && isNominal(line, range) ? { first, end: at - 1 } : null;
  }
  return null;
}

function beforeBracket(line: Line, at: number): Range | null {
  for (let open = at - 2; open > 0 && open > at - 12; open--) {
    if (line.items[open]!.norm !== '(') continue;
    const first = nounPhraseStart(line, open - 1);
    return first < open ? { first, end: at } : null;
  }
  return null;
}

// To the left up to the clause’s beginning; then past what opens a sentence: "On Friday", "But".
function nounPhraseStart(line: Line, last: number): number {
  let first = last + 1;
  while (first > 0 && !isBoundary(line, first - 1) && !isVerbAt(line, first - 1)) first--;
  while (first < last && isLeadIn(line, first)) first++;
  return first;
}

function isLeadIn({ items }: Line, at: number): boolean {
  const { norm, time } = items[at]!;
  return (
    time || isPreposition(norm) || isAdverb(norm) || auxiliaries.has(norm) || /^(?:and|or|nor)$/.test(norm)
  );
}

function isBoundary({ items }: Line, at: number): boolean {
  const { norm, quotation } = items[at]!;
  return quotation !== null || punctuation.test(norm) || clauseOpeners.has(norm) || relatives.has(norm);
}

/** Whether a form is a finite verb that is no noun. */
export function isVerb(norm: string): boolean {
  const form = cueVerbs.get(norm)?.[0]?.form;
  return (
    finiteVerbs.has(norm) ||
    (form !== undefined && form !== 'base' && form !== 'gerund' && !nounForms.has(norm))
  );
}

function isVerbAt({ items }: Line, at: number): boolean {
  const { norm } = items[at]!;
  if (/^(?:the|an?|his|her|their|its|our)$/.test(items[at - 1]?.norm ?? '')) return false;
  if (finiteVerbs.has(norm)) return !(norm === "'s" && at > 0);
  const form = cueVerbs.get(norm)?.[0]?.form;
  if (form === undefined || form === 'base' || nounForms.has(norm)) return false;
  return !isPreposition(items[at + 1]?.norm ?? '');
}

function endsSubject(line: Line, at: number, start: number): boolean {
  const { norm, quotation, time } = line.items[at]!;
  if (quotation !== null || time || clauseOpeners.has(norm) || relatives.has(norm)) return true;
  if (/^(?:in|on|at|during|after|before|to|by|when|and|adding|about)$/.test(norm))
    return norm !== 'and' || at === start || isVerbAt(line, at + 1);
  return punctuation.test(norm) && norm !== '-';
}

// "Ana Ruiz|, the union’s leader|": up to the next comma or the end, where no clause begins.
function appositionEnd(line: Line, comma: number): number | null {
  const { items } = line;
  if (items[comma]?.norm !== ',') return null;
  const opening = items[comma + 1];
  if (!opening || opening.quotation !== null || opening.time || notAppositions.test(opening.norm))
    return null;
  let end = comma + 1;
  while (
    end < items.length &&
    items[end]!.quotation === null &&
    !/^[,;:.?!]$/.test(items[end]!.norm) &&
    !dash.test(items[end]!.norm)
  )
    end++;
  return end;
}

// What follows a subject and its comma without being its apposition.
const notAppositions =
  /^(?:in|on|at|during|after|before|to|by|when|and|but|as|while|with|if|because|since|though|although|so|or|for|he|she|it|they|we|i|you|that|about|referring|according|\p{L}+ing)$/u;

function endsClause(line: Line, at: number): boolean {
  const { items } = line;
  const { norm } = items[at]!;
  if (norm === ';' || /^[?!]$/.test(norm)) return true;
  const next = items[at + 1]?.norm ?? '';
  if (
    norm === ',' &&
    /^(?:but|while|although|though|whereas|adding|noting|saying|citing|calling|telling|according|arguing|insisting|warning|claiming|suggesting|stressing)$/.test(
      next,
    )
  )
    return true;
  if (norm !== 'and' && norm !== 'but') return false;
  if (fallsSilent(line, at + 1)) return true;
  const verb = cueVerbs.get(isAdverb(next) ? (items[at + 2]?.norm ?? '') : next);
  return verb?.some(({ form }) => form === 'past' || form === 'third') === true && !nounForms.has(next);
}

// "but | would not say", "and | did not respond"
function fallsSilent({ items }: Line, at: number): boolean {
  const [auxiliary = '', negation = '', verb = ''] = items.slice(at, at + 3).map(({ norm }) => norm);
  return (
    /^(?:would|did|does|could|has|had)$/.test(auxiliary) &&
    /^(?:not|n't)$/.test(negation) &&
    /^(?:say|comment|elaborate|respond|reply|answer|specify|identify|name|be|give|disclose)$/.test(verb)
  );
}

function isNominal({ items }: Line, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (/^[\p{L}\p{N}@]/u.test(items[i]!.norm)) return end - first <= 40;
  return false;
}
