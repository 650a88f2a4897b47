// Organizations: those that news names without saying what they are, and the words that make a name one (from general knowledge).
import { entries, wordSet } from './words.ts';

const media = `
AP, Associated Press, Reuters, AFP, Agence France-Presse, Bloomberg, Bloomberg News, UPI, DPA, dpa, TASS, Tass, Interfax, RIA Novosti, RIA, Ria,
Xinhua, Kyodo, Yonhap, Anadolu, ANSA, Ansa, EFE, PA Media, Press Association, PTI, IRNA, SANA, KCNA, BBC, BBC News, ITV, ITV News, Sky News, Sky,
Channel 4, Channel 4 News, CNN, Fox News, Fox, MSNBC, NBC, NBC News, CBS, CBS News, ABC, ABC News, NPR, PBS, C-SPAN, Al Jazeera, Al Arabiya,
Al-Jazeera, RT, Russia Today, Sputnik, CGTN, CCTV, Deutsche Welle, DW, France 24, Euronews, RFE/RL, Radio Free Europe, Voice of America, Politico, Axios,
BuzzFeed, BuzzFeed News, HuffPost, Huffington Post, Breitbart, Breitbart News, Vice News, The Intercept, ProPublica, The Hill, The Atlantic, The New Yorker, Time,
Newsweek, The Economist, Economist, Forbes, New York Times, The New York Times, NYT, Times, The Times, The Sunday Times, Sunday Times, Washington Post, Wall Street Journal,
WSJ, Los Angeles Times, Chicago Tribune, Boston Globe, USA Today, Daily News, New York Post, Guardian, Observer, Independent, Daily Telegraph, Telegraph, Financial Times, FT,
Daily Mail, Mail on Sunday, MailOnline, Daily Mirror, Mirror, Daily Express, Evening Standard, Scotsman, Herald, Irish Times, Le Monde, Le Figaro, Libération, Liberation, El País, El Pais,
El Mundo, La Repubblica, Corriere della Sera, La Stampa, Der Spiegel, Spiegel, Bild, Die Zeit, Die Welt, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung,
Haaretz, Jerusalem Post, Times of Israel, Kyiv Independent, Kyiv Post, Ukrainska Pravda, Suspilne, Novaya Gazeta, Meduza, Kommersant, Izvestia, Pravda, Moscow Times,
Hindu, Times of India, Hindustan Times, Indian Express, Dawn, South China Morning Post, Global Times, People's Daily, Asahi Shimbun, Nikkei, Mainichi, Straits Times,
Sydney Morning Herald, The Age, Globe and Mail, Toronto Star, CBC, CTV, Globo, Clarín, Clarin, Daily Beast, Daily Caller, National Review, Weekly Standard, Mother Jones, Western Journalism,
Wikinews, Wikipedia, WikiLeaks, Bellingcat, Twitter, Facebook, Telegram, YouTube, Instagram, TikTok, WhatsApp, Truth Social, Reddit`;

const bodies = `
NATO, Nato, EU, UN, U.N., OSCE, IMF, WHO, WTO, IAEA, UNICEF, Unicef, UNESCO, Unesco, UNHCR, UNRWA, OECD, OPEC, Opec, OPEC+, G7, G-7, G20, G-20, ICC, ICJ, ECHR, ASEAN, Asean,
African Union, Arab League, World Bank, World Health Organization, World Trade Organization, European Union, European Commission, European Parliament, European Council,
United Nations, Red Cross, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Oxfam, Médecins Sans Frontières, Doctors Without Borders, Save the Children,
Interpol, Europol, FBI, CIA, NSA, DHS, ICE, TSA, DEA, ATF, FDA, CDC, EPA, FAA, FEMA, NASA, Nasa, IRS, SEC, FCC, GAO, USAF, RAF, MI5, MI6, GCHQ, Met, Met Police, Scotland Yard, FSB, GRU, SVR, SBU, HUR, Mossad, Shin Bet, IDF,
IRGC, Bundeswehr, Bundestag, Bundesrat, Duma, State Duma, Verkhovna Rada, Rada, Knesset, Congress, Senate, House, House of Representatives, House of Commons, House of Lords, Commons, Lords, Parliament,
White House, Pentagon, Capitol, Supreme Court, Federal Reserve, Fed, State Department, Treasury, Home Office, Foreign Office, Ministry of Defence, MoD, Cabinet Office, Bank of England, ECB,
NHS, TUC, RMT, ASLEF, Aslef, Unite, Unison, GMB, UAW, AFL-CIO, Teamsters, Acas, ACAS, CBI, Royal Mail, Network Rail, Labour, Tories, Conservatives, Liberal Democrats, Lib Dems, Lib Dem, SNP, DUP, Sinn Féin, Sinn Fein, Ukip, UKIP, Plaid Cymru, Reform UK,
GOP, DNC, RNC, Democrats, Republicans, CDU, CSU, SPD, AfD, FDP, Greens, Fidesz, Likud, Fatah, PLO, PKK, AKP, BJP, ANC, Hamas, Hezbollah, Hizbullah, Hizballah, Taliban, Al-Qaeda, al-Qaeda, Al Qaeda, al-Shabaab, Al-Shabaab,
Boko Haram, ISIS, Isis, ISIL, Isil, Daesh, Islamic State, Houthis, Wagner, Wagner Group, Islamic Jihad, Palestinian Authority, Muslim Brotherhood, Hayat Tahrir al-Sham, HTS, RSF, Rapid Support Forces, M23, FARC, ETA, IRA,
Google, Apple, Microsoft, Amazon, Meta, Tesla, SpaceX, Boeing, Airbus, EADS, Lockheed Martin, Lockheed, Northrop Grumman, McDonnell Douglas, General Dynamics, General Electric, GE, Rolls-Royce, BAE Systems, Raytheon, Rheinmetall, Thales, Saab, Leonardo, Embraer, Bombardier,
  Dell, Hewlett-Packard, HP, Oracle, Nokia, Ericsson, Qualcomm, AMD, TSMC, LG, Panasonic, Toshiba, Hitachi, Nissan, Honda, Mazda, Hyundai, Kia, Peugeot, Fiat, Chrysler, Daimler, Mercedes-Benz, Audi, Porsche, Volvo, BASF, Bayer, Nestlé, Unilever, Pfizer, Moderna, AstraZeneca,
  Novartis, Roche, Merck, Johnson & Johnson, Procter & Gamble, Coca-Cola, PepsiCo, Walgreens, Target, Costco, Best Buy, Tesco, Sainsbury's, Asda, Morrisons, Aldi, Lidl, Carrefour, IKEA, Ikea, Maersk, DHL, FedEx, UPS, Deutsche Bahn, SNCF, Eurostar, British Airways, Air France, KLM, Delta Air Lines, American Airlines, United Airlines,
  Morgan Stanley, Citigroup, Bank of America, Wells Fargo, BlackRock, Credit Suisse, Santander, BNP Paribas, Société Générale, ING, Berkshire Hathaway, Moody's, Standard & Poor's, Fitch, Tata, Reliance, Adani, Infosys, Alibaba, Tencent, Baidu, ByteDance, Xiaomi, ZTE, Foxconn, Sinopec, PetroChina, Saudi Aramco, Aramco, Petrobras, Equinor, Eni, Repsol, Glencore, Rio Tinto, BHP, ArcelorMittal, ThyssenKrupp, Tata Steel, Intel, IBM, Cisco, Samsung, Sony, Huawei, Toyota, Volkswagen, BMW, Ford, General Motors, GM, Stellantis,
Renault, Siemens, Shell, BP, ExxonMobil, Exxon, Chevron, TotalEnergies, Gazprom, Rosneft, Lukoil, Rosatom, Naftogaz, Energoatom, Ukrenergo, Ryanair, Lufthansa, EasyJet, easyJet, Qantas, Emirates, Aeroflot, Walmart, Wal-Mart, Starbucks, McDonald's, Nike,
OpenAI, Nvidia, Netflix, Disney, Uber, Goldman Sachs, JPMorgan, HSBC, Barclays, Lloyds, Deutsche Bank, UBS, Halliburton, Blackwater, AT&T, Verizon, T-Mobile, Vodafone, BT, Royal Dutch Shell, Harvard, Yale, Stanford, MIT, Princeton, Oxfam, Planned Parenthood, NRA, ACLU, NAACP`;

/** As written; newspapers, agencies, broadcasters, platforms. */
export const mediaNames: ReadonlySet<string> = new Set(entries(media));

/** As written; media too. */
export const organizationNames: ReadonlySet<string> = new Set([...mediaNames, ...entries(bodies)]);

/** Lower-case names to the state that the body belongs to. */
export const organizationSeats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'white house': 'USA',
    pentagon: 'USA',
    'state department': 'USA',
    congress: 'USA',
    senate: 'USA',
    fbi: 'USA',
    cia: 'USA',
    'home office': 'GBR',
    'foreign office': 'GBR',
    'house of commons': 'GBR',
    'house of lords': 'GBR',
    nhs: 'GBR',
    bundestag: 'DEU',
    bundeswehr: 'DEU',
    knesset: 'ISR',
    idf: 'ISR',
    mossad: 'ISR',
    'state duma': 'RUS',
    duma: 'RUS',
    fsb: 'RUS',
    tass: 'RUS',
    gazprom: 'RUS',
    'verkhovna rada': 'UKR',
    rada: 'UKR',
    sbu: 'UKR',
    irgc: 'IRN',
    likud: 'ISR',
    fidesz: 'HUN',
  }),
);

/** Words that, in a capitalized name, make it an organization's. */
export const organizationHeads =
  wordSet(`ministry department office agency bureau commission committee council board authority
  administration service services court tribunal parliament assembly congress senate house cabinet government treasury party union unions federation
  confederation association league alliance coalition front movement organization organisation institute institution research university college
  school academy foundation fund trust charity society club group groups company corporation corp corp. inc inc. ltd ltd. llc plc co co. bank airlines airways
  airline industries motors systems technologies technology energy partners holdings associates consulting enterprises ventures
  army navy force forces guard police corps brigade battalion regiment division command fleet marines militia brigades legion
  press news wire times post journal herald tribune gazette telegraph guardian observer mail express network radio television tv media magazine review
  hospital clinic church museum library theatre theater team united city rovers fc hotspur studios records label orchestra band
  center centre laboratory laboratories observatory network campaign initiative project programme program forum conference chamber
  caucus brotherhood syndicate guild cooperative consortium ngo watch international exchange market markets stores store`);

/** Last words of a name that a shorter form leaves out: "Apple Inc." is "Apple". */
export const organizationTails = wordSet(
  `inc inc. corp corp. corporation co co. company ltd ltd. llc plc group holdings n.v. nv ag sa gmbh computer party union news agency airlines airways`,
);

/** Words after "of", "for" or "and" in the name of an organization. */
export const organizationTopics =
  wordSet(`foreign affairs defence defense trade commerce finance justice health education labor labour
  transport transportation energy environment agriculture culture sport sports media science technology research security cooperation
  development human rights social care strategic studies international economic economics budget appropriations intelligence homeland
  veterans housing urban interior public administration immigration customs border protection excise control prevention disease statistics tourism industry innovation skills`);
