import { describe, expect, it } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { read } from '../read.ts';

const models = loadModels();

/** `source | cue | content`, by what the contents must be and must not run on to. */
const cases: Readonly<Record<string, { text: string; expected: readonly string[] }>> = {
  'at a second verb of the source, told by its tense': {
    text: 'The study says prices rose in June and warns that they will rise again.',
    expected: ['The study | says | prices rose in June', 'The study | warns | that they will rise again'],
  },
  'where the source falls silent': {
    text: 'The museum said that two paintings were missing but would not say who had taken them.',
    expected: [
      'The museum | said | that two paintings were missing',
      'The museum | would not say | who had taken them',
    ],
  },
  'where the clause ends that it hangs from': {
    text: 'When the guard showed her the key, she answered, “That is not mine.”',
    expected: ['she | answered | “That is not mine.”'],
  },
};

describe('a content ends', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => {
    const record = read({ text, language: 'en', published: '2024-12-01' }, { models });
    const found = record.attributions.map(({ source, cue, content }) =>
      [source, cue, content]
        .map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join(' … '))
        .join(' | '),
    );
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});
