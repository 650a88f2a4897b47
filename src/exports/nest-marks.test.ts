import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../reader/index.ts';
import { groupByBlock, nestMarks } from './nest-marks.ts';

describe('nestMarks', () => {
  it('puts a marking into the one that holds it', () => {
    expect(written('abcdef', { A: [0, 6], B: [2, 4] })).toBe('<A>ab<B>cd</B>ef</A>');
  });

  it('closes and opens again what crosses the end of another', () => {
    expect(written('abcdefghi', { A: [0, 6], B: [3, 9] })).toBe('<A>abc<B>def</B></A><B>ghi</B>');
  });

  it('puts the lower rank outside where two mark the same words', () => {
    expect(written('abc', { B: [0, 3], A: [0, 3] })).toBe('<A><B>abc</B></A>');
  });

  it('clips to its bounds and leaves out what marks nothing there', () => {
    expect(written('abcdef', { A: [0, 3], B: [4, 6], C: [3, 3] }, [2, 4])).toBe('<A>c</A>d');
  });

  it('tells the first and the last piece of a marking', () => {
    const markings = [marking('A', [0, 6]), marking('B', [3, 9])];
    const pieces = nestMarks(markings, [0, 9]).flatMap((step) => (step.type === 'close' ? [step.piece] : []));
    expect(pieces.map(({ marking: { name }, isFirst, isLast }) => [name, isFirst, isLast])).toEqual([
      ['B', true, false],
      ['A', true, true],
      ['B', false, true],
    ]);
  });

  it('writes every character once, in order, and closes what it opens, whatever crosses what', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), span, (spans, bounds) => {
        const markings = spans.map((each, rank) => ({ span: each, rank }));
        const open: unknown[] = [];
        let at = bounds[0];
        for (const step of nestMarks(markings, bounds)) {
          if (step.type === 'open') open.push(step.piece);
          else if (step.type === 'close') expect(open.pop()).toBe(step.piece);
          else {
            expect(step.span[0]).toBe(at);
            const holding = open.length;
            const marked = spans.filter(([start, end]) => start <= at && step.span[1] <= end && start < end);
            expect(holding).toBe(Math.min(marked.length, 48));
            at = step.span[1];
          }
        }
        expect(at).toBe(bounds[1]);
        expect(open).toEqual([]);
      }),
    );
  });
});

describe('groupByBlock', () => {
  it('gives a marking to every block that it touches', () => {
    const blocks = [{ span: [0, 5] }, { span: [5, 9] }, { span: [10, 20] }] as const;
    const across = marking('A', [4, 11]);
    const second = marking('B', [5, 9]);
    expect(groupByBlock([across, second], blocks)).toEqual([[across], [across, second], [across]]);
  });
});

function marking(name: string, span: Span) {
  return { name, span, rank: name.charCodeAt(0) };
}

function written(text: string, spans: Record<string, Span>, bounds: Span = [0, text.length]): string {
  const markings = Object.entries(spans).map(([name, span]) => marking(name, span));
  return nestMarks(markings, bounds)
    .map((step) => {
      if (step.type === 'text') return text.slice(...step.span);
      return `<${step.type === 'close' ? '/' : ''}${step.piece.marking.name}>`;
    })
    .join('');
}
