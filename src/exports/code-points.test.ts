import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsOf } from './code-points.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '🌉', '\ud800', '\udc00', '\n'), maxLength: 30 });

it('counts as spreading a text does, and back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const points = codePointsOf(text);
      let offset = 0;
      [...text, ''].forEach((character, count) => {
        expect(points.count(offset)).toBe(count);
        expect(points.offset(count)).toBe(offset);
        offset += character.length;
      });
    }),
  );
});

it('gives the place behind the bridge', () => {
  const { count, offset, span } = codePointsOf('🌉 is open');
  expect([count(3), offset(2), span([3, 5])]).toEqual([2, 3, [2, 4]]);
});
