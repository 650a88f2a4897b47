// What the trained name finder takes for names: a second opinion beside the rules, which know the lexicons.
import type { Draft } from '../document.ts';
import type { EntityKind } from '../record.ts';
import { type NameFinder, type NameType, scoreNames } from '../syntax/find-names.ts';

/** Tokens from `first` up to but not including `end`. */
export interface Guess {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
}

export interface Guesses {
  /** In the order of the text. */
  readonly names: readonly Guess[];
  /** Of each token, the index of the guess that holds it; -1 where none does. */
  readonly nameOf: Int32Array;
  /** Of each token, by how much it looks like part of a name, in steps of the finder's weights. */
  readonly margins: Int32Array;
}

const kinds: Readonly<Record<NameType, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'organization' };

/** Null where there is no finder. */
export function guessNames(
  finder: NameFinder | undefined,
  { tokens, sentences }: Pick<Draft, 'tokens' | 'sentences'>,
): Guesses | null {
  if (!finder) return null;
  const words = sentences.map(({ first, end }) => tokens.slice(first, end).map(({ form }) => form));
  const names: Guess[] = [];
  const nameOf = new Int32Array(tokens.length).fill(-1);
  const margins = new Int32Array(tokens.length);
  scoreNames(finder, words).forEach((scored, sentence) => {
    const { first } = sentences[sentence]!;
    margins.set(scored.margins, first);
    scored.tags.forEach((tag, i) => {
      if (tag === 'O') return;
      const [at, kind, last] = [first + i, kinds[tag.slice(2) as NameType], names.at(-1)];
      if (tag.startsWith('I') && last?.end === at) names[names.length - 1] = { ...last, end: at + 1 };
      else names.push({ first: at, end: at + 1, kind });
      nameOf[at] = names.length - 1;
    });
  });
  return { names, nameOf, margins };
}
