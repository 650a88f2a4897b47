import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import type { Span } from '../record.ts';
import { entitiesAt, indexMentions } from './mention-index.ts';

function headsOf(text: string, phrase: string): string[] {
  const { entities } = read({ text, language: 'en' });
  const start = text.indexOf(phrase);
  const span: Span = [start, start + phrase.length];
  return entitiesAt(indexMentions(entities, text), span).map(({ name }) => name);
}

describe('entitiesAt', () => {
  it('gives the person behind a title, not the state that the title names', () => {
    const text = 'Ukrainian President Petro Hrytsenko said talks had failed.';
    expect(headsOf(text, 'Ukrainian President Petro Hrytsenko')).toEqual(['Petro Hrytsenko']);
  });

  it('gives both of two that "and" joins', () => {
    const text = 'In a joint letter, Anna Weber and Thomas Doran said talks had failed.';
    expect(headsOf(text, 'Anna Weber and Thomas Doran')).toEqual(['Anna Weber', 'Thomas Doran']);
  });

  it('gives one group for joined nouns that share their modifiers', () => {
    const text = 'On Monday Ukrainian officials and soldiers said talks had failed.';
    expect(headsOf(text, 'Ukrainian officials and soldiers')).toEqual(['Ukrainian officials and soldiers']);
  });

  it('gives nobody for what somebody owns', () => {
    const text = 'On Monday Petro Hrytsenko’s suggestion was rejected.';
    expect(headsOf(text, 'Petro Hrytsenko’s suggestion')).toEqual([]);
  });

  it('gives the name before its apposition', () => {
    const text = 'In Bonn, Klaus Adler, Germany’s chancellor, said talks had failed.';
    expect(headsOf(text, 'Klaus Adler, Germany’s chancellor')).toEqual(['Klaus Adler']);
  });
});
