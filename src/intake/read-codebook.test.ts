import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../reader/lexicon/default-codebook.generated.ts';
import { InputError } from './incoming.ts';
import { parseCodebook, readCodebook } from './read-codebook.ts';

const issue = (key: string, words = '[bid, Takeover  offer]'): string =>
  `  - key: ${key}\n    label: The offer\n    words: ${words}\n`;

const errorOf = (yaml: string): string => {
  try {
    parseCodebook(yaml, 'merger.yml');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('parse codebook', () => {
  it('gives the issues with their words in lower case', () => {
    expect(parseCodebook(`issues:\n${issue('offer-price')}`, 'merger.yml').issues).toEqual([
      { key: 'offer-price', label: 'The offer', words: ['bid', 'takeover offer'] },
    ]);
  });

  it('gives the same hash whatever the layout, and another for other words', () => {
    const hash = (yaml: string): string => parseCodebook(yaml, 'x').sha256;
    const flow = 'issues: [{ words: [bid, takeover offer], label: The offer, key: offer }] # a comment';
    expect(hash(flow)).toBe(hash(`issues:\n${issue('offer')}`));
    expect(hash(flow)).not.toBe(hash(`issues:\n${issue('offer', '[bid]')}`));
    expect(hash(flow)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['issues: [', 'merger.yml:1: this is not YAML'],
    ['', 'merger.yml:1: a codebook has the fields issues'],
    ['- a\n- b', 'merger.yml:1: a codebook has the fields issues'],
    ['issues: []', 'merger.yml:1: issues must be a list with at least one issue'],
    ['issues: 5', 'merger.yml:1: issues must be a list'],
    ['issues:', 'merger.yml:1: issues must be a list'],
    [`issues:\n${issue('a')}themes: []`, 'merger.yml:5: unknown field "themes"; a codebook has issues'],
    [
      `issues:\n${issue('a')}    colour: red`,
      'merger.yml:5: unknown field "colour"; an issue has key, label, words',
    ],
    [`issues:\n  - label: A\n    words: [a]`, 'merger.yml:2: an issue without key'],
    [`issues:\n  - key: a\n    words: [a]`, 'merger.yml:2: an issue without label'],
    [`issues:\n  - key: a\n    label: A`, 'merger.yml:2: an issue without words'],
    [`issues:\n${issue('a', '[]')}`, 'merger.yml:4: the issue a has no words'],
    [`issues:\n${issue('a', 'bid')}`, 'merger.yml:4: the issue a has no words'],
    [`issues:\n${issue('a', '[bid, 5]')}`, 'merger.yml:4: a word must be text'],
    [`issues:\n${issue('a', '[bid, " "]')}`, 'merger.yml:4: a word must be text'],
    [`issues:\n${issue('a', '[bid, Bid]')}`, 'merger.yml:4: the word "bid" stands twice under a'],
    [`issues:\n${issue('Offer_Price')}`, 'merger.yml:2: the key "Offer_Price" is not kebab-case'],
    [`issues:\n${issue('a')}${issue('a')}`, 'merger.yml:5: the key a is given twice'],
    [`issues:\n${issue('a')}  - just text`, 'merger.yml:5: an issue has the fields key, label, words'],
    ['issues: &a [*a]', 'merger.yml:1: '],
  ])('refuses %j: %s', (yaml, message) => {
    expect(errorOf(yaml)).toContain(message);
  });

  it('finds in the default codebook the issues of the design, and the hash that is built in', async () => {
    const path = fileURLToPath(new URL('../reader/lexicon/codebook.yml', import.meta.url));
    const codebook = await readCodebook(path);
    expect(codebook).toEqual(defaultCodebook);
    const keys = codebook.issues.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(
        `ceasefire territory withdrawal nato neutrality security-guarantees sanctions prisoners negotiations weapons
        humanitarian-access refugees elections recognition reparations nuclear borders peacekeepers pay working-hours
        jobs emissions climate-finance tariffs`.split(/\s+/),
      ),
    );
  });
});

describe('read codebook', () => {
  it('names a file that is not there', async () => {
    await expect(readCodebook('no/such.yml')).rejects.toThrow('no/such.yml: there is no such codebook');
  });

  it('reads a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-codebook-'));
    const path = join(folder, 'merger.yml');
    await writeFile(path, `issues:\n${issue('offer')}`);
    expect((await readCodebook(path)).issues).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});
