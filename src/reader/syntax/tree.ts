// The trees of a document as later stages ask for them: the subject of a verb, the words below a word, whether a verb
// is passive. All words are indices into the document's tokens.

/** What is known of a token's grammar, in the terms of Universal Dependencies. */
export interface SyntaxWord {
  /** Universal part of speech: "VERB", "PROPN". */
  readonly part: string;
  /** "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", sorted; empty for none. */
  readonly features: string;
  readonly lemma: string;
  /** -1 for the root of a sentence. */
  readonly head: number;
  /** "nsubj", "nsubj:pass". */
  readonly relation: string;
  /** In the order of the text. */
  readonly dependents: readonly number[];
}

/** A word for every token of the document; empty where nothing was parsed. */
export type Syntax = readonly SyntaxWord[];

/** The dependents of a token by relation; "nsubj" also finds "nsubj:pass". */
export function dependentsBy(syntax: Syntax, token: number, ...relations: readonly string[]): number[] {
  return (syntax[token]?.dependents ?? []).filter((dependent) => isRelated(syntax[dependent]!, relations));
}

/** Whether the relation of a word, or what it is a kind of, is among these. */
function isRelated({ relation }: SyntaxWord, relations: readonly string[]): boolean {
  const colon = relation.indexOf(':');
  return relations.includes(relation) || (colon > 0 && relations.includes(relation.slice(0, colon)));
}

/**
 * The head of the subject of a clause, by the head of the clause; null where it has none. Coordinated verbs share the
 * subject of the first: "*He* came and (saw)".
 */
export function subjectOf(syntax: Syntax, clause: number): number | null {
  for (let at = clause; at >= 0; at = syntax[at]!.head) {
    const [subject] = dependentsBy(syntax, at, 'nsubj', 'csubj');
    if (subject !== undefined) return subject;
    if (syntax[at]?.relation !== 'conj') return null;
  }
  return null;
}

/** Whether a verb is passive: "was *seen*", "the man *seen* there". */
export function isPassive(syntax: Syntax, verb: number): boolean {
  if (dependentsBy(syntax, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  return hasFeature(syntax[verb], 'Voice=Pass') && dependentsBy(syntax, verb, 'aux').length === 0;
}

/** Whether a verb is denied: "did *not* say", "*never* said". */
export function isNegated(syntax: Syntax, verb: number): boolean {
  return dependentsBy(syntax, verb, 'advmod', 'det').some((dependent) => {
    const { features, lemma } = syntax[dependent]!;
    return features.includes('Polarity=Neg') || features.includes('PronType=Neg') || lemma === 'never';
  });
}

/** Whether a word has a feature: "Tense=Past". */
export function hasFeature(word: SyntaxWord | undefined, feature: string): boolean {
  return word !== undefined && `|${word.features}|`.includes(`|${feature}|`);
}

/** The token and all below it, in the order of the text. */
export function subtreeOf(syntax: Syntax, token: number): number[] {
  const found = [token];
  for (let at = 0; at < found.length; at++) {
    for (const dependent of syntax[found[at]!]?.dependents ?? []) found.push(dependent);
  }
  return found.sort((a, b) => a - b);
}
