// The countries of the world from three maintained packages: codes and names, demonyms, capitals.
import { createRequire } from 'node:module';
import { versionOf } from './package-version.mjs';

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json');
const { countries: names } = require('i18n-iso-countries/langs/en.json');
const { nationalities } = require('i18n-nationality/langs/en.json');
const { countries: details } = require('countries-list');

/** The packages with their versions. */
export function countrySources() {
  return ['i18n-iso-countries', 'i18n-nationality', 'countries-list'].map(
    (name) => `${name} ${versionOf(name)}`,
  );
}

/** `UKR|Ukraine|Ukrainian|Kyiv`, in the order of the codes; a field that is not known or is no single word group stays empty. */
export function countryLines() {
  return codes
    .map(([two, three]) => [three, nameOf(two), demonymOf(two), capitalOf(two)].join('|'))
    .filter((line) => !/^[A-Z]{3}\|\|/.test(line))
    .sort();
}

function nameOf(code) {
  const name = [names[code] ?? ''].flat()[0];
  return name.replace(/[,(].*$/, '').trim();
}

// Where the package knows no demonym it repeats the country's name.
function demonymOf(code) {
  const demonym = (nationalities[code] ?? '').replace(/\(.*\)/, '').trim();
  return demonym === nameOf(code) || /[ ,-] |,/.test(demonym) ? '' : demonym;
}

function capitalOf(code) {
  const capital = details[code]?.capital ?? '';
  return capital === nameOf(code) ? '' : capital.replace(/,.*$/, '');
}
