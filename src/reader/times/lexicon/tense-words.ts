// What verbs and their companions tell of when something happens, for a date that says only "Tuesday".

/** Future wherever they stand: modals, and words for what is arranged. */
export const futureWords: ReadonlySet<string> = new Set(
  `will wo 'll shall may can must going due scheduled expected slated poised upcoming planned forthcoming tentatively
  deadline`.split(/\s+/),
);

/** What was still to come when it was said: "said they would meet on Monday" tells nothing of today. */
export const openModals: ReadonlySet<string> = new Set('would could might should ought'.split(' '));

/** Future where an infinitive follows: "plans to meet on Tuesday". */
export const prospectiveWords: ReadonlySet<string> = new Set(
  `plan plans planning planned agree agrees agreed vow vows vowed want wants wanted hope hopes hoped hoping intend
  intends intended prepare prepares prepared preparing promise promises promised pledge pledges pledged threaten
  threatens threatened ask asked order ordered invite invited urge urged expect expects expected set schedule
  scheduled ready likely about bound decide decided aim aims aimed propose proposed offer offered continue`.split(
    /\s+/,
  ),
);

/** With "to", "for" or "until" before a date they put something there: "extended to Sunday". */
export const putTo: ReadonlySet<string> = new Set(
  'extended postponed delayed moved rescheduled adjourned deferred off set scheduled slated due planned'.split(
    ' ',
  ),
);

/** Finite past forms, and auxiliaries, that do not end in -ed. */
export const pastWords: ReadonlySet<string> = new Set(
  `was were had did has have 've said told met made came went took gave began ran won lost held left fell rose hit struck
  sent saw heard spoke wrote got became brought bought built caught chose drew drove fought flew forgot grew hung kept
  knew laid led lent paid rang sang sank sold shot showed shook slept spent stood stole swore taught thought threw
  understood woke wore withdrew broke found felt burst cut died sought dealt fled hurt meant overcame resigned shut
  slid swept underwent upheld`.split(/\s+/),
);

/** Forms of "be" in the present: with a participle or an infinitive they arrange. */
export const presentBe: ReadonlySet<string> = new Set(['is', 'are', 'am', "'re", "'m", 'be', 'being']);

/** Words in -ed that are no past forms. */
export const noPast: ReadonlySet<string> = new Set(
  `need speed seed feed hundred indeed exceed proceed succeed breed bleed greed weed creed deed sacred wicked naked
  united embed shed sled wed red bed led ahmed mohamed mohammed alfred fred`.split(/\s+/),
);

/** Present forms that, with a date, tell what is arranged: "arrives on Friday". */
export const arrangedVerbs: ReadonlySet<string> = new Set(
  `arrives begins starts opens meets expires takes ends goes faces heads hosts hears votes marks leaves travels visits
  kicks comes runs closes resumes returns convenes gets holds gathers debates competes speaks arrive begin
  expire resume convene gather`.split(/\s+/),
);
