// Offices, professions and titles: what a person is called before or after the name, and as a source without one.
import type { SourceClass } from '../record.ts';
import { entries, wordSet } from './words.ts';

const byClass: Readonly<Record<SourceClass, string>> = {
  legislator: `lawmaker, legislator, senator, congressman, congresswoman, congressperson, deputy, parliamentarian, mp, mep, msp, td, councillor, councilor, councilman, councilwoman,
    backbencher, representative, peer, assemblyman, assemblywoman, alderman, whip`,
  official: `official, minister, premier, president, vice-president, chancellor, secretary, governor, mayor, commissioner, prosecutor, judge, magistrate, attorney,
    inspector, chief, head, leader, chairman, chairwoman, chair, chairperson, director, administrator, president-elect, undersecretary, under-secretary, secretary-general,
    authority, bureaucrat, politician, candidate, nominee, sheriff, coroner, ombudsman, superintendent, treasurer, comptroller, speaker, king, queen, prince, princess,
    emperor, pope, monarch, sultan, emir, sheikh, ruler, dictator, justice, policeman, policewoman, detective, constable, lord, taoiseach, vice-chancellor`,
  military: `general, colonel, major, captain, lieutenant, sergeant, corporal, private, admiral, brigadier, commander, marshal, soldier, officer, fighter, serviceman, servicewoman,
    troop, pilot, sailor, marine, veteran, conscript, rebel, militant, insurgent, gunman, commodore, deserter, recruit, airman, paratrooper, infantryman, medic, combatant`,
  diplomat: `diplomat, ambassador, envoy, negotiator, delegate, mediator, consul, attaché, attache, emissary, interlocutor, high commissioner, representative`,
  aide: `aide, adviser, advisor, assistant, staffer, strategist, operative, ally, confidant, counsellor, counselor, consultant, pollster, intern, surrogate, insider, associate, chief of staff`,
  spokesperson: `spokesman, spokeswoman, spokesperson, press secretary, spokespeople`,
  expert: `expert, analyst, economist, scientist, researcher, professor, scholar, historian, academic, engineer, doctor, physician, surgeon, psychologist, psychiatrist, epidemiologist,
    fellow, lecturer, lawyer, solicitor, barrister, statistician, demographer, sociologist, philosopher, biologist, physicist, chemist, geologist, meteorologist, author, specialist, scientist, architect,
    commentator, columnist, biographer, investigator, climatologist, virologist, paediatrician, pediatrician, observer`,
  witness: `witness, eyewitness, survivor, bystander, passer-by, onlooker, victim, source, whistleblower, complainant`,
  resident: `resident, villager, neighbour, neighbor, local, citizen, inhabitant, pensioner, farmer, shopkeeper, refugee, civilian, protester, protestor, demonstrator, voter, student,
    pupil, parent, mother, father, supervisor, auditor, accountant, teacher, nurse, worker, driver, passenger, commuter, patient, tenant, homeowner, migrant, evacuee, tourist, customer, consumer, activist, supporter, picket, striker, marcher, employee`,
  document: ``,
  other: `person, critic, democrat, republican, man, woman, boy, girl, journalist, reporter, correspondent, editor, publisher, blogger, broadcaster, presenter, host, anchor, executive, ceo, cfo, coo, chief executive, boss, owner, founder, co-founder, cofounder, manager,
    businessman, businesswoman, billionaire, investor, trader, entrepreneur, banker, organiser, organizer, coordinator, co-ordinator, convener, convenor, campaigner, unionist, coach, captain, player, footballer, actor, actress, singer, artist, writer, poet, novelist,
    composer, musician, director, producer, designer, priest, bishop, archbishop, cardinal, imam, rabbi, cleric, ayatollah, pastor, reverend, monk, nun, nurse, paramedic, firefighter, member, participant, attendee, delegate,
    wife, husband, son, daughter, brother, sister, widow, child, friend, colleague, relative, cousin, uncle, aunt, grandmother, grandfather, suspect, defendant, plaintiff, prisoner, hostage, detainee, rival, opponent, predecessor, successor,
    counterpart, spouse, partner, speechwriter, star, champion, winner, dissident, exile, oligarch, tycoon, warlord, militiaman, guard, chef, cook, photographer, filmmaker, programmer, developer, author, astronaut, mathematician, teenager, baby, infant, toddler, heir`,
};

const feminine =
  wordSet(`spokeswoman congresswoman councilwoman chairwoman policewoman servicewoman businesswoman woman girl mother wife daughter sister aunt
  grandmother widow actress queen princess nun assemblywoman duchess lady madam mrs mrs. ms ms. miss dame frenchwoman irishwoman englishwoman`);
const masculine =
  wordSet(`spokesman congressman councilman chairman policeman serviceman businessman man boy father husband son brother uncle grandfather king
  prince pope imam bishop archbishop cardinal monk emperor sultan emir lord sir mr mr. airman militiaman infantryman duke frenchman irishman englishman dutchman gunman`);

export type Gender = 'feminine' | 'masculine';

export interface Role {
  readonly class: SourceClass;
  readonly gender: Gender | null;
}

/** Lower case, singular. */
export const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(byClass).flatMap(([name, words]) =>
    entries(words).map((word) => [word, { class: name as SourceClass, gender: genderOf(word) }] as const),
  ),
);

/** The gender that a title, an office or a kinship word tells. */
export function genderOf(word: string): Gender | null {
  return feminine.has(word) ? 'feminine' : masculine.has(word) ? 'masculine' : null;
}

/** Written before names and never alone: forms of address and their abbreviations. */
export const honorifics =
  wordSet(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. reverend hon hon. sen sen. rep rep. gov gov. gen gen.
  col col. lt lt. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt pvt. pres pres. supt supt. insp insp. messrs sens sens. reps reps. gens govs govs. madam monsieur señor herr frau saint st st. sheikh`);

/** Those that tell no office: "Mr", "Dr". */
export const addresses = wordSet(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame rev rev. madam monsieur señor herr frau',
);

/** Words before an office that belong to it: "deputy prime minister", "former chief of staff". */
export const roleModifiers =
  wordSet(`deputy vice assistant associate acting interim former ex then late senior chief prime foreign defense defence finance interior justice health
  education home shadow first second lead junior executive general managing press communications national security presidential vice-presidential congressional parliamentary
  opposition party minority majority house senate state federal local city county regional provincial district supreme high royal special permanent top
  chief incoming outgoing newly elected longtime veteran military naval army air police intelligence government cabinet white campaign trade union labor labour transport energy environment culture
  economy economic foreign-policy political human rights climate agriculture treasury attorney brigadier lieutenant major rear fellow democratic republican conservative liberal socialist communist green independent
  operating financial technology marketing information legal presiding co founding honorary principal private parliamentary under permanent exiled jailed ousted embattled current new old retired serving ruling`);

/** What hyphens join to an office: "president-elect", "secretary-general". */
export const roleSuffixes = wordSet(
  `elect designate general in-chief in-law president chancellor chairman chair minister secretary`,
);
