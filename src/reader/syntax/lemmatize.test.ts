import { describe, expect, it } from 'vitest';
import { lemmatize } from './lemmatize.ts';
import { featuresOf } from './morphology.ts';

describe('lemmas', () => {
  const rules = { 'VERB/VBD': { '': '0', ed: '2', ied: '3y', '^went': '4go' }, 'PROPN/NNPS': { s: '1' } };

  it('follow the longest rule that fits', () => {
    const past = (form: string) => lemmatize(rules, form, 'VERB/VBD');
    expect(['talked', 'Denied', 'went', 'put'].map(past)).toEqual(['talk', 'deny', 'go', 'put']);
  });

  it('keep the case of names only', () => {
    expect(lemmatize(rules, 'Carpathians', 'PROPN/NNPS')).toBe('Carpathian');
    expect(lemmatize(rules, 'HOUSE', 'NOUN/NN')).toBe('house');
  });

  it('are never empty', () => {
    expect(lemmatize({ 'NOUN/NN': { '': '9' } }, 'ox', 'NOUN/NN')).toBe('ox');
  });
});

describe('features', () => {
  const table = { 'VERB/VBD': { '': 'Tense=Past', was: 'Number=Sing|Tense=Past' } };

  it('are those of the word, else those of the tag', () => {
    expect(featuresOf(table, 'Was', 'VERB/VBD')).toBe('Number=Sing|Tense=Past');
    expect(featuresOf(table, 'constructor', 'VERB/VBD')).toBe('Tense=Past');
    expect(featuresOf(table, 'x', 'X/FW')).toBe('');
  });
});
