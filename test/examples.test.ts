// Every article of examples/ against what a reader would write down. `examples/known-misses.json` lists the checks that
// the reader does not meet yet; it may only shrink. HEARSAY_UPDATE_MISSES=1 npm test -- test/examples writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examplesFolder, readExamples } from '../bench/corpora/example-articles.ts';
import { checkRecord } from '../bench/scorers/check-record.ts';
import { hasWords } from '../bench/scorers/checks/compare-words.ts';
import type { Check } from '../bench/scorers/checks/expected.ts';

const listPath = join(examplesFolder, 'known-misses.json');
const { HEARSAY_UPDATE_MISSES: update } = process.env;
const known = JSON.parse(readFileSync(listPath, 'utf8')) as Record<string, readonly string[]>;
const examples = await readExamples();
const found = new Map<string, readonly string[]>();

describe.each(examples)('$name', ({ name, expected, source, record }) => {
  it('holds every check but the known misses', () => {
    const failures = numberRepeats(checkRecord(expected, record, source).failures.map(({ check }) => check));
    found.set(name, failures);
    if (update) return;
    const listed = new Set(known[name]);
    const failing = new Set(failures);
    expect({
      'held before and is lost': failures.filter((check) => !listed.has(check)),
      'holds now: take it off known-misses.json': [...listed].filter((check) => !failing.has(check)),
    }).toEqual({ 'held before and is lost': [], 'holds now: take it off known-misses.json': [] });
  });

  it('quotes the words of its article in every check', () => {
    const strange = expected.checks
      .flatMap(quotedWords)
      .filter((words) => !hasWords(record.document.text, words));
    expect(strange).toEqual([]);
  });
});

it('lists misses of articles that are there', () => {
  expect(Object.keys(known).filter((name) => !examples.some((example) => example.name === name))).toEqual([]);
});

afterAll(() => {
  if (!update) return;
  const names = [...found.keys()].sort();
  const list = Object.fromEntries(names.map((name) => [name, found.get(name)]));
  writeFileSync(listPath, `${JSON.stringify(list, null, 2)}\n`);
});

// Two checks may read alike: the second becomes "… (2)".
function numberRepeats(checks: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return checks.map((check) => {
    const count = (counts.get(check) ?? 0) + 1;
    counts.set(check, count);
    return count > 1 ? `${check} (${count})` : check;
  });
}

// Everything in a check that should stand in the article.
function quotedWords(check: Check): string[] {
  const { kind, ...fields } = check;
  const quoting = [
    'content',
    'source',
    'cue',
    'addressee',
    'parent',
    'chain',
    'by',
    'condition',
    'also',
    'apart',
  ];
  const named = kind === 'figure' || kind === 'time' ? ['text'] : ['name', 'actor'];
  return Object.entries(fields)
    .filter(([field]) => [...quoting, ...named].includes(field))
    .flatMap(([, value]) => value)
    .filter((value): value is string => typeof value === 'string');
}
