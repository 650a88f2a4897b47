import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, quietContext } from '../../../test/draft.ts';
import type { Attribution, Figure, Span, Time } from '../record.ts';
import { tokenize } from '../text/split-tokens.ts';
import { findFigures } from './find-figures.ts';

interface Given {
  readonly times?: readonly Time[];
  readonly attributions?: readonly Attribution[];
}

function figuresOf(text: string, given: Given = {}): readonly Figure[] {
  return findFigures.run(draftOf(text, given), quietContext).figures!;
}

const at = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

const time = (text: string, words: string, edtf: string): Time => ({
  id: `t${text.indexOf(words)}`,
  span: at(text, words),
  type: 'date',
  edtf,
  duration: null,
});

const attribution = (id: string, text: string, content: string, source: string): Attribution => ({
  id,
  parent: null,
  source: { spans: [at(text, source)], entities: [] },
  cue: { spans: [], lemma: 'say' },
  content: { spans: [at(text, content)] },
  addressee: null,
  quotation: 'indirect',
  attitude: 'assertion',
  polarity: 'affirmed',
  said: null,
  confidence: 1,
});

describe('find figures', () => {
  it('takes the period from the clause of the number', () => {
    const text = 'In 2022, only 9,000 men were tried. That number increased to 24,000 in 2023.';
    const times = [time(text, '2022', '2022'), time(text, '2023', '2023')];
    expect(figuresOf(text, { times }).map(({ period }) => period?.edtf)).toEqual(['2022', '2023']);
  });

  it('gives each of two figures its own year', () => {
    const text = 'Arrests rose from 300 in 2021 to 900 in 2024.';
    const times = [time(text, '2021', '2021'), time(text, '2024', '2024')];
    expect(figuresOf(text, { times }).map(({ period }) => period?.edtf)).toEqual(['2021', '2024']);
  });

  it('leaves numbers of times to the times', () => {
    const text = 'The first nine months cost 300 lives.';
    expect(figuresOf(text, { times: [time(text, 'The first nine months', '2024')] })).toHaveLength(1);
  });

  it('takes up what "that number" counts from the figure before', () => {
    const text = 'They tried 9,000 deserters. That number increased to 24,000.';
    expect(figuresOf(text)[1]?.counted).toEqual({ text: 'deserters', span: at(text, 'deserters') });
  });

  it('names the innermost attribution that holds it', () => {
    const text = 'The Herald wrote that an aide said 40 tanks were lost, and that 12 crews fled.';
    const attributions = [
      attribution('a1', text, 'an aide said 40 tanks were lost, and that 12 crews fled', 'The Herald'),
      attribution('a2', text, '40 tanks were lost', 'an aide'),
    ];
    expect(figuresOf(text, { attributions }).map((figure) => figure.attribution)).toEqual(['a2', 'a1']);
  });

  it('sees no figure in two people who are a source', () => {
    const text = 'Two people briefed on it said nothing.';
    const attributions = [attribution('a1', text, 'nothing', 'Two people briefed on it')];
    expect(figuresOf(text, { attributions })).toEqual([]);
  });

  it('keeps its spans inside the text and in order, whatever the text', () => {
    const words = fc.constantFrom(
      ...'a half of two 3 4,5 12 million $ US€ % per cent - – and to between third dozens in one five the , . at least'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { span, counted } of figuresOf(any)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          last = span[1];
          if (counted) expect(any.slice(...counted.span)).toBe(counted.text);
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 100 },
    );
  });

  it('stays linear on a text of nothing but numbers', () => {
    const text = 'two hundred and 40 million to $3-5 '.repeat(1_000);
    expect(tokenize(text).length).toBeGreaterThan(8_000);
    const start = process.cpuUsage();
    figuresOf(text);
    expect(process.cpuUsage(start).user).toBeLessThan(5e6);
  });
});
