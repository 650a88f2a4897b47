// A verb of stance with its subject and what it takes.
//
//   [Velland] [rejected] [the offer].     [The union] [is demanding] [a pay rise].     [Oslo] [urged] both sides [to meet].
//   [Talks] were [discouraged] by [the US].
import type { Line, Range } from '../attributions/lines.ts';
import { isPreposition, subjectBefore } from '../attributions/phrases.ts';
import { nounForms } from '../lexicon/cues.ts';
import {
  lastingVerbs,
  negations,
  notAnIssue,
  type StanceForm,
  stanceForms,
} from '../lexicon/stance-words.ts';
import { isSupposed, propositionEnd, type VerbGroup, verbGroupAt } from './clauses.ts';
import { isFormer } from './former.ts';
import type { Stated } from './stated.ts';
import { sharedSubject } from './subjects.ts';

export function recogniseVerbs(line: Line): readonly Stated[] {
  return line.items.flatMap(({ norm, quotation, time }, head) => {
    const forms = quotation === null && !time ? stanceForms.get(norm) : undefined;
    if (!forms) return [];
    const group = verbGroupAt(line, head);
    if (isNounAt(line, head, group) || isSupposed(line, group.first)) return [];
    for (const form of longestFirst(forms)) {
      const stated = readVerb(line, head, group, form);
      if (stated) return [stated];
    }
    return [];
  });
}

function longestFirst(forms: readonly StanceForm[]): readonly StanceForm[] {
  return [...forms].sort((a, b) => (b.verb.particle?.length ?? 0) - (a.verb.particle?.length ?? 0));
}

function readVerb(line: Line, head: number, group: VerbGroup, { verb, form }: StanceForm): Stated | null {
  const after = particleEnd(line, head, verb.particle);
  if (after === null || group.infinite || (group.possible && !group.negated)) return null;
  const stance = group.negated ? negations[verb.stance] : verb.stance;
  if (!stance) return null;
  const passive = form === 'past' && group.passive;
  const parts = passive ? passiveParts(line, group, after) : activeParts(line, group, form, after, verb);
  if (!parts) return null;
  return {
    ...parts,
    ...{ line, stance, cue: { first: group.first, end: after }, strong: verb.strong, by: 'verb of stance' },
    former: isFormer(line, group) || (group.perfect && lastingVerbs.has(verb.lemma)),
    own: group.future,
    hypothetical: group.conditional,
    presupposed: false,
  };
}

type Parts = Pick<Stated, 'actor' | 'proposition'>;

function activeParts(
  line: Line,
  group: VerbGroup,
  form: StanceForm['form'],
  after: number,
  verb: StanceForm['verb'],
): Parts | null {
  const start = complementStart(line, after, verb);
  const actor = start === null ? null : subjectOf(line, group, form);
  if (start === null || !actor) return null;
  const end = propositionEnd(line, start);
  if (end <= start || isNoIssue(line, start)) return null;
  return { actor, proposition: { first: start, end } };
}

function subjectOf(line: Line, group: VerbGroup, form: StanceForm['form']): Range | null {
  if (form === 'gerund' && !group.passive) return sharedSubject(line, group.first);
  return subjectBefore(line, group.first) ?? sharedSubject(line, group.first);
}

// "were discouraged [by the US and its allies]"
function passiveParts(line: Line, group: VerbGroup, after: number): Parts | null {
  const subject = subjectBefore(line, group.first);
  if (!subject || line.items[after]?.norm !== 'by') return null;
  const end = propositionEnd(line, after + 1);
  return end > after + 1 ? { actor: { first: after + 1, end }, proposition: subject } : null;
}

// Where what the verb takes begins; null where something stands there that it cannot take.
function complementStart({ items }: Line, after: number, { takes }: StanceForm['verb']): number | null {
  const next = items[after];
  if (!next) return null;
  if (next.norm === 'to') return takes.includes('to') ? after : null;
  if (next.norm === 'that') return takes.includes('that') ? after : null;
  const to = personTo(items, after);
  if (takes.includes('person to') && to !== null) return after;
  if (next.norm === 'not' && items[after + 1]?.norm === 'to') return null;
  if (!takes.includes('object') || isPreposition(next.norm) || /^[,.;:)?!]$/.test(next.norm)) return null;
  return next.quotation !== null || /^[\p{L}\p{N}$€£[]/u.test(next.norm) ? after : null;
}

// "urged [both sides] to": where the "to" stands.
function personTo(items: Line['items'], after: number): number | null {
  for (let at = after + 1; at < Math.min(items.length, after + 9); at++) {
    const { norm, quotation } = items[at]!;
    if (quotation !== null || /^[,.;:]$|^(?:that|for|in|on)$/.test(norm)) return null;
    if (norm === 'to') return at;
  }
  return null;
}

function isNoIssue({ items }: Line, start: number): boolean {
  return (
    items.slice(start, start + 4).some(({ norm }) => notAnIssue.has(norm)) ||
    (/^(?:comment|say|answer|name|identify|elaborate|speak|disclose|discuss|provide|confirm|be)$/.test(
      items[start + 1]?.norm ?? '',
    ) &&
      items[start]?.norm === 'to')
  );
}

function particleEnd({ items }: Line, head: number, particle: string | null): number | null {
  if (particle === null) return head + 1;
  const words = particle.split(' ');
  return words.every((word, i) => items[head + 1 + i]?.norm === word) ? head + 1 + words.length : null;
}

// "Russia’s demands", "a demand": a noun. "The union demands": a verb.
function isNounAt({ items }: Line, head: number, group: VerbGroup): boolean {
  const before = items[head - 1]?.norm ?? '';
  if (
    /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|'s|'|no|any|some|many|several|such|each|every|main|key|of|for|in|with)$/.test(
      before,
    )
  ) {
    return before !== 'that' || nounForms.has(items[head]!.norm);
  }
  const after = items[head + 1]?.norm ?? '';
  const ambiguous =
    /^(?:demands?|offers?|support|supports|promises?|pledges?|vows?|requests?|calls?|blocks?|wants?|orders?|backs?|approves?|protests?|favors?|favours?|tables?)$/.test(
      items[head]!.norm,
    );
  return (
    ambiguous &&
    group.first === head &&
    ((isPreposition(after) && !/^(?:for|on|to)$/.test(after)) ||
      /^(?:were|was|are|is|have|has|had|include|included)$/.test(after))
  );
}
