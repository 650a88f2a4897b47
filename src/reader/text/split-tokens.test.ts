import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './split-tokens.ts';

const forms = (text: string): string =>
  tokenize(text)
    .map(({ form }) => form)
    .join(' ');

const cases: Record<string, readonly [text: string, tokens: string]> = {
  'clitics apart': ['They didn’t say it’s Ukraine’s.', 'They did n’t say it ’s Ukraine ’s .'],
  'a plural’s possessive apart': ["The workers' leaders won't.", "The workers ' leaders wo n't ."],
  'fused words apart': ['She cannot go; I’m gonna.', 'She can not go ; I ’m gon na .'],
  'compounds apart': ['a 15-year term at the front-line', 'a 15 - year term at the front - line'],
  'prefixes with their word': ['a non-starter', 'a non-starter'],
  'the stops of an abbreviation': [
    'The U.S. envoy met Mr. Lund on Jan. 6.',
    'The U.S. envoy met Mr. Lund on Jan. 6 .',
  ],
  'a legislator’s state': ['Sen. Ada Brandt, D-Mass., voted', 'Sen. Ada Brandt , D - Mass. , voted'],
  'a full stop without a space': ['He resigned.She stayed.', 'He resigned . She stayed .'],
  'currency and percent signs apart': ['$1.2 billion, €40, 9.5%', '$ 1.2 billion , € 40 , 9.5 %'],
  'large numbers whole': ['1,250,000 at 10:30', '1,250,000 at 10:30'],
  'addresses whole': [
    'See https://example.org/a?b=1. Or press@example.org.',
    'See https://example.org/a?b=1 . Or press@example.org .',
  ],
  'emoticons whole': ['Good :) or not ;-(', 'Good :) or not ;-('],
  'brackets and quotation marks apart': [
    '“under [the] umbrella,” (he said)',
    '“ under [ the ] umbrella , ” ( he said )',
  ],
  'a run of dots whole': ['Well... no', 'Well ... no'],
};

describe('tokens', () => {
  it.each(Object.entries(cases))('keep %s', (_what, [text, tokens]) => {
    expect(forms(text)).toBe(tokens);
  });

  it('cover all that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map(({ form }) => form).join('')).toBe(text.replace(/\s+/gu, ''));
        let end = 0;
        for (const { span, form } of tokens) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(text.slice(...span)).toBe(form);
          end = span[1];
        }
      }),
    );
  });

  it('take time in proportion to the text, however hostile', () => {
    const hostile = ['a.', 'a', '-', '’', 'a@', '1,', '(', ':-', 'www.', '.', '😀', '\u0301', 'ש', 'a-b@c.'];
    for (const unit of hostile) {
      const start = performance.now();
      tokenize(unit.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
