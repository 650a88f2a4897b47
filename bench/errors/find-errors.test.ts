import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/reader/index.ts';
import type { AnnotatedAttribution } from '../scorers/match-attributions.ts';
import { findErrors } from './find-errors.ts';

const text = 'Ines Vale said the guards believe “the gate is safe” at night, but two monitors doubted it.';
const vale = attribution('Ines Vale', 'said', 'the guards believe “the gate is safe” at night');
const monitors = attribution('two monitors', 'doubted', 'it');

describe('an error is', () => {
  it('a miss where no cue was found', () => {
    expect(errors([vale], [vale, monitors])).toEqual(['miss, no such cue, doubt, indirect, source first']);
  });

  it('a miss and a false alarm where the content is another', () => {
    const short = { ...vale, content: spansOf('at night') };
    expect(errors([short], [vale])).toEqual([
      'miss, other content, say, mixed, source first',
      'false alarm, other content, say, indirect, source first',
    ]);
  });

  it('a miss and a false alarm where the source is another', () => {
    const swapped = { ...vale, source: monitors.source };
    expect(errors([swapped], [vale]).map((error) => error.split(', ')[1])).toEqual([
      'other source',
      'other source',
    ]);
  });

  it('told apart where it is a statement inside another', () => {
    const nested = attribution('the guards', 'believe', '“the gate is safe”');
    expect(errors([vale, nested], [vale])).toEqual([
      'false alarm, inside another, believ, direct, source first',
    ]);
  });

  it('nothing where both sides agree', () => {
    expect(errors([vale, monitors], [monitors, vale])).toEqual([]);
  });
});

function errors(predicted: readonly AnnotatedAttribution[], gold: readonly AnnotatedAttribution[]): string[] {
  return findErrors('d1', { text, predicted, gold }).map(({ event, why, construction }) =>
    [event, why, construction.cue, construction.quotation, construction.order].join(', '),
  );
}

function attribution(source: string, cue: string, content: string): AnnotatedAttribution {
  return { source: spansOf(source), cue: spansOf(cue), content: spansOf(content) };
}

function spansOf(part: string): Span[] {
  return [[text.indexOf(part), text.indexOf(part) + part.length]];
}
