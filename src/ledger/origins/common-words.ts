// Words that every other report has: they tell little about whether two statements say the same (from general knowledge
// of English news).
import { wordSet } from '../../reader/lexicon/words.ts';

export const commonWords =
  wordSet(`people person man men woman women child children family year years month months week weeks day days morning evening night time times hour hours
  government country countries state states city town world area part place side end way thing things case number numbers lot kind group groups party parties leader leaders
  president minister ministry official officials spokesman spokeswoman spokesperson member members police company companies office law public national international local political
  report reports reported news agency statement interview press conference journalist journalists reporter reporters source sources told telling according
  say says said make makes made making take takes took taken taking get gets got give gives gave given go goes went gone going come comes came coming see seen saw know known knew
  think thought want wants wanted need needs needed use used using work works worked working call called calls show showed shown find found put set keep kept hold held let begin began start started
  new old first last next good bad great big small large long short high low own same other different many much more most less few several still even just only well really
  since week's monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  around among during under over about up down out off back again ago yet already ever far early late later today yesterday tomorrow
  million billion thousand hundred percent per cent total average`);

/** Any of them turns a statement round. */
export const negations = wordSet(`not no never nobody none nothing neither nor cannot n't`);

/** Verbs that turn round what they are said of, in all forms: "rejects a ceasefire". */
export const rejections =
  wordSet(`reject rejects rejected rejecting oppose opposes opposed opposing refuse refuses refused refusing dismiss dismisses dismissed dismissing
  rebuff rebuffs rebuffed decline declines declined resist resists resisted veto vetoes vetoed renounce renounces renounced scrap scraps scrapped`);
