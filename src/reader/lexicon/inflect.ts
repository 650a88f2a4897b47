// Forms of English verbs: regular ones by rule, irregular ones by table.

export interface VerbForms {
  readonly base: readonly string[];
  readonly third: readonly string[];
  /** Past tense and past participle. */
  readonly past: readonly string[];
  readonly gerund: readonly string[];
}

const irregularPasts: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  find: 'found',
  see: 'saw seen',
  hear: 'heard',
  understand: 'understood',
  forget: 'forgot forgotten',
  foresee: 'foresaw foreseen',
  hold: 'held',
  read: 'read',
  make: 'made',
  go: 'went gone',
  put: 'put',
  begin: 'began begun',
  seek: 'sought',
  swear: 'swore sworn',
  show: 'showed shown',
  learn: 'learned learnt',
  shoot: 'shot',
  lay: 'laid',
  forecast: 'forecast forecasted',
  recount: 'recounted',
};
const doublings: ReadonlySet<string> = new Set([
  'quip',
  'plan',
  'brag',
  'slam',
  'rip',
  'admit',
  'beg',
  'begin',
  'put',
  'forget',
  'refer',
]);

/** All forms of a verb, lower case. */
export function inflect(lemma: string): VerbForms {
  const stem = doublings.has(lemma) ? lemma + lemma.at(-1) : lemma;
  return {
    base: [lemma],
    third: [thirdPerson(lemma)],
    past: irregularPasts[lemma]?.split(' ') ?? [pastTense(lemma, stem)],
    gerund: [gerund(lemma, stem)],
  };
}

function thirdPerson(lemma: string): string {
  if (lemma === 'go') return 'goes';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastTense(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}

function gerund(lemma: string, stem: string): string {
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
}
