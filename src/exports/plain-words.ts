// The words in which a record is put before a person: one table a field, so that the terminal, the page and every
// later export say the same thing in the same words.
import type {
  Attitude,
  Attribution,
  Bound,
  Entity,
  Polarity,
  Quotation,
  Shift,
  Stance,
} from '../reader/index.ts';

type Verb = readonly [singular: string, plural: string];

const doesNotSay: Verb = ['does not say', 'do not say'];
const asks: Verb = ['asks', 'ask'];

const verbs: Readonly<Record<Attitude, Readonly<Record<Polarity, Verb>>>> = {
  assertion: { affirmed: ['says', 'say'], denied: ['denies', 'deny'], withheld: doesNotSay, asked: asks },
  belief: {
    affirmed: ['believes', 'believe'],
    denied: ['does not believe', 'do not believe'],
    withheld: doesNotSay,
    asked: asks,
  },
  knowledge: {
    affirmed: ['knows', 'know'],
    denied: ['does not know', 'do not know'],
    withheld: doesNotSay,
    asked: asks,
  },
  intention: {
    affirmed: ['intends', 'intend'],
    denied: ['does not intend', 'do not intend'],
    withheld: doesNotSay,
    asked: ['asks for', 'ask for'],
  },
};

/** "says", "do not believe", "intends": the verb that stands between a source and its words. */
export function verbOf(
  { attitude, polarity }: Pick<Attribution, 'attitude' | 'polarity'>,
  isPlural: boolean,
): string {
  return verbs[attitude][polarity][isPlural ? 1 : 0];
}

export const quotationWords: Readonly<Record<Quotation, string>> = {
  direct: 'quoted',
  indirect: 'in the reporter’s words',
  mixed: 'partly quoted',
};

export const attitudeWords: Readonly<Record<Attitude, string>> = {
  assertion: 'states it',
  belief: 'believes it',
  knowledge: 'knows it',
  intention: 'intends it',
};

export const polarityWords: Readonly<Record<Polarity, string>> = {
  affirmed: 'affirmed',
  denied: 'denied',
  withheld: 'withheld: neither confirmed nor denied',
  asked: 'asked, not asserted',
};

/** What stands before the number; nothing where it is exact. */
export const boundWords: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  'at least': 'at least',
  'more than': 'more than',
  'at most': 'at most',
  'less than': 'less than',
  between: 'between',
  vague: 'roughly',
};

export const stanceWords: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  offers: 'offers',
  accepts: 'accepts',
  rejects: 'rejects',
  supports: 'supports',
  opposes: 'opposes',
  threatens: 'threatens',
  promises: 'promises',
};

export const basisWords: Readonly<Record<Shift['basis'], string>> = {
  reported: 'the text says so',
  observed: 'two of its positions contradict each other',
};

/** "territory", "security guarantees"; of an issue outside the codebook its head words. */
export function issueWords(issue: string): string {
  return issue.replace(/^other:/, '').replaceAll('-', ' ');
}

/** "unnamed official, 2 people": what is known of a source beside its name; empty where nothing is. */
export function describeEntity({ named, classes, count, roles, country, kind }: Entity): string {
  const parts = [...roles];
  const told = classes.filter((name) => name !== 'other');
  if (!named) parts.push(['unnamed', told.join(', ')].join(' ').trim());
  if (count !== null && count !== 1)
    parts.push(kind === 'person' || kind === 'group' ? people(count) : `${count}`);
  if (country !== null) parts.push(country);
  return parts.join(' · ');
}

/** "1 statement", "12 statements". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

function people(count: number): string {
  return counted(count, 'person', 'people');
}

/** How sure the reader is, in a word. */
export function certainty(confidence: number): string {
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'fairly sure' : 'unsure';
}
