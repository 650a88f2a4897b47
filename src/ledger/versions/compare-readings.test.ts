import { expect, it } from 'vitest';
import { read } from '../../reader/index.ts';
import { compareReadings } from './compare-readings.ts';

const before = read({
  language: 'en',
  text: 'More than 40 people were killed in Corran, an official said. “I heard a crack,” a student said. The road is closed, police said.',
});
const after = read({
  language: 'en',
  text: 'Fourteen people were killed in Corran, an official said. “I heard a crack,” a student said. The bridge dates from 1968, the city said.',
});

it('tells what was added, dropped and reworded from what stayed', () => {
  const { added, dropped, reworded } = compareReadings(before, after);
  expect(reworded.map(({ before, after }) => [before.content, after.content])).toEqual([
    ['More than 40 people were killed in Corran', 'Fourteen people were killed in Corran'],
  ]);
  expect(dropped.map(({ content }) => content)).toEqual(['The road is closed']);
  expect(added.map(({ content }) => content)).toEqual(['The bridge dates from 1968']);
});

it('finds nothing between a text and itself', () => {
  expect(compareReadings(before, before)).toEqual({ added: [], dropped: [], reworded: [] });
});
