import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClusters } from './clusters.ts';
import { findNames, nameTags, openNameFinder } from './find-names.ts';

const model = (name: string): Uint8Array => readFileSync(new URL(`../../../models/${name}`, import.meta.url));
const clusters = readClusters(model('clusters-en.bin'));
const finder = openNameFinder(model('names-en.bin'), clusters);

/** Names as "type: words", of sentences whose words are parted by spaces. */
function names(...sentences: string[]): string[] {
  const document = sentences.map((sentence) => sentence.split(' '));
  return findNames(finder, document).flatMap((tags, at) =>
    tags.flatMap((tag, from) => {
      if (!tag.startsWith('B-')) return [];
      let end = from + 1;
      while (tags[end]?.startsWith('I-')) end++;
      return [`${tag.slice(2)}: ${document[at]!.slice(from, end).join(' ')}`];
    }),
  );
}

describe('names', () => {
  it('are found with their types', () => {
    expect(names('Anna Weil met officials of the Justice Department in Kyiv on Monday .')).toEqual([
      'PER: Anna Weil',
      'ORG: Justice Department',
      'LOC: Kyiv',
    ]);
    expect(names('Germany and South Korea signed the accord in Geneva .')).toEqual([
      'LOC: Germany',
      'LOC: South Korea',
      'LOC: Geneva',
    ]);
  });

  it('are no adjectives of nations and no days', () => {
    expect(names('The Ukrainian lawmaker spoke on Friday .')).toEqual([]);
  });

  it('are found in headlines in capitals', () => {
    expect(names('GERMANY SENDS ENVOY TO SYRIA')).toEqual(['LOC: GERMANY', 'LOC: SYRIA']);
  });

  it('are given the tags of IOB2 alone, one a word, whatever the words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('Kyiv', 'Inc.', 'the', 'U.S.'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (document) => {
        const found = findNames(finder, document);
        expect(found.map((tags) => tags.length)).toEqual(document.map((words) => words.length));
        for (const tag of found.flat()) expect(nameTags).toContain(tag);
      }),
      { numRuns: 50 },
    );
  });

  it('bear an empty sentence, a long one and a word without an end', () => {
    expect(findNames(finder, [])).toEqual([]);
    expect(findNames(finder, [[]])).toEqual([[]]);
    const long = Array.from({ length: 5000 }, (_, at) => (at % 7 === 0 ? 'Kyiv' : 'x'.repeat(10_000)));
    expect(findNames(finder, [long])[0]).toHaveLength(5000);
    expect(findNames(finder, [['שלום', 'עולם', '👩‍🚀', '́́']])[0]).toHaveLength(4);
  });
});
