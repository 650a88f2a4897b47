// `npm run generate` makes the generated files anew; with --check it only tells which are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { loadModels, read as readArticle } from '../dist/index.js';
import { parseCodebook } from '../dist/intake/read-codebook.js';
import { countryLines, countrySources } from './countries.mjs';
import { givenNameSource, givenNames } from './given-names.mjs';
import { libraryPage } from './library-page.mjs';
import { root } from './prepare.mjs';

const header = (source) => `// Made from ${source} by \`npm run generate\`; do not edit.\n`;
const generated = {
  'schema/record.json': recordSchema,
  'src/reader/version.generated.ts': version,
  'src/reader/lexicon/default-codebook.generated.ts': codebook,
  'src/reader/lexicon/countries.generated.ts': countries,
  'src/reader/lexicon/world-given-names.generated.ts': worldGivenNames,
  'docs/record.md': recordPage,
  'docs/library.md': libraryPage,
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

// The page stays as it is but for its example, which is read anew.
function recordPage() {
  const text =
    'Two officials told Pacific Wire on Friday that “as many as 4,000” soldiers could leave the ridge. The ministry declined to comment.';
  const record = readArticle({ id: 'example', text, published: '2031-03-12' }, { models: loadModels() });
  const { text: _text, sha256: _sha256, ...document } = record.document;
  const { engine: _engine, ...shown } = { ...record, document };
  const example = [
    `> ${text}`,
    'Published 2031-03-12. The record, without the text, its hash and the versions of the engine:',
    `\`\`\`json\n${compactJson(shown)}\n\`\`\``,
  ];
  const marks = /(<!-- example -->\n)[\s\S]*(<!-- end of the example -->)/;
  return read('docs/record.md').replace(
    marks,
    (_, first, last) => `${first}\n${example.join('\n\n')}\n\n${last}`,
  );
}

// An entry a line.
function compactJson(record) {
  const lines = Object.entries(record).map(([key, value]) => {
    const shown = Array.isArray(value)
      ? value.length > 0
        ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
        : '[]'
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${shown}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
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

function worldGivenNames() {
  const { women, men } = givenNames();
  const made = `// Made from ${givenNameSource()} by \`npm run generate\`; do not edit.\n`;
  return `${made}// Given names of many countries, lower case, without accents.\nexport const namesOfWomen = \`${filled(women)}\`;\nexport const namesOfMen = \`${filled(men)}\`;\n`;
}

// Lines of at most 120 characters.
function filled(words) {
  const lines = [''];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= 120) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
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
