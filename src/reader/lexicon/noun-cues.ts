// Nouns that can tie a source to a content.
import type { Attitude } from '../record.ts';

export interface NounCue {
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly denies: boolean;
}

const lists: readonly (readonly [Attitude, string])[] = [
  [
    'assertion',
    `claim assertion allegation statement warning argument accusation admission contention suggestion insistence report
     announcement remark comment complaint conclusion declaration confirmation acknowledgement acknowledgment charge
     revelation testimony observation rumor rumour denial`,
  ],
  [
    'belief',
    'belief view opinion fear hope suspicion expectation prediction doubt concern conviction assumption',
  ],
  ['knowledge', 'knowledge realization realisation recognition discovery'],
  [
    'intention',
    'promise pledge vow threat demand plan offer proposal request call decision intention refusal order',
  ],
];

/** By form, singular and plural, lower case. */
export const nounCues: ReadonlyMap<string, NounCue> = new Map(
  lists.flatMap(([attitude, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .flatMap((lemma) => {
        const cue = { lemma, attitude, denies: lemma === 'denial' || lemma === 'doubt' };
        const plural = lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
        return [
          [lemma, cue],
          [plural, cue],
        ] as const;
      }),
  ),
);

/** Nouns for something said, which may name the speaker of the quotation beside them: “Not today,” was her *answer*. */
export const spokenNouns: ReadonlySet<string> = new Set(
  `answer reply response retort verdict message word words comment statement warning advice explanation remark plea
  appeal conclusion question motto assessment reaction summary view prediction`.split(/\s+/),
);
