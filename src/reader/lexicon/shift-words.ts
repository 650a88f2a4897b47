// Words by which news reports that a party has moved.
import { entries, wordSet } from './words.ts';

/** "A [shift] in his position". */
export const shiftNouns: ReadonlySet<string> = wordSet(
  `shift change reversal about-face u-turn turnaround softening hardening departure retreat climbdown climb-down pivot
  turnabout easing break volte-face`,
);

/** "A shift in his [position]", "softened its [stance]". */
export const positionNouns: ReadonlySet<string> = wordSet(
  `position positions stance policy line view views approach attitude posture demand demands opposition objection
  objections insistence condition conditions terms refusal tone rhetoric resistance goals goal offer thinking promise
  pledge stand`,
);

/** After the subject: "[reversed course] on tariffs"; the words of each phrase, by its first. */
export const coursePhrases: ReadonlyMap<string, readonly (readonly string[])[]> = phrasesByFirstWord(
  entries(`reversed course, reverses course, reverse course, changed course, changed tack, changed its mind,
    changed his mind, changed her mind, changed their mind, made a u-turn, performed a u-turn, made an about-face,
    did an about-face, backtracked, backpedalled, backpedaled, climbed down, gave ground, softened`),
);

function phrasesByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const table = new Map<string, string[][]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), words]);
  }
  return table;
}
