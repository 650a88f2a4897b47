// Words by which the recognisers of attributions see where a phrase or a clause ends; lower case, straight apostrophes.
import { wordSet } from './words.ts';

/** What a verb group begins with. */
export const auxiliaries = wordSet(
  `is are was were be been being am 's 're has have had 've 'd will would 'll wo can could ca may might must shall should do does did n't not to never`,
);

/** Adverbs that stand beside a verb and do not end in "ly". */
export const plainAdverbs = wordSet(
  `also later then now still again once twice just even once yet always often sometimes soon already twice first only rather further meanwhile though however too ever both all themselves himself herself itself have long since instead reportedly immediately separately definitely merely ultimately entirely privately barely rarely`,
);

/** Words in "ly" that are none. */
export const notAdverbs = wordSet(
  `family ally assembly italy july only monopoly anomaly supply reply daily weekly elderly early`,
);

/** Pronouns that are a subject alone. */
export const subjectPronouns = wordSet(
  `i you he she it we they who this that these those one others many some most several all both`,
);

export const coordinators = wordSet(`and or but nor`);

export const relatives = wordSet(`who which that`);

/** After these a new clause begins. */
export const clauseOpeners = wordSet(
  `that but because while although though if when whether as since after before until than so which where what how why yet whereas unless`,
);

export const phrasePrepositions = wordSet(
  `of in on at to for from with by about against over under between among into through during after before without within across behind toward towards near per via than as despite amid like alongside following`,
);

/** Finite verbs that are no nouns, beside those of the cues. */
export const finiteVerbs = wordSet(
  `is are was were be been has have had will would can could may might must do does did 's 're 've 'll 'd ca wo should shall made took came went got gave held met began left won lost fell rose killed`,
);

/** Where and how something is said: "in a *televised interview*". */
export const settingNouns = wordSet(
  `interview statement speech tweet conference briefing letter post call email e-mail message report filing memo televised written joint news press phone telephone recent radio television tv video address hearing rally twitter facebook`,
);
