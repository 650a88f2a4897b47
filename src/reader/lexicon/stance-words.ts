// Words by which news reports where a party stands: verbs, adjectives of readiness, nouns of conditions and acts.
import type { Stance } from '../record.ts';
import { inflect } from './inflect.ts';

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
  ['demands', true, ['object'], 'insist_on insist_upon press_for push_for'],
  [
    'demands',
    false,
    ['object', 'that'],
    'call_for require ask_for appeal_for request stipulate plead_for lobby_for',
  ],
  ['demands', false, ['to'], 'insist_on_being'],
  ['demands', false, ['person to'], 'urge call_on call_upon ask press pressure appeal_to implore'],
  ['demands', false, ['object', 'to', 'person to'], 'want'],
  ['demands', false, ['object', 'to'], 'seek'],
  ['offers', false, ['object', 'to', 'that'], 'offer propose'],
  ['offers', false, ['object'], 'put_forward float table'],
  ['offers', false, ['to'], 'volunteer'],
  ['accepts', false, ['object'], 'accept sign_up_to approve ratify agree_on agree_upon give_in_to'],
  ['accepts', false, ['object', 'to'], 'agree_to consent_to assent_to'],
  ['accepts', false, ['to'], 'agree consent'],
  ['rejects', true, ['object'], 'reject rule_out turn_down rebuff veto spurn vote_down'],
  ['rejects', false, ['object'], 'refuse'],
  ['rejects', false, ['to'], 'refuse decline'],
  ['supports', false, ['object'], 'support back endorse favour favor welcome champion'],
  ['opposes', true, ['object'], 'oppose object_to'],
  [
    'opposes',
    false,
    ['object'],
    'discourage resist protest_against warn_against campaign_against argue_against block',
  ],
  ['threatens', true, ['to'], 'threaten'],
  ['threatens', false, ['object'], 'threaten'],
  ['promises', false, ['to', 'that', 'object'], 'promise pledge vow'],
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

/** "[Willing] to cede territory"; the stance of the plain and of the negated adjective. */
export const readiness: ReadonlyMap<string, Stance> = new Map([
  ...'willing ready prepared open'.split(' ').map((word): [string, Stance] => [word, 'offers']),
  ...'unwilling reluctant loath opposed averse'.split(' ').map((word): [string, Stance] => [word, 'rejects']),
]);

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
  comment comments interview explanation argument arguments appeal appeals lawsuit motion complaint complaints
  speculation concern concerns characterization characterisation`.split(/\s+/),
);

/** "Rejected [the offer]": what an earlier position offered or asked for. */
export const standingOffers: ReadonlySet<string> = new Set(
  'offer proposal plan demand demands terms deal ultimatum idea conditions condition suggestion proposals blueprint'.split(
    ' ',
  ),
);
