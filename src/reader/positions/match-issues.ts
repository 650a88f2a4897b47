// Which issues of the codebook some words are about, on dictionary forms. In a phrase `...` stands for up to three words,
// `<number>` for a number, `<name>` for a name, `<people>` for a noun for persons, and `pay/noun` for a word that is one:
// `leave ... post`, `rise of <number>`, `release ... <people>`.
import type { Codebook } from '../codebook.ts';

/** A word as a codebook sees it. */
export interface CodedWord {
  /** Lower case. */
  readonly norm: string;
  /** Universal part of speech; empty where it is not known. */
  readonly part: string;
  /** Whether it is a noun for persons. */
  readonly people: boolean;
}

/** Finds the keys of the issues that the words signal, in the order of the codebook. */
export type IssueMatcher = (words: readonly CodedWord[]) => readonly string[];

interface Phrase {
  readonly words: readonly string[];
  readonly issue: number;
}

export function compileCodebook({ issues }: Codebook): IssueMatcher {
  const phrases = new Map<string, Phrase[]>();
  issues.forEach(({ words }, issue) => {
    for (const phrase of words) {
      const parts = phrase.split(/[\s-]+/).filter((word) => !skipped.has(word));
      const first = (parts[0] ?? '').replace(/\/.*/, '');
      phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, issue }]);
    }
  });
  return (given) => {
    const words = wordsOf(given);
    const found = new Set<number>();
    words.forEach((word, at) => {
      for (const first of beginnings(word)) {
        for (const phrase of phrases.get(first) ?? []) if (stands(phrase, words, at)) found.add(phrase.issue);
      }
    });
    return [...found].sort((a, b) => a - b).map((issue) => issues[issue]!.key);
  };
}

function beginnings({ norm, part }: CodedWord): readonly string[] {
  if (/^\d/.test(norm)) return ['<number>', norm];
  return part === 'PROPN' ? ['<name>', ...lemmasOf(norm)] : lemmasOf(norm);
}

// Hyphens and articles aside: "cease-fire" is "ceasefire" in the codebook as well as "cease fire".
function wordsOf(given: readonly CodedWord[]): readonly CodedWord[] {
  return given
    .flatMap((word) =>
      word.norm.includes('-') ? word.norm.split('-').map((norm) => ({ ...word, norm })) : [word],
    )
    .filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm) && !skipped.has(norm));
}

const skipped: ReadonlySet<string> = new Set([
  "'s",
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
]);

function stands({ words }: Phrase, text: readonly CodedWord[], at: number): boolean {
  let next = at;
  let gap = 0;
  for (const word of words) {
    if (word === '...') {
      gap = longestGap;
      continue;
    }
    let here = next;
    while (here <= next + gap && !isWord(word, text[here])) here++;
    if (here > next + gap) return false;
    next = here + 1;
    gap = 0;
  }
  return true;
}

const longestGap = 3;

function isWord(word: string, found: CodedWord | undefined): boolean {
  if (!found) return false;
  if (word === '<number>') return /^\d/.test(found.norm);
  if (word === '<name>') return found.part === 'PROPN';
  if (word === '<people>') return found.people;
  const [lemma = '', part] = word.split('/');
  return (
    lemmasOf(found.norm).includes(lemma) && (!part || found.part === '' || found.part.toLowerCase() === part)
  );
}

/** What dictionary forms a word may have, itself among them. Not exact: a form that no word has does no harm. */
export function lemmasOf(norm: string): readonly string[] {
  const irregular = irregularForms.get(norm);
  const forms = irregular ? [norm, irregular] : [norm];
  const cut = (length: number, ...endings: string[]): void => {
    for (const ending of endings) forms.push(norm.slice(0, -length) + ending);
  };
  if (norm.length < 4) return forms;
  if (norm.endsWith('ies')) cut(3, 'y');
  if (norm.endsWith('es')) cut(2, '');
  if (norm.endsWith('s') && !norm.endsWith('ss')) cut(1, '');
  if (norm.endsWith('ied')) cut(3, 'y');
  if (norm.endsWith('ed')) cut(2, '', 'e');
  if (norm.endsWith('ing')) cut(3, '', 'e');
  if (/([bdgklmnprt])\1(?:ed|ing)$/.test(norm)) forms.push(norm.replace(/.(?:ed|ing)$/, ''));
  return forms;
}

const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    drove: 'drive',
    driven: 'drive',
    left: 'leave',
    fought: 'fight',
    froze: 'freeze',
    frozen: 'freeze',
    rebuilt: 'rebuild',
    paid: 'pay',
    laid: 'lay',
    gave: 'give',
    given: 'give',
    held: 'hold',
    struck: 'strike',
    swapped: 'swap',
    chose: 'choose',
    sought: 'seek',
    taken: 'take',
    took: 'take',
    came: 'come',
    met: 'meet',
  }),
);
