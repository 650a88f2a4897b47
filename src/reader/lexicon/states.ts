// The names of states and their peoples: the generated table of countries, and what news calls them beside it
// (written from general knowledge: short names, former spellings, peoples, seats of government).
import { countryTable } from './countries.generated.ts';
import { entries, wordSet } from './words.ts';

/** How an expression stands for a state: by its name, as an adjective or a people's, by its capital or seat of government. */
export type StateForm = 'name' | 'adjective' | 'people' | 'person' | 'capital' | 'seat';

export interface StateName {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly form: StateForm;
}

const shortNames = `
USA: United States, US, U.S., U.S, USA, U.S.A., United States of America, America, the States
GBR: UK, U.K., U.K, United Kingdom, Britain, Great Britain
RUS: Russia, Russian Federation
CHN: China, People's Republic of China, PRC
IRN: Iran, Islamic Republic of Iran
SYR: Syria
KOR: South Korea, Republic of Korea
PRK: North Korea, DPRK
CZE: Czechia, Czech Republic
NLD: Netherlands, Holland
VNM: Vietnam, Viet Nam
LAO: Laos
BRN: Brunei
MKD: North Macedonia, Macedonia
TUR: Turkey, Türkiye
CIV: Ivory Coast, Côte d'Ivoire
COD: DR Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo, Congo
COG: Republic of the Congo, Congo-Brazzaville
CPV: Cape Verde, Cabo Verde
SWZ: Eswatini, Swaziland
TZA: Tanzania
PSE: Palestine
MMR: Myanmar, Burma
VAT: Vatican
BIH: Bosnia, Bosnia-Herzegovina
GMB: Gambia
TLS: East Timor
ARE: United Arab Emirates, UAE, U.A.E., Emirates
MAC: Macau
MDA: Moldova, Republic of Moldova
IRL: Ireland, Republic of Ireland
SAU: Saudi Arabia, Kingdom of Saudi Arabia
XKK: Kosovo
`;

const adjectives = `
GBR: British, Scottish, Welsh, Northern Irish
USA: American
MMR: Burmese
LVA: Latvian
ARG: Argentine, Argentinian
ARE: Emirati
KAZ: Kazakh
UZB: Uzbek
TKM: Turkmen
SVK: Slovak
SVN: Slovene
YEM: Yemeni
NER: Nigerien
PSE: Palestinian
XKK: Kosovar, Kosovan
BIH: Bosnian
PRI: Puerto Rican
HKG: Hong Kong
SSD: South Sudanese
CZE: Czech
CHE: Swiss
BWA: Botswanan
ECU: Ecuadorian
LUX: Luxembourgish
VAT: Vatican
COD: Congolese
NZL: New Zealand
PHL: Philippine, Filipino
GEO: Georgian
MDA: Moldovan
SRB: Serb
HRV: Croat
`;

const peoples = `
GBR: Britons, Brits
DNK: Danes
FIN: Finns
SWE: Swedes
POL: Poles
ESP: Spaniards
TUR: Turks
SRB: Serbs
HRV: Croats
NLD: Dutchmen
KAZ: Kazakhs
UZB: Uzbeks
PSE: Palestinians
PHL: Filipinos
SVK: Slovaks
SVN: Slovenes
ISL: Icelanders
NZL: New Zealanders
ARE: Emiratis
`;

const persons = `
GBR: Briton
DNK: Dane
FIN: Finn
SWE: Swede
POL: Pole
ESP: Spaniard
TUR: Turk
IRL: Irishman, Irishwoman
FRA: Frenchman, Frenchwoman
GBR: Englishman, Englishwoman
NLD: Dutchman
ISL: Icelander
`;

const capitals = `
UKR: Kiev, Kyiv
USA: Washington, Washington D.C., Washington DC
CHN: Peking
IND: Delhi
NLD: The Hague
ISR: Tel Aviv
KAZ: Nur-Sultan
DEU: Bonn
BRA: Brasilia
COL: Bogota
MDA: Chisinau
CHE: Berne
IRN: Teheran
MMR: Yangon, Naypyitaw
BOL: La Paz
KOR: Seoul
`;

const seats = `
RUS: Kremlin
GBR: Downing Street, Number 10, No 10, No. 10, Whitehall
FRA: Élysée, Elysee, Quai d'Orsay
DEU: Bundesregierung
CHN: Zhongnanhai
`;

// Capitals of dependencies and of small states that are commoner as names of persons or of other towns.
const mistakable: ReadonlySet<string> = new Set(
  entries(`Kingston, Hamilton, Victoria, Douglas, Stanley, Georgetown, George Town, Jamestown, Plymouth, Alofi, Lima,
  Road Town, The Valley, Stanley, Saint John's, Santiago, Colombo, Port Louis, Mata-Utu, San José, Majuro, Male`),
);

// Their demonyms are other countries', their capitals too small to stand for a state.
const dependencies =
  wordSet(`ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GUF GUM HMD IMN
  IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF`);

/** Expression, as written, to what it stands for. */
export const stateNames: ReadonlyMap<string, StateName> = collect();
/** The common name of each state, by its code. */
export const commonNames: ReadonlyMap<string, string> = collectCommonNames();

function collect(): Map<string, StateName> {
  const found = new Map<string, StateName>();
  const add = (code: string, form: StateForm, expression: string): void => {
    if (expression !== '' && !found.has(expression)) found.set(expression, { code, form });
  };
  const addAll = (table: string, form: StateForm): void => {
    for (const [code, expressions] of table
      .trim()
      .split('\n')
      .map((line) => line.split(':'))) {
      for (const expression of entries(expressions ?? '')) add(code!, form, expression);
    }
  };
  addAll(shortNames, 'name');
  const rows = countryTable.split('\n').map((line) => line.split('|') as [string, string, string, string]);
  for (const [code, name] of rows) add(code, 'name', name.replace(/^The /, ''));
  addAll(capitals, 'capital');
  addAll(seats, 'seat');
  addAll(adjectives, 'adjective');
  addAll(peoples, 'people');
  addAll(persons, 'person');
  for (const [code, , demonym, capital] of rows) {
    if (dependencies.has(code)) continue;
    add(code, 'adjective', demonym);
    if (/(?:an|i|ian|ean)$/.test(demonym)) add(code, 'people', `${demonym}s`);
    if (!mistakable.has(capital)) add(code, 'capital', capital);
  }
  return found;
}

/** Capitals that are commoner as other names, to their state: they are capitals in texts that name the state too. */
export const mistakableCapitals: ReadonlyMap<string, string> = new Map(
  countryTable
    .split('\n')
    .map((line) => line.split('|') as [string, string, string, string])
    .filter(([code, , , capital]) => mistakable.has(capital) && !dependencies.has(code))
    .map(([code, , , capital]) => [capital, code]),
);

function collectCommonNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of countryTable.split('\n')) {
    const [code, name] = line.split('|');
    found.set(code!, name!);
  }
  for (const line of shortNames.trim().split('\n')) {
    const [code, names] = line.split(':');
    found.set(code!, entries(names!)[0]!);
  }
  return found;
}
