// Verbs that can tie a source to a content, by what they take. Drawn up from knowledge of news English; the attitudes
// are those of PARC 3.0 (Pareti 2016): assertion, belief, knowledge (PARC's "fact"), intention ("eventuality").
import type { Attitude } from '../record.ts';
import { inflect } from './inflect.ts';

/**
 * What may stand after the cue as its content: `quotation` in marks, `clause` with or without "that", `that` a clause
 * with "that" only, `infinitive` with "to", `object` a noun phrase.
 */
export type Complement = 'quotation' | 'clause' | 'that' | 'infinitive' | 'object';

export interface CueVerb {
  readonly lemma: string;
  /** A particle or preposition that belongs to it: "point | out". */
  readonly particle: string | null;
  readonly attitude: Attitude;
  readonly takes: readonly Complement[];
  /** The person spoken to stands right after it: "told | reporters". */
  readonly takesAddressee: boolean;
  /** "No": the cue turns its content down. */
  readonly denies: boolean;
}

interface Group {
  readonly attitude: Attitude;
  readonly takes: readonly Complement[];
  readonly verbs: string;
  readonly takesAddressee?: true;
  readonly denies?: true;
}

const groups: readonly Group[] = [
  {
    attitude: 'assertion',
    takes: ['quotation', 'clause'],
    verbs: `say claim insist note state argue suggest explain admit acknowledge confirm predict report announce declare
      reveal warn allege assert concede conclude contend estimate maintain stress add indicate imply reckon
      point_out make_clear make_it_clear go_on_to_say`,
  },
  {
    attitude: 'assertion',
    takes: ['quotation', 'that'],
    verbs: `write tweet post respond reply recall emphasize emphasise reiterate repeat observe remark joke complain
      lament caution testify counter quip comment affirm clarify boast brag disclose divulge propose recommend recount
      relate retort underline underscore mention hint charge protest rule certify hold read agree
      forecast signal relay echo fume tell_of text email gush muse rejoin interject answer inquire snap sigh laugh shout yell whisper exclaim chant cry
      scream mutter murmur recite chime_in shoot_back`,
  },
  {
    attitude: 'assertion',
    takes: ['quotation'],
    verbs: 'continue begin put_it thunder go_on conclude_by_saying',
  },
  {
    attitude: 'assertion',
    takes: ['quotation', 'clause', 'infinitive'],
    takesAddressee: true,
    verbs: 'tell',
  },
  {
    attitude: 'assertion',
    takes: ['quotation', 'that'],
    takesAddressee: true,
    verbs: 'assure inform remind notify advise convince persuade reassure brief',
  },
  { attitude: 'assertion', takes: ['clause', 'object'], verbs: 'show find demonstrate' },
  {
    attitude: 'assertion',
    takes: ['object', 'quotation'],
    verbs: `criticize criticise praise accuse blame condemn denounce describe attack defend reject mock question cite
      blast slam decry dismiss deride hail applaud laud ridicule rebuke assail rip lambast lambaste slam tout
      confirm acknowledge admit report predict forecast announce reveal recommend reiterate deplore lament speak_of warn_of warn_against complain_of complain_about
      hint_at allude_to rule_out play_down insist_on boast_of
      endorse oppose support portray compare welcome outline point_to refer_to call_for express lay_out`,
  },
  { attitude: 'assertion', takes: ['object', 'quotation'], verbs: 'call' },
  {
    attitude: 'assertion',
    takes: ['that', 'object', 'quotation'],
    denies: true,
    verbs: 'deny dispute refute',
  },
  {
    attitude: 'belief',
    takes: ['quotation', 'clause'],
    verbs: 'think believe feel suspect assume guess figure worry fear wonder hope',
  },
  { attitude: 'belief', takes: ['that', 'infinitive'], verbs: 'expect anticipate' },
  {
    attitude: 'belief',
    takes: ['that'],
    verbs: 'imagine suppose speculate presume theorize foresee judge calculate',
  },
  { attitude: 'belief', takes: ['that', 'object'], denies: true, verbs: 'doubt' },
  { attitude: 'belief', takes: ['object'], verbs: 'consider regard view' },
  { attitude: 'knowledge', takes: ['clause'], verbs: 'know' },
  {
    attitude: 'knowledge',
    takes: ['that'],
    verbs:
      'learn realize realise discover see hear remember understand recognize recognise notice determine find_out forget',
  },
  {
    attitude: 'intention',
    takes: ['infinitive', 'that'],
    verbs: `want plan agree vow promise pledge threaten demand decide intend propose hope aim seek swear offer refuse
      opt wish volunteer resolve prepare`,
  },
  { attitude: 'intention', takes: ['quotation', 'that'], verbs: 'vow pledge promise' },
  { attitude: 'intention', takes: ['infinitive'], verbs: 'decline ask request' },
  {
    attitude: 'intention',
    takes: ['infinitive', 'that', 'quotation'],
    takesAddressee: true,
    verbs: 'urge order ask instruct direct call_on encourage advise beg implore command',
  },
  { attitude: 'intention', takes: ['object'], verbs: 'want demand promise propose offer seek favor favour' },
];

/** The cue verbs by the form in which they occur, lower case. Several entries for one form are tried in order. */
export const cueVerbs: ReadonlyMap<string, readonly CueForm[]> = byForm(groups.flatMap(entries));

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
}

/** Forms that are as often nouns: after a determiner or an adjective they are no cue. */
export const nounForms: ReadonlySet<string> = new Set(
  `claim claims report reports note notes state states estimate estimates charge charges warning say find finds
  promise promises pledge pledges vow vows plan plans hope hopes fear fears demand demands offer offers aim aims call
  calls question questions attack attacks support comment comments post posts tweet tweets text email repeat show
  shows forecast forecasts worry worries doubt doubts order orders request requests view views criticism praise blame
  guess suspect figure judge sees ruling finding meaning feeling rule rules hint hints signal signals joke jokes
  protest protests echo reply replies response answer answers chant chants cry cries wish wishes remark remarks
  propose resolve resolves read charge hold holds mention mentions recall`.split(/\s+/),
);

function entries(group: Group): CueVerb[] {
  return group.verbs
    .trim()
    .split(/\s+/)
    .map((verb) => {
      const [lemma, ...particle] = verb.split('_');
      return {
        lemma: lemma!,
        particle: particle.join(' ') || null,
        attitude: group.attitude,
        takes: group.takes,
        takesAddressee: group.takesAddressee ?? false,
        denies: group.denies ?? false,
      };
    });
}

function byForm(verbs: readonly CueVerb[]): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const verb of verbs) {
    for (const [form, words] of Object.entries(inflect(verb.lemma))) {
      for (const word of words) {
        const known = forms.get(word) ?? [];
        forms.set(word, [...known, { verb, form: form as CueForm['form'] }]);
      }
    }
  }
  return forms;
}
