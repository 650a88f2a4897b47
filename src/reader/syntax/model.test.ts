// With the weights that ship. The sentences are easy: these tests are about what comes out and that nothing breaks;
// `npm run bench -- syntax` says how often it is right.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { draftUpTo, stages } from '../read.ts';
import { readConllu, writeConllu } from './conllu.ts';
import { readSyntax } from './model.ts';
import { parseSentences } from './parse-sentences.ts';
import { toConllu } from './to-conllu.ts';
import { isPassive, subjectOf } from './tree.ts';

const models = loadModels();
const model = models.syntax!;
const draftOf = (text: string) =>
  draftUpTo(stages.indexOf(parseSentences) + 1, { text, language: 'en' }, { models });

describe('syntax', () => {
  it('tells who did what', () => {
    const { tokens, syntax } = draftOf('The minister said that two officers were arrested.');
    const at = (form: string) => tokens.findIndex((token) => token.form === form);
    expect(syntax[at('minister')]).toMatchObject({ part: 'NOUN', relation: 'nsubj', head: at('said') });
    expect(syntax[at('said')]).toMatchObject({ lemma: 'say', relation: 'root', head: -1 });
    expect(syntax[at('arrested')]).toMatchObject({ relation: 'ccomp', head: at('said') });
    expect(subjectOf(syntax, at('arrested'))).toBe(at('officers'));
    expect(isPassive(syntax, at('arrested'))).toBe(true);
    expect(isPassive(syntax, at('said'))).toBe(false);
  });

  it('counts heads and dependents through the document', () => {
    const { sentences, syntax } = draftOf('He came. She left the room.');
    const { first } = sentences[1]!;
    expect(syntax[first]).toMatchObject({ lemma: 'she', head: first + 1 });
    expect(syntax[first + 1]!.dependents).toContain(first);
  });

  it('stays empty without a model', () => {
    expect(draftUpTo(stages.length, { text: 'He came.', language: 'en' }, {}).syntax).toEqual([]);
  });

  it('gives a valid tree for any words', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('said', 'the', ',', '“', 'שלום', '👩‍👩‍👧', 'e\u0301'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (forms) => {
        const syntax = readSyntax(model, forms);
        expect(syntax).toHaveLength(forms.length);
        expect(syntax.filter(({ head }) => head === -1)).toHaveLength(forms.length > 0 ? 1 : 0);
        for (const { head, relation } of syntax) expect(relation === 'root').toBe(head === -1);
      }),
      { numRuns: 50 },
    );
  });

  it('reads a sentence of 5,000 words and a word of 10,000 characters', () => {
    const long = Array.from({ length: 5000 }, (_, index) => ['he', 'said', 'that', 'and'][index % 4]!);
    expect(readSyntax(model, long)).toHaveLength(5000);
    expect(readSyntax(model, ['a'.repeat(10_000), 'says', 'ß'.repeat(10_000)])).toHaveLength(3);
    expect(readSyntax(model, [])).toEqual([]);
  });
});

describe('a document as CoNLL-U', () => {
  const text = 'They don’t trust Kovina’s envoy, it’s said. He cannot stay.';

  it('is valid and comes back the same', () => {
    const draft = draftOf(text);
    const written = draft.sentences
      .map((sentence) => writeConllu(toConllu({ text, ...draft }, sentence)))
      .join('');
    expect([...readConllu(written.split('\n'))].map(writeConllu).join('')).toBe(written);
    expect(written).toMatch(/^# text = They don’t trust/);
    expect(written.match(/\t0\troot\t/g)).toHaveLength(2);
  });

  it('keeps words together that are written as one', () => {
    const draft = draftOf(text);
    const fused = draft.sentences.flatMap((sentence) => toConllu({ text, ...draft }, sentence).multiwords);
    expect(fused.map(({ form }) => form)).toEqual(['don’t', 'Kovina’s', 'it’s', 'cannot']);
  });
});
