// `npm run generate` makes the generated files anew; with --check it only tells which are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { parseCodebook } from '../dist/intake/read-codebook.js';
import { countryLines, countrySources } from './countries.mjs';
import { root } from './prepare.mjs';

const header = (source) => `// Made from ${source} by \`npm run generate\`; do not edit.\n`;
const generated = {
  'schema/record.json': recordSchema,
  'src/reader/version.generated.ts': version,
  'src/reader/lexicon/default-codebook.generated.ts': codebook,
  'src/reader/lexicon/countries.generated.ts': countries,
};

function recordSchema() {
  const options = {
    path: join(root, 'src/reader/record.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'HearsayRecord',
    skipTypeCheck: true,
    additionalProperties: false,
  };
  const schema = createGenerator(options).createSchema('HearsayRecord');
  return `${JSON.stringify({ ...schema, $id: 'hearsay-record/1', title: 'Hearsay record, version 1' }, null, 2)}\n`;
}

function version() {
  const { version } = JSON.parse(read('package.json'));
  return `${header('package.json')}export const version = '${version}';\n`;
}

function codebook() {
  const source = 'src/reader/lexicon/codebook.yml';
  const body = JSON.stringify(parseCodebook(read(source), source), null, 2);
  return `${header('codebook.yml')}import type { Codebook } from '../codebook.ts';\n\nexport const defaultCodebook: Codebook = ${body};\n`;
}

function countries() {
  const made = `// Made from ${countrySources().join(', ')} (all MIT) by \`npm run generate\`; do not edit.\n`;
  return `${made}// A country a line: ISO 3166-1 alpha-3 code, name, demonym, capital.\nexport const countryTable = \`${countryLines().join('\n')}\`;\n`;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

const check = process.argv.includes('--check');
const stale = Object.entries(generated).filter(([path, make]) => {
  const wanted = make();
  let found = null;
  try {
    found = read(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (found === wanted) return false;
  if (!check) writeFileSync(join(root, path), wanted);
  return true;
});
for (const [path] of stale)
  console.log(check ? `${path} is stale: run npm run generate` : `${path} made anew`);
if (check && stale.length > 0) process.exit(1);
