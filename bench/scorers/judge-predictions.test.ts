import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/reader/index.ts';
import { judgePredictions, tallyKinds } from './judge-predictions.ts';

const text = 'Ines Vale said the vote was fair, but “not by much,” a monitor wrote.';
const vale = attribution('Ines Vale', 'said', 'the vote was fair');
const monitor = attribution('a monitor', 'wrote', '“not by much,”');
const reading = {
  text,
  predicted: [
    { ...vale, confidence: 0.9 },
    { ...monitor, source: vale.source, confidence: 0.4 },
  ],
  gold: [monitor, vale],
};

describe('a prediction', () => {
  it('is right where content and source overlap with the reference', () => {
    expect(judgePredictions(reading)).toEqual([
      { confidence: 0.9, isRight: true },
      { confidence: 0.4, isRight: false },
    ]);
  });

  it('counts for the kind of its quotation, on either side', () => {
    const { direct, indirect, mixed } = tallyKinds([reading]);
    expect(direct).toEqual({ predicted: { right: 0, all: 1 }, gold: { right: 0, all: 1 } });
    expect(indirect).toEqual({ predicted: { right: 1, all: 1 }, gold: { right: 1, all: 1 } });
    expect(mixed).toEqual({ predicted: { right: 0, all: 0 }, gold: { right: 0, all: 0 } });
  });
});

function attribution(source: string, cue: string, content: string) {
  return { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) };
}

function spansOf(words: string): Span[] {
  const start = text.indexOf(words);
  return [[start, start + words.length]];
}
