import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/reader/index.ts';
import { type AnnotatedAttribution, scoreAttributions } from './score-attribution.ts';

const text = 'Ines Vale said the vote was fair, but two monitors doubted it.';
const gold = [
  attribution({ source: 'Ines Vale', cue: 'said', content: 'the vote was fair' }),
  attribution({ source: 'two monitors', cue: 'doubted', content: 'it' }),
];

describe('scores of attributions', () => {
  it('are full where both sides are the same', () => {
    const scores = scoreAttributions([{ text, predicted: gold, gold }]);
    expect(scores.strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(scores.alpha).toBe(1);
  });

  it('are nothing where nothing was predicted', () => {
    const scores = scoreAttributions([{ text, predicted: [], gold }]);
    expect(scores.overlap).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('do not count punctuation', () => {
    const predicted = [
      attribution({ source: 'Ines Vale', cue: 'said', content: 'the vote was fair,' }),
      gold[1]!,
    ];
    expect(scoreAttributions([{ text, predicted, gold }]).strict.f1).toBe(1);
  });

  it('count another source as found, but as no overlap', () => {
    const predicted = [attribution({ source: 'two monitors', cue: 'said', content: 'the vote was fair' })];
    const scores = scoreAttributions([{ text, predicted, gold }]);
    expect(scores.contentFound).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(scores.overlap.f1).toBe(0);
    expect(scores.ofThoseFound).toEqual({ contentExact: 1, sourceExact: 0, sourceOverlap: 0 });
  });

  it('use each attribution of the reference once', () => {
    const predicted = [gold[0]!, gold[0]!];
    expect(scoreAttributions([{ text, predicted, gold }]).strict).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it('let sources that are absent on both sides agree', () => {
    const without = [{ ...gold[0]!, source: [] }];
    expect(scoreAttributions([{ text, predicted: without, gold: without }]).overlap.f1).toBe(1);
  });
});

function attribution(words: Record<keyof AnnotatedAttribution, string>): AnnotatedAttribution {
  const spanOf = (part: string): Span[] => [[text.indexOf(part), text.indexOf(part) + part.length]];
  return { source: spanOf(words.source), cue: spanOf(words.cue), content: spanOf(words.content) };
}
