import { expect, it } from 'vitest';
import { contradictoryStands, type Stand, shiftedStands } from './opposite-stands.ts';

function stand(stance: Stand['stance'], day: number | null, given: Partial<Stand> = {}): Stand {
  return { key: `${stance} ${day}`, document: 'd', stance, negated: false, previous: false, day, ...given };
}

it('finds the change from one stance to its opposite, once', () => {
  const stands = [stand('accepts', 20), stand('rejects', 1), stand('opposes', 5), stand('supports', 30)];
  expect(shiftedStands(stands).map(({ a, b }) => [a.day, b.day])).toEqual([[5, 20]]);
  expect(contradictoryStands(stands)).toEqual([]);
});

it('takes opposite stances of one day for a contradiction, not for a shift', () => {
  const stands = [stand('supports', 3), stand('opposes', 3)];
  expect(shiftedStands(stands)).toEqual([]);
  expect(contradictoryStands(stands)).toHaveLength(1);
});

it('takes what is reported as a former position for the one before', () => {
  const stands = [stand('accepts', 3), stand('rejects', 3, { previous: true })];
  expect(shiftedStands(stands)).toHaveLength(1);
  expect(contradictoryStands(stands)).toEqual([]);
});

it('leaves threats, promises not to, and positions without a date aside', () => {
  expect(
    shiftedStands([
      stand('rejects', 1),
      stand('threatens', 2),
      stand('promises', 3, { negated: true }),
      stand('accepts', null),
    ]),
  ).toEqual([]);
});
