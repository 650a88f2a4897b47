import { describe, expect, it } from 'vitest';
import { dependentsBy, hasFeature, isNegated, isPassive, type Syntax, subjectOf, subtreeOf } from './tree.ts';

/** "form head relation features", words counted from 0. */
function syntaxOf(...lines: readonly string[]): Syntax {
  const rows = lines.map((line) => line.split(' '));
  return rows.map(([lemma = '', head, relation = '', features = ''], word) => ({
    part: 'X',
    features,
    lemma,
    head: Number(head),
    relation,
    dependents: rows.flatMap((row, other) => (Number(row[1]) === word ? [other] : [])),
  }));
}

describe('questions to a tree', () => {
  // The envoy was not invited and left the hall.
  const passive = syntaxOf(
    'the 1 det',
    'envoy 4 nsubj:pass',
    'be 4 aux:pass',
    'not 4 advmod Polarity=Neg',
    'invite -1 root Tense=Past|VerbForm=Part|Voice=Pass',
    'and 6 cc',
    'leave 4 conj',
    'the 8 det',
    'hall 6 obj',
    '. 4 punct',
  );

  it('finds the subject, that of the first verb for a coordinated one', () => {
    expect(subjectOf(passive, 4)).toBe(1);
    expect(subjectOf(passive, 6)).toBe(1);
    expect(subjectOf(passive, 8)).toBeNull();
  });

  it('tells passive from active and denied from affirmed', () => {
    expect([4, 6].map((verb) => isPassive(passive, verb))).toEqual([true, false]);
    expect([4, 6].map((verb) => isNegated(passive, verb))).toEqual([true, false]);
  });

  it('does not take a perfect for a passive', () => {
    const perfect = syntaxOf('he 2 nsubj', 'have 2 aux', 'see -1 root Tense=Past|VerbForm=Part');
    expect(isPassive(perfect, 2)).toBe(false);
  });

  it('reads a feature whole', () => {
    expect(hasFeature(passive[4], 'VerbForm=Part')).toBe(true);
    expect(hasFeature(passive[4], 'Form=Part')).toBe(false);
    expect(hasFeature(undefined, 'VerbForm=Part')).toBe(false);
  });

  it('gives what stands below a word, in the order of the text', () => {
    expect(subtreeOf(passive, 6)).toEqual([5, 6, 7, 8]);
    expect(subtreeOf(passive, 4)).toHaveLength(10);
  });

  it('finds dependents by a relation and its subtypes', () => {
    expect(dependentsBy(passive, 4, 'nsubj', 'punct')).toEqual([1, 9]);
    expect(dependentsBy(passive, 99, 'nsubj')).toEqual([]);
  });
});
