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
  pledge stand insistence refusals`,
);

/** Forms of verbs that end or ease what follows them: "[dropped] its demand". */
export const givingUp: ReadonlySet<string> = wordSet(
  `drop drops dropped dropping abandon abandons abandoned abandoning soften softens softened softening ease eases eased
  easing reverse reverses reversed reversing shelve shelved shelving relax relaxed relaxing moderate moderates moderated
  moderating renounce renounced scrap scraps scrapped waive waives waived shift shifts shifted shifting change changes
  changed changing revise revises revised hardens hardened hardening reconsider reconsidered temper tempered dilute diluted
  rethink rethought modify modified toughen toughened stiffen stiffened rescind rescinded forsake forswore ditch ditched`,
);

/** Forms of verbs that move a demand or an offer and do not end it: "[lowered] its wage demand". */
export const adjusting: ReadonlySet<string> = wordSet(
  `lower lowers lowered lowering trim trims trimmed trimming cut cuts cutting reduce reduces reduced reducing raise raises
  raised raising increase increases increased increasing sweeten sweetens sweetened sweetening improve improves improved
  double doubles doubled halve halves halved narrow narrows narrowed scale`,
);

/** What can be moved so: "lowered its wage [demand]". */
export const movables: ReadonlySet<string> = wordSet(
  'demand demands offer offers condition conditions terms bid request requests ask target',
);

/** Particles of other verbs that do: "[backed away from]", "[gave up] its insistence on". */
export const givingUpParticles: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  (
    [
      ['back backs backed backing', 'away from, off from, off, down from, down on'],
      ['walk walks walked walking', 'away from, back on, back'],
      ['move moves moved moving', 'away from, off'],
      ['step steps stepped stepping', 'away from, back from, back'],
      ['give gives gave given giving', 'up on, up'],
      ['retreat retreats retreated retreating', 'from, on'],
      ['backtrack backtracks backtracked backtracking', 'on, from'],
      ['row rows rowed rowing', 'back on, back from, back'],
      ['climb climbs climbed climbing', 'down from, down on'],
      ['depart departs departed departing', 'from'],
    ] as const
  ).flatMap(([forms, particles]) =>
    forms.split(' ').map((form) => [form, entries(particles).map((words) => words.split(' '))] as const),
  ),
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
