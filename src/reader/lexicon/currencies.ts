// Currencies: how they are written, and their ISO 4217 codes.

/** Signs. A bare dollar is the United States', as agencies use it. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
]);

/** Letters glued to the dollar sign or the pound sign. */
export const signPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['gb', 'GBP'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['e', 'EGP'],
]);

/** Codes and abbreviations that are written before or after digits, case kept. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...`USD EUR GBP JPY CHF CAD AUD NZD CNY RMB RUB UAH INR PKR KRW ILS TRY PLN CZK HUF RON BGN SEK NOK DKK ISK SGD
    HKD TWD THB IDR MYR PHP VND BRL MXN ARS CLP COP PEN ZAR NGN KES EGP SAR AED QAR KWD IQD IRR JOD LBP GEL AMD
    AZN KZT BYN MDL RSD`
    .split(/\s+/)
    .map((code): [string, string] => [code, code === 'RMB' ? 'CNY' : code]),
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
]);

/**
 * Names after a number, singular and plural. Null: shared by several currencies, the words before decide or nothing
 * does. "Won" is a verb more often than a currency and counts only after thousands.
 */
export const currencyNames: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    USD: 'dollar dollars greenbacks buck bucks',
    EUR: 'euro euros',
    GBP: 'quid',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    RUB: 'ruble rubles rouble roubles',
    UAH: 'hryvnia hryvnias hryvnya hryvnyas',
    INR: 'rupee rupees',
    KRW: 'won',
    ILS: 'shekel shekels',
    TRY: 'lira liras lire',
    PLN: 'zloty zlotys zloties',
    HUF: 'forint forints',
    ZAR: 'rand rands',
    NGN: 'naira nairas',
    BRL: 'reais',
    THB: 'baht',
    IDR: 'rupiah rupiahs',
    MYR: 'ringgit ringgits',
    VND: 'dong',
    MMK: 'kyat kyats',
    ETB: 'birr',
    GEL: 'lari laris',
    AMD: 'dram drams',
    AZN: 'manat manats',
    KZT: 'tenge',
    AFN: 'afghani afghanis',
    SAR: 'riyal riyals',
    AED: 'dirham dirhams',
    '': 'pound pounds peso pesos franc francs dinar dinars crown crowns krona kronor krone kroner shilling shillings rial rials',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code || null] as const)),
);

/** Whose currency: "Canadian dollars". Keyed by the adjective and the singular. */
export const currenciesOfNations: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['taiwan dollar', 'TWD'],
  ['singapore dollar', 'SGD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['sudanese pound', 'SDG'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['colombian peso', 'COP'],
  ['philippine peso', 'PHP'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'XOF'],
  ['congolese franc', 'CDF'],
  ['rwandan franc', 'RWF'],
  ['iraqi dinar', 'IQD'],
  ['kuwaiti dinar', 'KWD'],
  ['jordanian dinar', 'JOD'],
  ['serbian dinar', 'RSD'],
  ['libyan dinar', 'LYD'],
  ['swedish krona', 'SEK'],
  ['swedish crown', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['norwegian crown', 'NOK'],
  ['danish krone', 'DKK'],
  ['danish crown', 'DKK'],
  ['czech crown', 'CZK'],
  ['icelandic krona', 'ISK'],
  ['kenyan shilling', 'KES'],
  ['ugandan shilling', 'UGX'],
  ['somali shilling', 'SOS'],
  ['iranian rial', 'IRR'],
  ['qatari riyal', 'QAR'],
  ['yemeni rial', 'YER'],
  ['omani rial', 'OMR'],
  ['pakistani rupee', 'PKR'],
  ['sri lankan rupee', 'LKR'],
  ['nepalese rupee', 'NPR'],
  ['moroccan dirham', 'MAD'],
]);
