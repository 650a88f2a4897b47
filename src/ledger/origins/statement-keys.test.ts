import { expect, it } from 'vitest';
import { contentWords } from './content-words.ts';
import type { StatedFigure } from './statement.ts';
import { keysOf, searchKeysOf } from './statement-keys.ts';

function statement(text: string, ...values: readonly string[]) {
  const figures = values.map(
    (value): StatedFigure => ({
      low: null,
      high: null,
      value,
      unit: null,
      counted: [],
      period: null,
    }),
  );
  return { words: contentWords(text).words, figures };
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((key) => b.includes(key));
}

it.each([
  ['The conscripts deserted', 'Conscripts have deserted from the army in the north since January'],
  ['solvent ran into the river Tam', 'Last week solvent from a paint works of Brandt ran into the river Tam'],
])('brings together what has rare words in common: %s / %s', (a, b) => {
  expect(meet(keysOf(statement(a)), keysOf(statement(b)))).toBe(true);
});

it.each([
  ['the president supports the party', 'the president supports a new state tax'],
  ['he decided to endorse Ted Cruz', 'she had endorsed Senator Ted Cruz for president'],
])('keeps apart what shares nothing but what every report has: %s / %s', (a, b) => {
  expect(meet(keysOf(statement(a)), keysOf(statement(b)))).toBe(false);
});

it('brings common words together by a figure that is not', () => {
  const [a, b] = [statement('people voted', '12374'), statement('the people who voted', '12374')];
  expect(meet(keysOf(a), keysOf(b))).toBe(true);
  expect(meet(keysOf(a), keysOf(statement('people voted', '3')))).toBe(false);
});

it('finds the same words again, however common they are', () => {
  expect(keysOf(statement('the new state'))).toEqual(keysOf(statement('A new state')));
});

it('finds a statement by a part of its words', () => {
  const long = statement('Regulators fined the smelter after inspectors measured arsenic in the harbour');
  expect(meet(searchKeysOf(statement('inspectors measured arsenic')), keysOf(long))).toBe(true);
});

it('gives a row of a table no more numbers than a sentence', () => {
  const values = Array.from({ length: 60 }, (_, at) => String(10_001 + at * 137));
  expect(keysOf(statement('growth of output by quarter', ...values)).length).toBeLessThanOrEqual(24);
});
