// Verbs by which a party leaves a position: "[dropped] its demand", "[softened] his stance", "[backed away from]".
import type { Line } from '../attributions/lines.ts';
import { wordSet } from '../lexicon/words.ts';

/** Forms of verbs that end or ease what follows them. */
export const givingUp: ReadonlySet<string> = wordSet(
  `drop drops dropped dropping abandon abandons abandoned abandoning soften softens softened softening ease eases eased
  easing reverse reverses reversed reversing shelve shelved shelving withdraw withdrew withdrawn withdrawing relax
  relaxed relaxing moderate moderated moderating renounce renounced scrap scrapped waive waived lift lifted shift
  shifts shifted shifting change changes changed changing revise revised harden hardens hardened hardening reconsider
  reconsidered temper tempered dilute diluted`,
);

/** Particles after other verbs: "backed away from", "gave up", "walked back", "retreated from". */
const withParticles =
  /^(?:(?:back(?:s|ed|ing)?|walk(?:s|ed|ing)?|mov(?:e|es|ed|ing)|step(?:s|ped|ping)?) (?:away from|off|off from|down from|back|back from|back on)|g(?:ive|ives|ave|iven|iving) up(?: on)?|retreat(?:s|ed|ing)? from|backtrack(?:s|ed|ing)? (?:on|from)|row(?:s|ed|ing)? back(?: on| from)?|climb(?:s|ed|ing)? down(?: from| on)?)$/;

/** Whether the noun phrase that begins at `at` is what a verb before it gives up. */
export function isGivenUp({ items }: Line, at: number): boolean {
  if (givingUp.has(items[at - 1]?.norm ?? '')) return true;
  return [2, 3].some((length) => {
    const phrase = items.slice(Math.max(0, at - length), at).map(({ norm }) => norm);
    return phrase.length === length && withParticles.test(phrase.join(' '));
  });
}
