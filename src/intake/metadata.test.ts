import { describe, expect, it } from 'vitest';
import { metadataOf } from './metadata.ts';

describe('metadataOf', () => {
  it('takes the fields under the names that people give them', () => {
    const { metadata, notes } = metadataOf({
      headline: 'Ferry strike ends',
      author: ['Orla Vance', 'Tomas Reker'],
      date: '29 November 2024',
      source: 'The Harbour Post',
      lang: 'EN',
    });
    expect(metadata).toMatchObject({
      title: 'Ferry strike ends',
      byline: ['Orla Vance', 'Tomas Reker'],
      published: '2024-11-29',
      publisher: 'The Harbour Post',
      language: 'en',
    });
    expect(notes).toEqual([]);
  });

  it('leaves out what it cannot use, with a note', () => {
    const { metadata, notes } = metadataOf({ published: 'last week', language: 'Plain English' });
    expect(metadata).toMatchObject({ published: null, language: undefined });
    expect(notes).toEqual([
      'published "last week" is no date and is left out (give it as 2024-12-01)',
      'language "Plain English" is no ISO 639-1 code like en and is left out',
    ]);
  });

  it('takes nothing from values of another kind', () => {
    const { metadata } = metadataOf({ title: { de: 'x' }, byline: [3, null, {}], url: '' });
    expect(metadata).toMatchObject({ title: null, byline: ['3'], url: null, published: null });
  });
});
