// `hearsay export` and `hearsay import` as a person's shell runs them.
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { damRecord } from '../records/dam-record.ts';
import { folderOf, hearsay } from './run-hearsay.ts';

const dam = damRecord();
const other = { ...dam, document: { ...dam.document, id: 'a/b' } };
const records = { 'records.jsonl': `${JSON.stringify(dam)}\n${JSON.stringify(other)}\n` };

// What is stale is built at the first call, which says so.
beforeAll(() => void hearsay(folderOf(), ['--version']), 240_000);

describe('hearsay export', { timeout: 120_000 }, () => {
  it('writes a pair of files a document for brat, and its configuration', () => {
    const folder = folderOf(records);
    expect(hearsay(folder, ['export', 'records.jsonl', '--format', 'brat', '--out', 'brat'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const files = ['a-b.ann', 'a-b.txt', 'annotation.conf', 'dam.ann', 'dam.txt'];
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual(files);
    expect(readFileSync(join(folder, 'brat', 'dam.txt'), 'utf8')).toBe(dam.document.text);
  });

  it('writes a table a kind of entry, each with one line of names', () => {
    const folder = folderOf(records);
    hearsay(folder, ['export', 'records.jsonl', '--format', 'csv', '--out', 'tables/']);
    const lines = readFileSync(join(folder, 'tables', 'figures.csv'), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(1 + 2 * dam.figures.length);
    expect(readdirSync(join(folder, 'tables'))).toHaveLength(9);
  });

  it('tells the format from the name, and writes no word with --without-text', () => {
    const folder = folderOf(records);
    hearsay(folder, ['export', 'records.jsonl', '--out', 'all.jsonld', '--without-text']);
    const written = readFileSync(join(folder, 'all.jsonld'), 'utf8');
    expect(JSON.parse(written)['@graph'].length).toBeGreaterThan(30);
    expect(written).not.toMatch(/Fenwick|gates/);
  });

  it('takes a record from standard input and gives a brief', () => {
    const { stdout } = hearsay(
      folderOf(),
      ['export', '-', '--format', 'brief'],
      JSON.stringify(dam, null, 2),
    );
    expect(stdout).toMatch(/^# Water minister offers to open two gates/);
    const folder = folderOf(records);
    hearsay(folder, ['export', 'records.jsonl', '--out', 'brief.html']);
    expect(readFileSync(join(folder, 'brief.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    [['records.jsonl'], 'Which format? Give --format web-annotation | brat | webanno-tsv | csv | brief.'],
    [
      ['records.jsonl', '--out', 'x.md', '--source', 'Osei'],
      'Filters choose from the ledger: give them without files, or add the files to a ledger.',
    ],
    [['records.jsonl', '--format', 'csv'], 'csv is several files: give --out FOLDER.'],
    [['records.jsonl', '--format', 'webanno-tsv'], 'webanno-tsv is a file a document: give --out FOLDER.'],
    [
      ['records.jsonl', '--out', 'no/where.md'],
      '--out no/where.md: there is no folder no. Make it first: mkdir -p "no"',
    ],
    [
      ['records.jsonl', '--out', 'x.tsv', '--without-text'],
      'webanno-tsv cannot be written without the text. It is the text, word by word. Use web-annotation, brat or csv.',
    ],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = hearsay(folderOf(records), ['export', ...args]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `hearsay: ${message}\n` });
  });

  it('exports from a ledger the documents in which the filters let something through', () => {
    const said = (who: string) => `“The bridge is open,” ${who} told Radio Meridian on Monday.\n`;
    const folder = folderOf({ 'a.txt': said('Orla Vance'), 'b.txt': said('Petra Osei') });
    hearsay(folder, ['add', 'a.txt', 'b.txt']);
    const args = ['export', '--source', 'Vance', '--format', 'brat', '--out', 'brat'];
    expect(hearsay(folder, args)).toMatchObject({ status: 0, stderr: '' });
    const texts = readdirSync(join(folder, 'brat')).filter((file) => file.endsWith('.txt'));
    expect(texts.map((file) => readFileSync(join(folder, 'brat', file), 'utf8'))).toEqual([
      said('Orla Vance'),
    ]);
  });

  it('tells of what is no record and goes on', () => {
    const broken = `{"a": 1}\n{"format":"hearsay-record/1","document":{"text":"x"}}\n${JSON.stringify(dam)}\n`;
    const folder = folderOf({ 'some.jsonl': broken });
    const { status, stderr } = hearsay(folder, ['export', 'some.jsonl', '--format', 'csv', '--out', 'out']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'hearsay: some.jsonl, line 1, is no record of Hearsay. Make records with hearsay read … --format jsonl.\n' +
        'hearsay: some.jsonl, line 2, holds a record that is not as schema/record.json describes it. Make it again with hearsay read.\n',
    });
    expect(readFileSync(join(folder, 'out', 'figures.csv'), 'utf8').split('\r\n').length).toBeGreaterThan(5);
  });
});

describe('hearsay import', { timeout: 120_000 }, () => {
  it('gives the corrections that people made in brat', () => {
    const folder = folderOf(records);
    hearsay(folder, ['export', 'records.jsonl', '--format', 'brat', '--out', 'brat']);
    appendFileSync(
      join(folder, 'brat', 'dam.ann'),
      'A900\tReview E1 accepted\n#900\tAnnotatorNotes E1\tseen\n',
    );
    const args = ['import', 'brat/dam.ann', 'brat/a-b.ann', '--records', 'records.jsonl'];
    const { status, stdout } = hearsay(folder, args);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        document: 'dam',
        sha256: dam.document.sha256,
        engine: '0.1.0',
        decision: 'accepted',
        kind: 'attribution',
        id: 'a1',
        comment: 'seen',
      },
    ]);
  });

  it('gives back from INCEpTION’s files what is left as it was, where all of it was gone through', () => {
    const folder = folderOf({ 'dam.json': JSON.stringify(dam) });
    hearsay(folder, ['export', 'dam.json', '--out', 'dam.tsv']);
    const nothing = hearsay(folder, ['import', 'dam.tsv', '--records', 'dam.json']);
    expect(nothing).toMatchObject({ status: 0, stdout: '' });
    const all = hearsay(folder, ['import', 'dam.tsv', '--records', 'dam.json', '--accept-rest']);
    expect(all.stdout.trim().split('\n').length).toBeGreaterThan(40);
  });

  it('refuses a file that is of another text or of no record', () => {
    const folder = folderOf(records);
    writeFileSync(join(folder, 'dam.ann'), 'T1\tPerson 0 4\tFire\n');
    writeFileSync(join(folder, 'else.ann'), '');
    const { status, stderr } = hearsay(folder, [
      'import',
      'dam.ann',
      'else.ann',
      '--records',
      'records.jsonl',
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'hearsay: dam.ann, line 1, its words are “Fire”, those of the text “Wate”.\n' +
        'hearsay: else.ann belongs to no record of records.jsonl: there is none named else. Keep the names of the export.\n',
    );
    expect(existsSync(join(folder, 'brat'))).toBe(false);
  });
});
