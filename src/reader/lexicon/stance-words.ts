// Words by which news reports where a party stands: verbs, adjectives of readiness, nouns of conditions and acts.
import type { Stance } from '../record.ts';
import { inflect } from './inflect.ts';
import { wordSet } from './words.ts';

/** What may stand after the verb: "to" and an infinitive, a noun phrase, a clause with "that", somebody "to" do it. */
export type Takes = 'to' | 'object' | 'that' | 'person to';

export interface StanceVerb {
  readonly lemma: string;
  /** "Rule | out", "call | for". */
  readonly particle: string | null;
  readonly stance: Stance;
  readonly takes: readonly Takes[];
  /** The word alone says that a stance was taken; else the proposition must name an issue of the codebook. */
  readonly strong: boolean;
}

type Group = readonly [stance: Stance, strong: boolean, takes: readonly Takes[], verbs: string];

const groups: readonly Group[] = [
  ['demands', true, ['object', 'that', 'to'], 'demand'],
  ['demands', true, ['that'], 'insist maintain'],
  ['demands', true, ['object'], 'insist_on insist_upon press_for push_for call_for'],
  ['demands', false, ['object', 'that'], 'require ask_for appeal_for request stipulate plead_for lobby_for'],
  ['demands', false, ['to'], 'insist_on_being'],
  ['demands', true, ['person to'], 'urge call_on call_upon press pressure implore'],
  ['demands', false, ['person to'], 'ask appeal_to'],
  ['demands', false, ['object', 'to', 'person to'], 'want'],
  ['demands', false, ['object', 'to'], 'seek'],
  ['offers', false, ['object', 'to', 'that'], 'offer'],
  ['offers', true, ['object', 'to', 'that'], 'propose'],
  ['offers', false, ['object'], 'put_forward float table'],
  ['offers', false, ['to'], 'volunteer'],
  ['accepts', false, ['object'], 'accept sign_up_to approve ratify agree_on agree_upon give_in_to'],
  ['accepts', false, ['object', 'to'], 'agree_to consent_to assent_to'],
  ['accepts', false, ['to'], 'agree consent'],
  ['rejects', true, ['object'], 'reject rule_out turn_down rebuff veto spurn vote_down'],
  ['rejects', false, ['object', 'to'], 'refuse'],
  ['rejects', false, ['to'], 'decline'],
  ['supports', true, ['object'], 'support favour favor endorse champion'],
  ['supports', false, ['object'], 'back welcome'],
  ['opposes', true, ['object'], 'oppose object_to'],
  [
    'opposes',
    false,
    ['object'],
    'discourage resist protest_against warn_against campaign_against argue_against block',
  ],
  ['threatens', true, ['to'], 'threaten'],
  ['threatens', false, ['object'], 'threaten'],
  ['promises', true, ['to', 'that'], 'promise pledge vow'],
  ['promises', false, ['object'], 'promise pledge'],
  ['promises', false, ['to', 'object'], 'commit_to'],
];

export interface StanceForm {
  readonly verb: StanceVerb;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
}

/** By form of the verb alone, lower case. */
export const stanceForms: ReadonlyMap<string, readonly StanceForm[]> = tableOf(
  groups.flatMap(([stance, strong, takes, verbs]) =>
    verbs.split(' ').map((entry): StanceVerb => {
      const [lemma = '', ...particle] = entry.split('_');
      return { lemma, particle: particle.join(' ') || null, stance, takes, strong };
    }),
  ),
);

function tableOf(verbs: readonly StanceVerb[]): ReadonlyMap<string, readonly StanceForm[]> {
  const table = new Map<string, StanceForm[]>();
  for (const verb of verbs) {
    const forms = inflect(verb.lemma);
    for (const form of ['base', 'third', 'past', 'gerund'] as const) {
      for (const written of forms[form]) table.set(written, [...(table.get(written) ?? []), { verb, form }]);
    }
  }
  return table;
}

interface Readiness {
  /** Words between it and what it is about: "to", "to the", "of". */
  readonly link: string;
  readonly stance: Stance;
}

/** "[Willing] to cede territory", "[open] to talks", "[in] favour of a truce"; by the word, with what follows it. */
export const readiness: ReadonlyMap<string, readonly Readiness[]> = new Map<string, readonly Readiness[]>([
  ...'willing ready prepared open'
    .split(' ')
    .map((word): [string, Readiness[]] => [word, [{ link: 'to', stance: 'offers' }]]),
  ...'unwilling reluctant loath averse'
    .split(' ')
    .map((word): [string, Readiness[]] => [word, [{ link: 'to', stance: 'rejects' }]]),
  ['opposed', [{ link: 'to', stance: 'opposes' }]],
  ['committed', [{ link: 'to', stance: 'promises' }]],
  ['supportive', [{ link: 'of', stance: 'supports' }]],
  ['against', [{ link: '', stance: 'opposes' }]],
  [
    'in',
    [
      { link: 'favour of', stance: 'supports' },
      { link: 'favor of', stance: 'supports' },
    ],
  ],
]);

/** Verbs that say nothing of their own between a subject and its stance: "continues to demand". */
export const transparentVerbs: ReadonlySet<string> = wordSet('continue keep go begin start come vote move');

/** "Would [want]" says politely what "wants" says. */
export const softenedWishes: ReadonlySet<string> = wordSet('want like prefer need welcome support oppose');

/** Verbs by which a noun of stance becomes their subject's: "[made] an offer", "[repeated] its demand". */
export const holdingVerbs: ReadonlySet<string> = wordSet(
  `make makes made making issue issues issued voice voices voiced express expresses expressed reiterate reiterates
  reiterated repeat repeats repeated renew renews renewed table tabled raise raised reaffirm reaffirms reaffirmed give
  gives gave given declare declared announce announced offer offered set sets submit submitted present presented
  withdraw withdrew withdrawn list listed include outlined outline`,
);

/** "Its [previous] demand". */
export const formerAdjectives: ReadonlySet<string> = wordSet(
  'previous former earlier original initial past longstanding',
);

interface Verdict {
  /** Words that must follow. */
  readonly more: readonly string[];
  readonly stance: Stance;
  readonly negated: boolean;
}

/** "The plan is [unacceptable]", "[off] the table", "not [negotiable]": what who says so thinks of it. */
export const verdicts: ReadonlyMap<string, readonly Verdict[]> = new Map(
  (
    [
      ['unacceptable', '', 'rejects', false],
      ['intolerable', '', 'rejects', false],
      ['unthinkable', '', 'rejects', false],
      ['inadmissible', '', 'rejects', false],
      ['acceptable', '', 'rejects', true],
      ['acceptable', '', 'accepts', false],
      ['enough', '', 'accepts', false],
      ['sufficient', '', 'accepts', false],
      ['negotiable', '', 'demands', true],
      ['non-negotiable', '', 'demands', false],
      ['off', 'the table', 'rejects', false],
      ['out', 'of the question', 'rejects', false],
      ['on', 'the table', 'rejects', true],
      ['up', 'for negotiation', 'rejects', true],
      ['up', 'for discussion', 'rejects', true],
      ['non-starter', '', 'rejects', false],
      ['nonstarter', '', 'rejects', false],
    ] as const
  ).reduce((table, [word, more, stance, negated]) => {
    const entry: Verdict = { more: more === '' ? [] : more.split(' '), stance, negated };
    return table.set(word, [...(table.get(word) ?? []), entry]);
  }, new Map<string, readonly Verdict[]>()),
);

/** Verbs of doing something about an issue: "will [withdraw]", not "will be pleased". */
export const undertakings: ReadonlySet<string> = wordSet(
  `withdraw release lift end halt stop supply deliver cut raise pay sign join recognise recognize negotiate resume
  suspend open reopen close free exchange return strike extend impose scrap limit reduce increase maintain allow permit
  grant ban freeze disarm hand cede abolish repeal restore expand build create introduce give keep retain pull hold scale host`,
);

/** What a negated stance comes to; where nothing stands, a negation tells no stance. */
export const negations: Readonly<Partial<Record<Stance, Stance>>> = {
  demands: 'opposes',
  offers: 'rejects',
  accepts: 'rejects',
  supports: 'opposes',
};

/** "His [conditions] for peace include …": what a party wants, singular and plural. */
export const demandNouns: ReadonlySet<string> = new Set(
  `condition precondition demand term requirement goal aim objective priority stipulation ultimatum prerequisite
  ask`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun.replace(/y$/, 'ie')}s`]),
);

/** "Its [refusal] to negotiate": a stance as a noun, singular and plural, with what may follow it. */
export const stanceNouns: ReadonlyMap<
  string,
  { readonly stance: Stance; readonly links: readonly string[] }
> = new Map(
  (
    [
      ['demand', 'demands', 'for that'],
      ['insistence', 'demands', 'on that'],
      ['call', 'demands', 'for'],
      ['offer', 'offers', 'to of'],
      ['proposal', 'offers', 'to for'],
      ['willingness', 'offers', 'to'],
      ['readiness', 'offers', 'to for'],
      ['acceptance', 'accepts', 'of'],
      ['refusal', 'rejects', 'to of'],
      ['rejection', 'rejects', 'of'],
      ['unwillingness', 'rejects', 'to'],
      ['opposition', 'opposes', 'to'],
      ['objection', 'opposes', 'to'],
      ['support', 'supports', 'for'],
      ['threat', 'threatens', 'to of'],
      ['promise', 'promises', 'to of'],
      ['pledge', 'promises', 'to of'],
      ['vow', 'promises', 'to'],
      ['commitment', 'promises', 'to'],
    ] as const
  ).flatMap(([noun, stance, links]) =>
    [noun, `${noun}s`].map((form) => [form, { stance, links: links.split(' ') }] as const),
  ),
);

/** "Reported as former": what stands before the verb, or before the saying. */
export const formerAdverbs: ReadonlySet<string> = new Set(
  'previously formerly originally initially once earlier traditionally historically'.split(' '),
);

/** Verbs of a stance that lasts: in the past perfect it is over ("had demanded"); an act is only reported. */
export const lastingVerbs: ReadonlySet<string> = new Set(
  'demand insist want require oppose support back seek refuse call press push favour favor object resist'.split(
    ' ',
  ),
);

/** Objects of "rejected" and "dismissed" that are no issue to stand on. */
export const notAnIssue: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations suggestion suggestions report reports criticism charge
  charges notion idea question questions assertion assertions rumour rumours rumor rumors comparison comparisons
  interview explanation argument arguments lawsuit lawsuits complaint complaints invitation invitations comparison
  speculation concern concerns characterization characterisation`.split(/\s+/),
);

/** Matters of courts and offices rather than of parties, where no issue of the codebook is among their words. */
export const courtMatters: ReadonlySet<string> = wordSet(
  `request requests appeal appeals motion motions petition petitions bid bids application applications plea pleas case
  ruling verdict testimony nomination`,
);

/** "Rejected [the offer]": what an earlier position offered or asked for. */
export const standingOffers: ReadonlySet<string> = new Set(
  'offer proposal plan demand demands terms deal ultimatum idea conditions condition suggestion proposals blueprint'.split(
    ' ',
  ),
);
