import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowestConnected } from './families.ts';

it('names what is connected after the lowest, whatever the order of the pairs', () => {
  const pairs = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (some) => {
      const names = lowestConnected(some);
      expect(lowestConnected([...some].reverse())).toEqual(names);
      for (const [a, b] of some) expect(names.get(a)).toBe(names.get(b));
      for (const [number, name] of names) expect(name).toBeLessThanOrEqual(number);
    }),
  );
});
