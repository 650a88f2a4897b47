// Words that no noun phrase holds after its first word: prepositions, conjunctions, pronouns, determiners, auxiliaries,
// and the adverbs that stand after a noun.

export const functionWords: ReadonlySet<string> = new Set(
  `a about above according across after against ago ahead all along alongside already also although am amid among an
  and annually any anymore apart are around as aside at away back be because been before behind being below beneath
  beside besides between beyond both but by can could daily despite did do does during each earlier either else
  elsewhere even ever every everywhere except far few following for from further had has have he her here hers him
  his how however i if in inside instead into is it its just last lately later least less like many may me meanwhile
  might mine monthly more most much must my near nearby neither never next no nor not now nowhere of off on once one
  only onto or other others otherwise our ours out outside over overall overnight per perhaps rather recently
  regardless respectively she should since so some soon still such than that the their theirs them then there
  thereafter therefore these they this those though through throughout till to today together tomorrow tonight too
  toward towards under unless unlike until up upon us via was we weekly well were what when where whereas whether
  which while who whom whose why will with within without would yearly yesterday yet you your`.split(/\s+/),
);

/** Words that a verb in the past or the present begins with, and that no plural noun before it takes along. */
export const commonVerbs: ReadonlySet<string> = new Set(
  `said sank says told tells added adds became become becomes began begin begins believe believes came come comes died
  dies fell fall falls fled flee found gave get gets give gives goes go went got grew hit hold holds held join keep
  kept knew know know lay led left live lives lost made make makes met paid ran reach reaches remain
  remains rose saw sent showed shows spent stood stay stays take takes took think turn turned want
  wants went won wrote ought require requires include includes depend speak
  oppose serve sit refuse`.split(/\s+/),
);

/** Plurals that seldom change when more than one, and nouns that are plural without an s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  `people men women children troops police aircraft personnel staff cattle sheep fish feet teeth mice oxen spacecraft
  hovercraft livestock clergy media data servicemen servicewomen policemen lawmen gunmen clergymen businessmen
  fishermen firefighters grandchildren schoolchildren congressmen workmen militia dead wounded`.split(/\s+/),
);

/** Plurals that stand before other nouns: "12 [arms] depots". */
export const modifyingPlurals: ReadonlySet<string> = new Set(
  `arms sports sales savings customs news goods weapons drugs rights affairs operations communications sanctions
  services systems relations jobs schools emergency aerospace headquarters series mass business`.split(/\s+/),
);
