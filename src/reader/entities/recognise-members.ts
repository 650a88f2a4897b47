// Those who are picked out of a group without a noun of their own: who says something, or who is one of some people or
// bodies. Each is somebody new; of which class, the group tells.
//
//     [One of the diplomats] said …       [Another] warned that …       [A third] was less sure.       [two of them]
import { sayingVerbs } from '../lexicon/function-words.ts';
import { numberWords } from '../lexicon/nominal-heads.ts';
import type { EntityKind, SourceClass } from '../record.ts';
import { type Candidate, candidate } from './candidate.ts';
import { type HeadNoun, headNounAt } from './head-nouns.ts';
import type { Reading } from './reading.ts';

/** The members that the document picks out, in the order of the text. `nominals` are the noun phrases already found. */
export function recogniseMembers(reading: Reading, nominals: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  reading.sentences.forEach(({ first, end }, sentence) => {
    if (reading.headline[sentence]) return;
    for (let at = first; at < end; at++) {
      const member = pickers.test(reading.tokens[at]!.norm) ? memberAt(reading, at, end, nominals) : null;
      if (member) found.push(candidate({ ...member, sentence, form: 'nominal', by: 'members' }));
    }
  });
  return found;
}

const pickers = /^(?:one|two|three|four|five|six|another|other|second|third|fourth|some|several)$/;
const fractions = /^(?:second|third|fourth)$/;

type Member = Omit<Parameters<typeof candidate>[0], 'sentence' | 'form' | 'by'>;

function memberAt(reading: Reading, at: number, end: number, nominals: readonly Candidate[]): Member | null {
  const { tokens } = reading;
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]?.norm ?? '';
  const article = /^(?:an?|the|yet)$/.test(before);
  if ((fractions.test(norm) || norm === 'other') !== article || before === 'no') return null;
  const group = tokens[at + 1]?.norm === 'of' ? groupAfter(reading, at + 2, end, nominals) : null;
  if (!group && !(tokens[at + 1]?.norm !== 'of' && acts(reading, at))) return null;
  const known = group ?? latest(nominals, at);
  const first = article ? at - 1 : at;
  const last = group?.end ?? at + 1;
  const count = numberWords.get(norm) ?? (/^(?:some|several)$/.test(norm) ? null : 1);
  const plural = count !== 1;
  return {
    span: [tokens[first]!.span[0], tokens[last - 1]!.span[1]],
    first,
    end: last,
    head: at,
    name: known && !known.isBody ? known.name : norm,
    kind: kindOf(known?.isBody ?? false, plural),
    plural,
    definiteness: 'indefinite',
    classes: known?.classes ?? ['other'],
    country: known?.country ?? null,
    count,
  };
}

interface Group {
  readonly end: number;
  readonly name: string;
  readonly isBody: boolean;
  readonly classes: readonly SourceClass[];
  readonly country: string | null;
}

function kindOf(isBody: boolean, plural: boolean): EntityKind {
  return plural ? 'group' : isBody ? 'organization' : 'person';
}

// "of [them]", "of [the four Western diplomats]", "of [Britain’s largest water companies]": several people or bodies.
function groupAfter(
  reading: Reading,
  from: number,
  end: number,
  nominals: readonly Candidate[],
): Group | null {
  const { tokens } = reading;
  if (
    /^(?:them|us|these|those|his|her)$/.test(tokens[from]?.norm ?? '') &&
    !isNounAhead(reading, from, end)
  ) {
    const known = latest(nominals, from);
    return known && /^(?:them|us)$/.test(tokens[from]!.norm) ? { ...known, end: from + 1 } : null;
  }
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const noun = headNounAt(reading, at, end);
    if (noun?.plural) return groupOf(at, noun, nominals);
    if (/^(?:[,.;:()“”"]|and|or|to|in|on|that|who|which)$/.test(tokens[at]!.norm)) return null;
  }
  return null;
}

function isNounAhead(reading: Reading, from: number, end: number): boolean {
  return [1, 2].some((step) => from + step < end && headNounAt(reading, from + step, end) !== null);
}

function groupOf(at: number, noun: HeadNoun, nominals: readonly Candidate[]): Group | null {
  const whole = nominals.find(({ first, end }) => first <= at && at < end);
  if (noun.what === 'document' || noun.what === 'country') return null;
  return {
    end: whole ? Math.max(at + 1, whole.end) : at + 1,
    name: noun.singular,
    isBody: noun.what === 'body',
    classes: noun.classes,
    country: whole?.country ?? null,
  };
}

// Whom it is picked out of where it does not say: people without a name, spoken of last.
function latest(nominals: readonly Candidate[], before: number): Group | null {
  const known = nominals.findLast(
    ({ end, kind, classes }) => end <= before && classes.length > 0 && /^(?:person|group)$/.test(kind ?? ''),
  );
  if (!known) return null;
  const { name, classes, country } = known;
  return { end: known.end, name, classes, country, isBody: false };
}

// It is the subject of a verb of saying, or stands before one; "another", "the other" and "a third" of any verb or predicate.
function acts({ syntax, tokens }: Reading, at: number): boolean {
  const word = syntax[at];
  const next = /ly$|^(?:also|then)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (sayingVerbs.has(tokens[next]?.norm ?? '')) return true;
  if (!word?.relation.startsWith('nsubj') || word.relation.includes('pass')) return false;
  const verb = tokens[word.head]?.norm ?? '';
  return (
    sayingVerbs.has(verb) ||
    (!numberWords.has(tokens[at]!.norm) && /VERB|ADJ/.test(syntax[word.head]?.part ?? ''))
  );
}
