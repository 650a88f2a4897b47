import { describe, expect, it } from 'vitest';
import { readConllu, writeConllu } from './conllu.ts';

const sentence = `# sent_id = 1
# text = I don't know.
1	I	I	PRON	PRP	Case=Nom|Number=Sing|Person=1|PronType=Prs	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	Mood=Ind|VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
4	know	know	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

`;
const read = (text: string) => [...readConllu(text.split('\n'))];

describe('CoNLL-U', () => {
  it('comes out as it went in', () => {
    expect(
      read(sentence + sentence)
        .map(writeConllu)
        .join(''),
    ).toBe(sentence + sentence);
  });

  it('counts heads from zero, the root as -1', () => {
    expect(read(sentence)[0]!.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
  });

  it('keeps empty nodes and enhanced graphs where they stand', () => {
    const node = (id: string) => `${id}\tit\t_\t_\t_\t_\t_\t_\t4:obj\t_\n`;
    const enhanced = sentence
      .replace('1\tI', `${node('0.1')}1\tI`)
      .replace('5\t.', `${node('4.1')}5\t.`)
      .replace(/punct\t_\t_\n/, `punct\t4:punct\t_\n${node('5.1')}`);
    const [parsed] = read(enhanced);
    expect(parsed!.words).toHaveLength(5);
    expect(writeConllu(parsed!)).toBe(enhanced);
  });

  it('keeps a lemma that is an underscore and sorts features by name', () => {
    const [word] = read('1\t_\t_\tSYM\t_\tb=1|A=2\t0\troot\t_\t_\n')[0]!.words;
    expect(word).toMatchObject({ form: '_', lemma: '_', xpos: '' });
    expect(writeConllu({ comments: [], words: [word!], multiwords: [] })).toContain('\tA=2|b=1\t');
  });

  it('quotes the line that is none', () => {
    expect(() => read('1\tword\n')).toThrow(/2 columns where CoNLL-U has 10: "1\tword"/);
    expect(() => read(sentence.replace('4\tknow', '9\tknow'))).toThrow(/Word 9 where word 4 should come/);
  });
});
