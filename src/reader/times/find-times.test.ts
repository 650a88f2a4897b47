import { readFileSync } from 'node:fs';
import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HearsayRecord, read } from '../index.ts';
import { defaultCodebook } from '../lexicon/default-codebook.generated.ts';
import { draftUpTo, stages } from '../read.ts';
import type { Time } from '../record.ts';
import { findTimes } from './find-times.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function readText(text: string, published: string | null = '2024-12-01'): HearsayRecord {
  return read({ text, published, language: 'en' });
}

/** The text with brackets round its times, and their values, as the tables write them. */
function written(text: string, times: readonly Time[]): { marked: string; values: string } {
  const marked = times.reduceRight(
    (t, { span: [s, e] }) => `${t.slice(0, s)}[${t.slice(s, e)}]${t.slice(e)}`,
    text,
  );
  return { marked, values: times.map(writeValue).join('; ') || '-' };
}

function writeValue({ type, edtf, duration }: Time): string {
  if (type === 'date' || type === 'time') return `${type} ${edtf ?? '-'}`;
  return `${type} ${duration ?? '-'}${edtf === null ? '' : ` ${edtf}`}`;
}

describe('the table of time expressions', () => {
  it.each(linesOf('find-times.cases.txt'))('%s', (line) => {
    const [published, marked, values] = line.split(' | ').map((cell) => cell.replaceAll(' / ', '\n\n')) as [
      string,
      string,
      string,
    ];
    const text = marked.replace(/[[\]]/g, '');
    const { times } = readText(text, published === '-' ? null : published);
    expect(written(text, times)).toEqual({
      marked,
      values: values.replace(/ -$/, values.startsWith('duration P') ? '' : ' -'),
    });
  });
});

describe('the table of what is no time', () => {
  it.each(linesOf('no-times.cases.txt'))('%s', (text) => {
    expect(written(text, readText(text).times).marked).toBe(text);
  });
});

describe('a document without a date of publication', () => {
  const warningsOf = (text: string) =>
    readText(text, null).warnings.filter(
      ({ code }) => code === 'published_missing' || code.startsWith('time_'),
    );

  it('warns once, and counts what stays open', () => {
    const warnings = warningsOf('He left on Friday. She left last month, in 2022 or so.');
    expect(warnings.map(({ code, span }) => ({ code, span }))).toEqual([
      { code: 'published_missing', span: null },
      { code: 'time_unanchored', span: [11, 17] },
    ]);
    expect(warnings[1]!.message).toContain('2 time expressions');
  });

  it('does not warn of open times where nothing needs an anchor', () => {
    expect(warningsOf('He left in 2022.').map(({ code }) => code)).toEqual(['published_missing']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...`the a last next this past first nine 9 3 24 2022 2022-02-24 24/2/2022 since until from to between and of March May
    Friday Monday month months year years week day days decade quarter half ago later before after earlier at 9:30 a.m.
    noon early late mid - end beginning spring Christmas 1990s ' century every twice , . now on in that same Q 3 FY2024`.split(
      /\s+/,
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );
  const dates = fc.constantFrom(
    null,
    '2024',
    '2024-02',
    '2024-12-01',
    '2024-02-29T23:59:00Z',
    '0000-01-01',
    '9999-12-31',
  );

  it('gives times that lie in it, in order and apart, with EDTF that parses', () => {
    fc.assert(
      fc.property(texts, dates, (text, published) => {
        let end = 0;
        for (const time of readText(text, published).times) {
          expect(time.span[0]).toBeGreaterThanOrEqual(end);
          expect(time.span[1]).toBeGreaterThan(time.span[0]);
          end = time.span[1];
          if (time.edtf !== null) expect(() => parseEdtf(time.edtf!), time.edtf).not.toThrow();
          if (time.duration !== null)
            expect(time.duration).toMatch(/^P(?:\d[\d.]*[YMWD])*(?:T\d[\d.]*[HMS])?$/);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to its length', () => {
    const at = stages.indexOf(findTimes);
    const ignore = () => undefined;
    const context = {
      codebook: defaultCodebook,
      models: {},
      warn: ignore,
      proposed: ignore,
      dropped: ignore,
    };
    const time = (text: string) => {
      const draft = draftUpTo(at, { text, published: '2024-12-01', language: 'en' }, {});
      const start = performance.now();
      findTimes.run(draft, context);
      return performance.now() - start;
    };
    const unit = 'from March 3 to 9 of the last year of the end of the 2-';
    time(unit.repeat(200));
    expect(time(unit.repeat(800)) / Math.max(50, time(unit.repeat(200)))).toBeLessThan(12);
  });
});
