// Mentions of one entity that stand side by side: a name and what it is said to be, an organization and its acronym.
//
//     [Olaf Scholz], [Germany’s chancellor], · [The prime minister], [Jane Doe], said · [Port Workers’ Union] ([PWU])
import type { Candidate } from './candidate.ts';
import { isAcronym, type Reading } from './reading.ts';

/** The mentions, in the order of the text, the nominal of such a pair with the name as its `sameAs`, an acronym with the words it stands for. */
export function linkAppositions(reading: Reading, mentions: readonly Candidate[]): Candidate[] {
  const linked: Candidate[] = [];
  const endingAt = new Map<number, number>();
  for (const found of mentions) {
    let mention = found;
    const beside = endingAt.get(mention.start - 1);
    const before = beside === undefined ? undefined : linked[beside]!;
    const same = before?.sentence === mention.sentence && isSame(reading, before, mention);
    if (same && mention.form === 'name' && before.form === 'nominal') {
      mention = toldBy(mention, before);
      linked[beside!] = { ...before, sameAs: mention };
      linked.push(mention);
    } else linked.push(same ? { ...mention, sameAs: before } : mention);
    endingAt.set(mention.end, linked.length - 1);
  }
  return linked;
}

// "Her husband, Kareem": the noun tells what the name is.
function toldBy(name: Candidate, { kind, gender }: Candidate): Candidate {
  return { ...name, kind: name.kind ?? kind, gender: name.gender ?? gender };
}

function isSame(reading: Reading, left: Candidate, right: Candidate): boolean {
  const { tokens } = reading;
  const between = tokens[left.end]?.form;
  if (between === '(' && right.start === left.end + 1) return isBracketed(reading, left, right);
  if (between !== ',' || right.start !== left.end + 1) return false;
  if (left.form === right.form || left.plural || right.plural) return false;
  const [name, nominal] = left.form === 'name' ? [left, right] : [right, left];
  if (nominal.form !== 'nominal' || !isOfOneKind(name, nominal)) return false;
  const after = tokens[right.end];
  if (left === nominal && left.definiteness === 'bare') return false;
  return (
    after !== undefined &&
    (/^[,.;:)–—]$/.test(after.form) ||
      /^(?:who|said|says|told|and|of|for|in|at|from|with|to|on)$/.test(after.norm))
  );
}

function isOfOneKind(name: Candidate, nominal: Candidate): boolean {
  if (nominal.kind === 'person') return name.kind === 'person' || name.kind === null;
  if (nominal.kind === 'organization') return name.kind === 'organization' || name.kind === null;
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
