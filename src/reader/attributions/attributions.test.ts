import { describe, expect, it } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { read } from '../read.ts';
import type { Span } from '../record.ts';
import { attributionCases } from './attributions.cases.ts';

const models = loadModels();

describe('attributions', () => {
  it.each(attributionCases)('reads: $name', ({ text, expected }) => {
    const words = (spans: readonly Span[]): string[] => spans.map(([start, end]) => text.slice(start, end));
    const record = read({ text, language: 'en', published: '2024-12-01' }, { models });
    const read_ = record.attributions.map(({ source, cue, content }) =>
      [words(source.spans).join(' '), words(cue.spans).join(' '), ...words(content.spans)].join(' | '),
    );
    expect(read_).toEqual(expected);
  });
});
