// Closed classes of English words, lower case with straight apostrophes, as far as the entities need them.
import { wordSet } from './words.ts';

export const prepositions =
  wordSet(`of in on at by for from with to about against over under into onto after before between among amid through during without within
  across near outside inside behind beyond around toward towards upon via despite since until till except per like unlike as than along alongside above below beneath beside besides off out up down
  regarding concerning following including excluding versus`);

export const locatives = wordSet(
  `in at near outside inside around across throughout into from to toward towards through over above beyond off leaving`,
);

export const conjunctions = wordSet(
  `and or but nor so yet because although though while whereas if unless whether that when where who whom whose which what how why once lest plus`,
);

export const determiners =
  wordSet(`the a an this that these those each every another either neither any some no all both several many few most more much other his her its their my your our whose one two three
  four five six seven eight nine ten eleven twelve dozens scores hundreds thousands such half`);

export const auxiliaries = wordSet(
  `is are was were be been being am has have had having do does did doing will would shall should can could may might must 's 're 've 'll 'd 'm n't not to`,
);

export const pronouns =
  wordSet(`i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
  themselves who whom whose someone somebody anyone anybody everyone everybody no-one nobody nothing something anything everything there here`);

/** Adverbs and other words that begin sentences and are no names. */
export const openers =
  wordSet(`however meanwhile moreover nevertheless nonetheless therefore thus then now today yesterday tomorrow tonight still also again even just only perhaps maybe indeed instead otherwise
  earlier later recently currently previously already always never often sometimes usually rather quite very too almost nearly about yes no not well oh please thanks thank hello dear
  according given based asked speaking despite besides further furthermore additionally likewise similarly finally first second third last next previously ultimately clearly certainly apparently
  last until upon once ever here there let read see click watch share follow sign subscribe related photo image advertisement breaking exclusive update updated opinion analysis comment editorial`);

/** Verbs of saying in the forms that stand beside a source. */
export const sayingVerbs =
  wordSet(`said says say saying told tells tell telling added adds add wrote writes write argued argues argue claimed claims claim warned warns warn announced announces denied denies deny insisted insists
  stated states explained explains noted notes tweeted tweets asked asks replied replies responded responds declared declares reported reports confirmed confirms acknowledged acknowledges admitted admits
  suggested suggests predicted predicts promised promises vowed vows pledged pledges urged urges called calls accused accuses described describes maintained maintains stressed stresses emphasized emphasised reiterated
  concluded concludes observed recalled recalls remarked revealed reveals testified believes believed thinks thought knows knew hopes hoped wants wanted expects expected plans planned agreed agrees disagreed refused refuses
  declined declines rejected rejects demanded demands demand complained complains boasted joked quipped cautioned cautions estimated estimates concedes conceded contends contended alleged alleges posted posts
  commented comments pointed points signaled signalled welcomed condemned criticized criticised defended dismissed praised blamed cited cites quoted`);

/** Lower-case words that stay inside a person's name: "Ursula von der Leyen". */
export const nameParticles = wordSet(
  `de da do dos das du di del della der den van von zu zum la le el al bin ibn bint ben ter ten af av y e abu ul ud`,
);

export const weekdaysAndMonths =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec mon. tue. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  mondays tuesdays wednesdays thursdays fridays saturdays sundays`);

/** Adjectives and nouns that are written with a capital and name nobody by themselves. */
export const capitalizedAdjectives =
  wordSet(`western eastern northern southern european african asian arab arabic latin hispanic english soviet nazi marxist leninist maoist republican democratic
  democrat muslim christian jewish catholic protestant orthodox sunni shia shiite shi'ite hindu buddhist islamic islamist kurdish tatar zionist anglican evangelical mormon black white native latino latina
  brexit covid covid-19 coronavirus christmas easter ramadan god allah jesus christ bible quran koran internet twitter-like olympic paralympic victorian elizabethan keynesian trumpian obamacare
  earth-like communist socialist tory labour-led mr mrs ms dr ok pm am gmt est bst utc cet edt pst tv dvd dna gdp ceo cfo coo vat hiv aids cctv id usd eur gbp ira mba phd ii iii iv vi vii viii ix xi
  non-proliferation qc kc sc obe mbe cbe op-ed ipod iphone ipad mac tbd faq pdf url hq ai it vr ev evs uav uavs icbm icbms atm gps suv suvs lgbt lgbtq lgbtqi r d photo image video getty file source editor`);

/** Last words of capitalized phrases that name an event, a law or a thing: nobody who could speak. */
export const eventHeads =
  wordSet(`war wars olympics games cup championship championships grants grant flight flights tv day week month year eve act bill law award awards prize prizes treaty treaties agreement agreements accord accords
  protocol summit plan deal pact constitution amendment article articles festival revolution century uprising massacre crisis election elections primary primaries debate speech address code protocols
  convention declaration resolution bible koran report dreamliner jet jets aircraft missile missiles rocket rockets tank tanks virus disease syndrome scandal affair inquiry question theory effect
  hurricane storm cyclone typhoon earthquake open tour series season episode album song movie film book intifada spring friday monday tuesday wednesday thursday saturday sunday
  peace nobel pulitzer oscar oscars grammy grammys emmy emmys bafta baftas medal medals order language time affairs street-journal pro mini nano shuffle touch air sdk store-app rights`);
