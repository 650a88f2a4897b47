// `hearsay read --format jsonl` as a filter for corpora: order, workers, bad lines, stopping and going on.
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay, hearsayUntil } from './run-hearsay.ts';

const count = 300;
const bad = new Map([
  [7, '{"id": "broken", '],
  [40, '["no object"]'],
  [count - 1, '{"id": "no text"}'],
]);
const corpus = Array.from({ length: count }, (_, index) => bad.get(index + 1) ?? lineOf(index + 1)).join(
  '\r\n',
);
const args = ['read', 'corpus.jsonl', '--format', 'jsonl', '--out', 'out.jsonl'];

describe('a corpus', () => {
  const folder = folderOf({ 'corpus.jsonl': corpus });
  let whole = '';

  beforeAll(() => {
    hearsay(folder, [...args, '--jobs', '1']);
    whole = readFileSync(join(folder, 'out.jsonl'), 'utf8');
  }, 300_000);

  it('gives a record a line in the order of the lines, without the bad ones', () => {
    const ids = whole
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.id);
    const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => !bad.has(number),
    );
    expect(ids).toEqual(numbers.map((number) => `d${number}`));
  });

  it('gives the same with workers, and reports every bad line with its number', () => {
    const { status, stdout, stderr } = hearsay(
      folder,
      ['read', '-', '--format', 'jsonl', '--jobs', '2'],
      corpus,
    );
    expect(status).toBe(1);
    expect(stdout).toBe(whole);
    expect(stderr.match(/line \d+, (?:is|has) .*/g)).toEqual([
      'line 7, is no JSON. A line is an object like {"id": "a-1", "text": "…"}.',
      'line 40, is JSON, but no object. A line is an object like {"id": "a-1", "text": "…"}.',
      `line ${count - 1}, has no "text". A line is an object like {"id": "a-1", "text": "…"}.`,
    ]);
  });

  it.each([0, 1, 5000, 5001, 123_456])('goes on where a run was cut off after %i bytes', (bytes) => {
    truncateSync(join(folder, 'out.jsonl'), Math.min(bytes, whole.length));
    const { status, stderr } = hearsay(folder, [...args, '--resume']);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(whole);
    expect([status, stderr.match(/^hearsay: corpus/gm)?.length]).toEqual([1, bad.size]);
  });

  it('changes nothing when all is done', () => {
    hearsay(folder, [...args, '--resume']);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(whole);
  });

  it.each(['SIGKILL', 'SIGINT'] as const)('goes on after %s', async (signal) => {
    const folder = folderOf({ 'corpus.jsonl': corpus });
    const out = join(folder, 'out.jsonl');
    const hasBegun = () => existsSync(out) && statSync(out).size > 20_000;
    await hearsayUntil(folder, [...args, '--jobs', '1'], hasBegun, signal);
    expect(statSync(out).size).toBeLessThanOrEqual(whole.length);
    hearsay(folder, [...args, '--resume']);
    expect(readFileSync(out, 'utf8')).toBe(whole);
  });

  it('does not go on with the records of another corpus, and leaves them as they are', () => {
    const folder = folderOf({ 'corpus.jsonl': lineOf(1), 'out.jsonl': whole });
    const { status, stderr } = hearsay(folder, [...args, '--resume']);
    expect([status, stderr]).toEqual([
      1,
      'hearsay: out.jsonl holds records of documents that this input does not have. Start anew without --resume.\n',
    ]);
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(whole);
  });

  it('does not go on with a file that holds no records', () => {
    const folder = folderOf({ 'corpus.jsonl': lineOf(1) });
    writeFileSync(join(folder, 'out.jsonl'), 'notes\n');
    expect(hearsay(folder, [...args, '--resume'])).toMatchObject({
      status: 1,
      stderr: 'hearsay: Line 1 of out.jsonl is no record. Start anew without --resume.\n',
    });
  });
});

function lineOf(number: number): string {
  const text = `“Bridge ${number} is open,” Orla Vance said. Tomas Reker of the council denied it.`;
  return JSON.stringify({ id: `d${number}`, text, published: '2024-12-02' });
}
