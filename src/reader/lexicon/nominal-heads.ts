// Common nouns that stand for somebody or something that can speak or act, beside the offices and professions of `roles.ts`:
// bodies, groups of people, documents. From general knowledge.
import { entries, wordSet } from './words.ts';

/** Bodies, singular: "the ministry", "the company". */
export const bodies = new Set(
  entries(`ministry, government, administration, department, agency, company, firm, corporation, union, party, group, organization, organisation, institute, think tank,
  commission, committee, council, court, parliament, congress, senate, cabinet, board, bank, airline, manufacturer, maker, supplier, retailer, employer, operator, regulator, watchdog, charity, coalition,
  alliance, bloc, faction, movement, militia, army, military, navy, air force, police, force, embassy, consulate, delegation, team, club, league, federation, association, university, college, school, hospital, church, newspaper, paper, weekly, daily, tabloid,
  magazine, broadcaster, network, channel, outlet, website, site, news agency, presidency, leadership, opposition, office, bureau, authority, kingdom, campaign, consortium, carrier, developer, startup, start-up, foundation, panel, inquiry, jury, tribunal, side, regime,
  command, brigade, unit, battalion, task force, junta, administration, foreign ministry, defense ministry, defence ministry, interior ministry, staff, management, media, press, state media, state television, industry, sector, community, family, crew, crowd, public, band, tabloid, daily, weekly, podcast, body, publisher, partnership, service, weather service, chamber, treasury, mission, trust, fund, city hall, monarchy, secretariat, institution, laboratory, society`),
);

/** Groups of people, plural; their singulars are in `roles.ts` where they have one. */
export const crowds =
  wordSet(`people officials authorities police troops forces families women men children workers staff unions ministers leaders allies critics supporters others
  representatives sources powers parties sides countries nations members personnel crews businesses companies firms employers activists protesters analysts experts
  diplomats lawmakers senators republicans democrats conservatives liberals progressives muslims christians jews catholics protestants sunnis shiites shias kurds arabs africans europeans rebels militants
  separatists islamists jihadists veterans teens youths elderly survivors relatives mourners medics clergy elders elites governments agencies media newspapers outlets networks bosses campaigners teachers doctors nurses judges scientists researchers`);

/** Documents that say something: "the report", "government data". */
export const documents =
  wordSet(`report reports statement statements data figures statistics study studies survey surveys poll polls document documents article articles letter letters memo memos email emails
  e-mail e-mails transcript transcripts interview interviews speech speeches indictment lawsuit complaint filing filings ruling judgment judgement verdict declaration communique communiqué resolution assessment analysis
  audit paper papers editorial op-ed message messages bulletin newsletter dossier manifesto testimony affidavit 
  blog census forecast forecasts `);

/** Modifiers that tell no more than what kind of person or body it is: they go with a noun that has no determiner. */
export const commonModifiers =
  wordSet(`senior top high-ranking ranking local national federal military political civilian official foreign regional western eastern northern southern central armed
  front-line frontline former current retired unnamed anonymous independent medical legal public private human emergency security intelligence police army navy government state party opposition union labor labour trade business
  industry health education climate environmental financial economic banking defense defence diplomatic humanitarian religious community tribal congressional parliamentary presidential republican democratic conservative liberal
  progressive moderate left-wing right-wing far-right far-left pro-russian pro-western pro-democracy anti-war young old elderly female male black white jewish muslim christian catholic leading prominent key major big
  small many several most some other more new recent internal leaked confidential classified preliminary annual monthly quarterly joint written separate early first latest hundreds thousands dozens scores rebel separatist
  russian-backed us-led american-led un-backed school university hospital court city county village town rail railway train bus airline striking ordinary rank-and-file rival fellow european african asian arab latin western-backed
  allied enemy special elite border prison peace aid rescue election campaign white-house state-run state-owned news media wire television online independent`);

/** Numbers in words. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i === 0 ? 1 : i] as const),
);
