// Personal and possessive pronouns.
//
//     [he] said [his] country had done what [it] could
import type { Gender } from '../lexicon/roles.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: Gender | 'neuter' | null;
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';
}

const forms: Readonly<
  Record<string, readonly [Pronoun['person'], boolean, Pronoun['gender'], Pronoun['case']]>
> = {
  he: [3, false, 'masculine', 'subject'],
  him: [3, false, 'masculine', 'object'],
  his: [3, false, 'masculine', 'possessive'],
  himself: [3, false, 'masculine', 'reflexive'],
  she: [3, false, 'feminine', 'subject'],
  her: [3, false, 'feminine', 'possessive'],
  hers: [3, false, 'feminine', 'possessive'],
  herself: [3, false, 'feminine', 'reflexive'],
  it: [3, false, 'neuter', 'any'],
  its: [3, false, 'neuter', 'possessive'],
  itself: [3, false, 'neuter', 'reflexive'],
  they: [3, true, null, 'subject'],
  them: [3, true, null, 'object'],
  their: [3, true, null, 'possessive'],
  theirs: [3, true, null, 'possessive'],
  themselves: [3, true, null, 'reflexive'],
  i: [1, false, null, 'subject'],
  me: [1, false, null, 'object'],
  my: [1, false, null, 'possessive'],
  mine: [1, false, null, 'possessive'],
  myself: [1, false, null, 'reflexive'],
  we: [1, true, null, 'subject'],
  us: [1, true, null, 'object'],
  our: [1, true, null, 'possessive'],
  ours: [1, true, null, 'possessive'],
  ourselves: [1, true, null, 'reflexive'],
  you: [2, false, null, 'any'],
  your: [2, false, null, 'possessive'],
  yours: [2, false, null, 'possessive'],
  yourself: [2, false, null, 'reflexive'],
};
const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries(forms).map(([word, [person, plural, gender, grammaticalCase]]) => [
    word,
    { person, plural, gender, case: grammaticalCase },
  ]),
);

/** What a pronoun's form tells; null for any other word. */
export function pronounOf(norm: string): Pronoun | null {
  return pronouns.get(norm) ?? null;
}

/** The pronouns of the document, in the order of the text; "it" that stands for nothing left out. */
export function recognisePronouns(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  reading.tokens.forEach(({ norm, form, span }, i) => {
    const pronoun = pronouns.get(norm);
    const sentence = reading.sentenceOf[i]!;
    if (
      !pronoun ||
      sentence < 0 ||
      (norm === 'us' && form === 'US') ||
      (norm === 'it' && (form === 'IT' || isExpletive(reading, i)))
    )
      return;
    const { plural, gender } = pronoun;
    const told = gender === 'neuter' ? null : gender;
    found.push(
      candidate({
        span,
        first: i,
        end: i + 1,
        sentence,
        form: 'pronoun',
        by: 'pronouns',
        name: norm,
        plural,
        gender: told,
      }),
    );
  });
  return found;
}

// "it is clear that", "it remains to be seen", "it was reported that", "it comes as".
function isExpletive({ tokens }: Reading, at: number): boolean {
  let i = at + 1;
  while (
    /^(?:'s|is|was|be|will|would|may|might|has|had|been|not|n't|also|now|still|seems?|seemed|appears?|appeared|remains?|remained|becomes?|became)$/.test(
      tokens[i]?.norm ?? '',
    ) &&
    i < at + 5
  )
    i++;
  if (i === at + 1)
    return (
      /^(?:comes?|came|takes?|took|follows|emerged|emerges|turns?|turned)$/.test(tokens[i]?.norm ?? '') &&
      /^(?:as|after|amid|that|out|a)$/.test(tokens[i + 1]?.norm ?? '')
    );
  const next = tokens[i]?.norm ?? '';
  if (
    /^(?:clear|unclear|likely|unlikely|possible|impossible|important|necessary|true|time|hard|difficult|easy|too|so|not|understood|thought|believed|reported|hoped|expected|feared|alleged|announced|revealed|known|worth|crucial|essential|essential|vital|sad|good|better|best|right|wrong|up|about|raining|snowing|late|early)$/.test(
      next,
    )
  ) {
    for (let j = i; j < Math.min(tokens.length, i + 7); j++)
      if (/^(?:that|to|whether|if|how|for|when|who|why|what)$/.test(tokens[j]!.norm)) return true;
    return /^(?:time|raining|snowing|late|early|unclear|clear)$/.test(next);
  }
  return false;
}
