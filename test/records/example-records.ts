// Records of every shape for tests of the formats: the dam's, those that the reader makes of the examples, and texts with
// what formats stumble over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModels } from '../../src/load-models.ts';
import { type HearsayRecord, read } from '../../src/reader/index.ts';
import { damRecord } from './dam-record.ts';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

const awkward = {
  'beyond the basic plane':
    '🌉 “We 🚧 wait,” Orla Vance said. 🌉🌉 At least 40 people have left, she added.\n',
  'line breaks of all kinds':
    '“We wait,\r\nand wait,”\tOrla Vance\u2028said.\r\n\r\nShe told Radio\u00a0Meridian that\x0bit\x85is open.\n',
  'signs that formats reserve':
    '“[a|b]; c_d -> *e*, \\f, <g> & \'h\'”, =SUM(A1) @i +1 -2 said Orla Vance, “j, ""k"" #l `m` $n”.\n',
  'half a character': 'Orla Vance said \ud83d that it \udf09 was open.\n',
  'no words': ' \n',
};

/** Name and record. */
export function exampleRecords(): [name: string, record: HearsayRecord][] {
  const models = loadModels();
  const articles = readdirSync(folder)
    .map((name) => [name, join(folder, name, 'article.txt')] as const)
    .filter(([, path]) => existsSync(path));
  const readText = (text: string) => read({ text, published: '2031-03-12', language: 'en' }, { models });
  return [
    ['dam', damRecord()],
    ...articles.map(([name, path]): [string, HearsayRecord] => [name, readText(readFileSync(path, 'utf8'))]),
    ...Object.entries(awkward).map(([name, text]): [string, HearsayRecord] => [name, readText(text)]),
  ];
}
