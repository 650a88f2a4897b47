// Mentions of one entity that stand side by side: a name and what it is said to be, an organization and its acronym.
//
//     [Olaf Scholz], [Germany’s chancellor], · [The prime minister], [Jane Doe], said · [Port Workers’ Union] ([PWU]) ·
//     [Jane Doe], [president] and [chief executive of Boreal], · [Jane Doe], who was [the group’s auditor], · [Doe] is [a surgeon]
import { dependentsBy, isNegated } from '../syntax/tree.ts';
import type { Candidate } from './candidate.ts';
import { isAcronym, type Reading } from './reading.ts';

/** The mentions, in the order of the text, the nominal of such a pair with the name as its `sameAs`, an acronym with the words it stands for. */
export function linkAppositions(reading: Reading, mentions: readonly Candidate[]): Candidate[] {
  const linked: Candidate[] = [];
  const endingAt = new Map<number, number[]>();
  const headedBy = new Map<number, Candidate>();
  for (const found of mentions) {
    let mention = found;
    const beside =
      (endingAt.get(mention.start - 1) ?? []).find((i) => isSame(reading, linked[i]!, mention)) ??
      (endingAt.get(mention.start) ?? []).find((i) => isCalled(reading, linked[i]!, mention));
    if (beside !== undefined) {
      [linked[beside], mention] = asOne(linked[beside]!, mention);
    } else {
      const same = subjectOfPredicate(reading, mention, headedBy) ?? fellowOffice(reading, mention, linked);
      if (same) mention = { ...mention, sameAs: same };
    }
    linked.push(mention);
    for (let at = mention.first; mention.form === 'name' && at < mention.end; at++) headedBy.set(at, mention);
    endingAt.set(mention.end, [...(endingAt.get(mention.end) ?? []), linked.length - 1]);
  }
  return linked;
}

// The two as one entity: the later mention refers to the earlier, or the earlier to the later where that one is the name.
function asOne(before: Candidate, mention: Candidate): [before: Candidate, mention: Candidate] {
  if (isNaming(mention, before)) {
    const name = toldBy(mention, before);
    return [{ ...before, sameAs: name }, name];
  }
  const told = isNaming(before, mention) ? toldBy(before, mention) : before;
  return [told, { ...mention, sameAs: told }];
}

function isNaming(name: Candidate, nominal: Candidate): boolean {
  return name.form === 'name' && nominal.form === 'nominal';
}

// "Her husband, Kareem", "Le Courrier, a weekly": the noun tells what the name is, where no more than its capitals did.
function toldBy(name: Candidate, { kind, gender }: Candidate): Candidate {
  if (name.kind === kind && name.gender !== null) return name;
  return {
    ...name,
    kind: name.known === 'capitals' ? kind : (name.kind ?? kind),
    gender: name.gender ?? gender,
    weak: false,
  };
}

function isSame(reading: Reading, left: Candidate, right: Candidate): boolean {
  if (left.sentence !== right.sentence) return false;
  const { tokens } = reading;
  const between = tokens[left.end]?.form;
  if (between === '(' && right.start === left.end + 1) return isBracketed(reading, left, right);
  if (between !== ',' || right.start !== left.end + 1) return false;
  if (left.form === right.form || left.plural || right.plural) return false;
  const [name, nominal] = left.form === 'name' ? [left, right] : [right, left];
  if (nominal.form !== 'nominal' || !isOfOneKind(name, nominal)) return false;
  if (left === nominal && left.definiteness === 'bare') return false;
  const after = tokens[right.end];
  return after !== undefined && (/^[,.;:()–—"”]$/.test(after.form) || goingOn.test(after.norm));
}

// "[the newspaper] [Le Courrier]": no comma, and the tree holds them together.
function isCalled({ syntax }: Reading, body: Candidate, name: Candidate): boolean {
  if (body.form !== 'nominal' || name.form !== 'name' || body.plural || body.kind !== 'organization')
    return false;
  const tied = [syntax[name.head]?.head === body.head, syntax[name.first]?.head === body.head].includes(true);
  return (tied || syntax[body.head]?.head === name.head) && isOfOneKind(name, body);
}

const goingOn = /^(?:who|whose|said|says|told|and|of|for|in|at|from|with|to|on|known)$/;

function isOfOneKind(name: Candidate, nominal: Candidate): boolean {
  const open = name.kind === null || name.known === 'capitals';
  if (nominal.kind === 'person') return name.kind === 'person' || (open && name.kind !== 'organization');
  if (nominal.kind === 'organization') return name.kind === 'organization' || open;
  return nominal.kind === 'state' && name.kind === 'state';
}

// "(PWU)" after words whose initials it takes up.
function isBracketed({ tokens, text }: Reading, left: Candidate, right: Candidate): boolean {
  if (tokens[right.end]?.form !== ')' || !isAcronym(right.name)) return false;
  const letters = right.name.replaceAll('.', '').toLowerCase();
  const initials = [...text.slice(...left.span).matchAll(/(?:^|[^\p{L}])(\p{L})/gu)].map((match) =>
    match[1]!.toLowerCase(),
  );
  return initials.includes(letters[0]!) && left.kind !== 'person' && left.form !== 'pronoun';
}

// "Doe, who was [the group’s auditor]", "Doe is [a surgeon]".
function subjectOfPredicate(
  reading: Reading,
  { form, head, kind, plural, sentence }: Candidate,
  names: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const { syntax, tokens } = reading;
  if (form !== 'nominal' || kind !== 'person' || plural || dependentsBy(syntax, head, 'cop').length === 0)
    return null;
  if (isNegated(syntax, head)) return null;
  const [subject] = dependentsBy(syntax, head, 'nsubj');
  if (subject === undefined) return null;
  const isRelative = tokens[subject]!.norm === 'who';
  const name = names.get(isRelative ? nameBefore(reading, subject) : subject);
  return name?.sentence === sentence && (name.kind === 'person' || name.kind === null) ? name : null;
}

// "Jane Doe, [who …": the last word before the comma.
function nameBefore({ tokens }: Reading, relative: number): number {
  return tokens[relative - 1]?.form === ',' ? relative - 2 : relative - 1;
}

// "Doe, president and [chief executive of Boreal]": of one who has an office already.
function fellowOffice(
  { tokens }: Reading,
  mention: Candidate,
  linked: readonly Candidate[],
): Candidate | null {
  const before = linked.findLast(({ form, end }) => form === 'nominal' && end === mention.start - 1);
  const isJoined = tokens[mention.start - 1]?.norm === 'and' && mention.definiteness === 'bare';
  if (!before?.sameAs || !isJoined || mention.form !== 'nominal' || mention.kind !== 'person') return null;
  return mention.plural ? null : before.sameAs;
}
