// Whose word it is by the tree: the subject of the cue, or of the clause that it depends on.
//
//   [She] offered a rise and |warned| that …        [The other] was more cautious, |noting| that …
import type { Draft } from '../document.ts';
import { dependentsBy, hasFeature, isPassive, subjectOf, subtreeOf } from '../syntax/tree.ts';

type Parsed = Pick<Draft, 'tokens' | 'syntax'>;

/** The tokens of the source of the cue; empty where the tree shows none, or where they do not stand together. */
export function sourceInTree({ tokens, syntax }: Parsed, cue: number): number[] {
  if (isPassive(syntax, cue)) return [];
  const subject = subjectOf(syntax, cue) ?? subjectOfParticiple({ tokens, syntax }, cue);
  if (subject === null) return [];
  const words = trimmed(
    { tokens, syntax },
    subtreeOf(syntax, subject).filter((token) => token !== cue),
  );
  const isRun = words.length > 0 && words.at(-1)! - words[0]! === words.length - 1;
  return isRun && words.length < 40 ? words : [];
}

// "…, noting that": a participle without a subject has that of its clause.
function subjectOfParticiple({ syntax }: Parsed, cue: number): number | null {
  const { relation, head } = syntax[cue] ?? { relation: '', head: -1 };
  if (head < 0 || !/^(?:advcl|xcomp|parataxis)/.test(relation)) return null;
  const isOpen =
    hasFeature(syntax[cue], 'VerbForm=Part') ||
    hasFeature(syntax[cue], 'VerbForm=Ger') ||
    relation === 'xcomp';
  if (!isOpen || isPassive(syntax, head) || dependentsBy(syntax, cue, 'mark').length > 0) return null;
  return subjectOf(syntax, head);
}

// Without the commas at its ends.
function trimmed({ tokens }: Parsed, words: readonly number[]): number[] {
  const isLoose = (token: number | undefined): boolean =>
    token !== undefined && /^[,;:—–-]$/.test(tokens[token]!.form);
  let first = 0;
  let end = words.length;
  while (first < end && isLoose(words[first])) first++;
  while (end > first && isLoose(words[end - 1])) end--;
  return words.slice(first, end);
}
