// A mention before it is known whom it stands for: what the recognisers propose and the resolution links.
import type { Gender } from '../lexicon/roles.ts';
import type { EntityKind, Mention, SourceClass, Span } from '../record.ts';

export type Definiteness = 'definite' | 'indefinite' | 'possessed' | 'bare';

export interface Candidate {
  readonly span: Span;
  /** Tokens from `first` up to but not including `end`; of a name, the article before it aside. */
  readonly first: number;
  readonly end: number;
  /** Token of the head word. */
  readonly head: number;
  /** Where the phrase begins: of a name, its title or its article. */
  readonly start: number;
  readonly sentence: number;
  readonly form: Mention['form'];
  /** The recogniser that proposed it. */
  readonly by: string;
  /** Null where the words do not tell; of a name, the resolution may learn it from other mentions. */
  readonly kind: EntityKind | null;
  /** Of a name: its words without article, title and possessive. Else the head noun, singular, lower case. */
  readonly name: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly definiteness: Definiteness;
  /** ISO 3166-1 alpha-3, from the words of the mention. */
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly classes: readonly SourceClass[];
  readonly count: number | null;
  /** Of a name: a lexicon holds all of it, its words tell its kind, or only its capitals make it one. */
  readonly known: 'whole' | 'words' | 'capitals';
  /** Of a state: whether it stands behind its adjective, its capital or its seat of government. */
  readonly metonym: boolean;
  /** Of a name: whether it is one only if another mention vouches for it. */
  readonly weak: boolean;
  /** Index, among the candidates of the same list, of the mention that this one is an apposition or an acronym of. */
  readonly sameAs: Candidate | null;
}

/** A candidate with what is usual; the caller gives what is particular. */
export function candidate(
  particular: Pick<Candidate, 'span' | 'first' | 'end' | 'sentence' | 'form' | 'by' | 'name'> &
    Partial<Candidate>,
): Candidate {
  return {
    head: particular.end - 1,
    start: particular.first,
    kind: null,
    plural: false,
    gender: null,
    definiteness: 'bare',
    country: null,
    roles: [],
    classes: [],
    count: null,
    known: 'whole',
    metonym: false,
    weak: false,
    sameAs: null,
    ...particular,
  };
}
