// Which issues of the codebook some words are about, on dictionary forms.
import type { Codebook } from '../codebook.ts';
import type { Token } from '../document.ts';

/** Finds the keys of the issues that the tokens from `first` up to `end` signal, in the order of the codebook. */
export type IssueMatcher = (tokens: readonly Token[], first: number, end: number) => readonly string[];

interface Phrase {
  readonly words: readonly string[];
  readonly issue: number;
}

export function compileCodebook({ issues }: Codebook): IssueMatcher {
  const phrases = new Map<string, Phrase[]>();
  issues.forEach(({ words }, issue) => {
    for (const phrase of words) {
      const parts = phrase.split(/[\s-]+/).filter((word) => !skipped.has(word));
      const first = parts[0] ?? '';
      const known = phrases.get(first);
      if (known) known.push({ words: parts, issue });
      else phrases.set(first, [{ words: parts, issue }]);
    }
  });
  return (tokens, first, end) => {
    const words = wordsOf(tokens.slice(first, end));
    const found = new Set<number>();
    for (let at = 0; at < words.length; at++) {
      for (const lemma of lemmasOf(words[at]!)) {
        for (const phrase of phrases.get(lemma) ?? []) if (stands(phrase, words, at)) found.add(phrase.issue);
      }
    }
    return [...found].sort((a, b) => a - b).map((issue) => issues[issue]!.key);
  };
}

// Hyphens and articles aside: "cease-fire" is "ceasefire" in the codebook as well as "cease fire".
function wordsOf(tokens: readonly Token[]): string[] {
  return tokens
    .flatMap(({ norm }) => norm.split('-'))
    .filter((norm) => /[\p{L}\p{N}]/u.test(norm) && !skipped.has(norm));
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

function stands({ words }: Phrase, text: readonly string[], at: number): boolean {
  return words.every((word, i) => i === 0 || lemmasOf(text[at + i] ?? '').includes(word));
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
