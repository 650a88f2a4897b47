// Phrases of a codebook and the words that they match.
import { expect, it } from 'vitest';
import { type CodedWord, compileCodebook } from './match-issues.ts';

const words = (text: string): CodedWord[] =>
  text.split(' ').map((word) => {
    const [norm = '', part = ''] = word.split('/');
    return { norm, part, people: norm === 'pilots' };
  });

const matches = (phrase: string, text: string): boolean => {
  const match = compileCodebook({ sha256: '', issues: [{ key: 'it', label: 'It', words: [phrase] }] });
  return match(words(text)).length > 0;
};

it.each([
  ['ceasefire', 'an immediate cease-fire', false],
  ['cease-fire', 'an immediate cease-fire', true],
  ['lift sanction', 'lifting the sanctions', true],
  ['lift sanction', 'lifting all oil sanctions', false],
  ['leave ... post', 'leave three hilltop posts', true],
  ['leave ... post', 'leave their barracks for the far hilltop posts', false],
  ['rise of <number>', 'a rise of 9 per cent', true],
  ['rise of <number>', 'a rise of many', false],
  ['recognise <name>', 'recognise Kosovo/PROPN', true],
  ['recognise <name>', 'recognise talent/NOUN', false],
  ['release ... <people>', 'release 17 pilots', true],
  ['release ... <people>', 'release the films', false],
  ['pay/noun', 'better pay/NOUN', true],
  ['pay/noun', 'to pay/VERB taxes', false],
])('%s in "%s": %s', (phrase, text, expected) => {
  expect(matches(phrase, text)).toBe(expected);
});
