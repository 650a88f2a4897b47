// Finds the verbs of a line that can be cues, with their auxiliaries; forms that are nouns at their place are left out.
import { type CueForm, cueVerbs, nounForms } from '../lexicon/cues.ts';
import type { VerbCue } from './candidate.ts';
import type { Line } from './lines.ts';
import { isAdverb, isAuxiliary, isPreposition, verbGroupStart } from './phrases.ts';

const determiners =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|'s|’s|'|no|any|some|many|several|such|each|every|another)$/;
const adjectives = /^(?:first|second|new|recent|latest|public|joint|official|own)$/;
const beforeVerbs = /^(?:to|who|which|i|you|he|she|it|we|they|and|or|not|n't)$/;

/** The cue verbs of a line, in order; a form of several verbs gives several, in the order of the lexicon. */
export function findVerbCues(line: Line): VerbCue[] {
  const headline = isHeadline(line);
  return line.items.flatMap(({ norm, quotation, capital }, head) => {
    const forms = quotation === null ? cueVerbs.get(norm) : undefined;
    if (
      !forms ||
      (capital && head > 0 && !headline) ||
      (!headline && isOtherPart(line, head)) ||
      isNounAt(line, head)
    )
      return [];
    return forms.flatMap((form) => cueOf(line, head, form) ?? []);
  });
}

function cueOf(line: Line, head: number, { verb, form }: CueForm): VerbCue | null {
  const end = particleEnd(line, head, verb.particle);
  if (end === null) return null;
  const first = verbGroupStart(line, head);
  const before = line.items.slice(first, head).map(({ norm }) => norm);
  const negated = before.some((norm) => /^(?:n't|not|never|yet)$/.test(norm));
  const passive =
    form === 'past' && before.some((norm) => /^(?:is|are|was|were|be|been|being|'re|am)$/.test(norm));
  return { line, verb, form, head, group: { first, end }, negated, passive };
}

function particleEnd({ items }: Line, head: number, particle: string | null): number | null {
  if (particle === null) return head + 1;
  const wanted = particle.split(' ');
  return wanted.every((word, i) => items[head + 1 + i]?.norm === word) ? head + 1 + wanted.length : null;
}

// Title case: "Union Says Talks Have Failed".
function isHeadline({ items }: Line): boolean {
  const long = items.filter(({ norm }) => /^\p{L}{4,}/u.test(norm));
  return long.length > 2 && long.filter(({ capital }) => capital).length > long.length * 0.7;
}

// The tagger takes it for something else than a verb: "direct knowledge", "the United States". It takes verbs of headlines
// for nouns, so a form that is none stays.
function isOtherPart({ items }: Line, at: number): boolean {
  const { part, norm } = items[at]!;
  if (part === 'NOUN') return nounForms.has(norm) && !isParenthetical(items, at);
  return part !== '' && part !== 'VERB' && part !== 'AUX';
}

// "Prices will rise, the chamber |estimates|, and …", "Exports fell, official data |show|."
function isParenthetical(items: Line['items'], at: number): boolean {
  if (!/^(?:estimates?|shows?|reports?|claims?|forecasts?|suggests?|says?|finds?)$/.test(items[at]!.norm))
    return false;
  if (!/^[,.]$/.test(items[at + 1]?.norm ?? '.')) return false;
  const before = items.slice(Math.max(0, at - 8), at);
  const comma = before.findLastIndex(({ norm }) => norm === ',');
  const phrase = before.slice(comma + 1);
  return (
    comma >= 0 &&
    phrase.length > 0 &&
    phrase.every(({ norm, quotation }) => quotation === null && !/^(?:and|or|with|such|as)$/.test(norm))
  );
}

function isNounAt({ items }: Line, at: number): boolean {
  const { norm } = items[at]!;
  const before = items[at - 1]?.norm ?? '';
  const contracted = before === "'s" && /^(?:he|she|it|who|that|there|what)$/.test(items[at - 2]?.norm ?? '');
  if (contracted) return false;
  if (determiners.test(before) && !(before === 'that' && !nounForms.has(norm))) return true;
  if (!nounForms.has(norm)) return false;
  if (adjectives.test(before)) return true;
  if (beforeVerbs.test(before) || isAuxiliary(before)) return false;
  const after = items[at + 1]?.norm ?? '';
  if (/^(?:that|to|he|she|they|it|the|an?)$/.test(after)) return isPreposition(before) || at === 0;
  return (
    isPreposition(before) ||
    at === 0 ||
    (after !== '' &&
      !isAdverb(after) &&
      !/^[“"]?$/.test(after) &&
      /^(?:of|about|on|by|were|was|are|is|have|has)$/.test(after))
  );
}
