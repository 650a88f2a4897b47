import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { read } from '../../reader/index.ts';
import { displayWidth } from './display-width.ts';
import { renderText } from './render-text.ts';
import { wrap } from './wrap.ts';

const plain = { colour: false, width: 80 };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('renderText', () => {
  it('numbers the statements in the article as footnotes', () => {
    const text = renderText(damRecord(), plain);
    expect(text).toMatch(/lower valley would pay for the repairs¹\./);
    expect(text).toMatch(/known since March⁷,⁶\.”³/);
  });

  it('shows the sources as a tree', () => {
    const text = renderText(damRecord(), plain);
    expect(text).toMatch(/^ {3}3 {2}Jonas Ekberg says · quoted$/m);
    expect(text).toMatch(/^ {6}├ {2}5 {2}Growers and millers say to the Courier · partly quoted$/m);
    expect(text).toMatch(/^ {12}└ {2}7 {2}two people briefed on the survey say/m);
  });

  it('gives figures with bound, what is counted, period and whose word', () => {
    const text = renderText(damRecord(), plain).replace(/\s+/g, ' ');
    expect(text).toContain('at most 12,000 abandoned plots · on the word of One valley councillor (4)');
    expect(text).toContain('at least 7,500 of what is not said · January to September 2031');
  });

  it('tells positions, conditions, shifts and what was left open', () => {
    const text = renderText(damRecord(), plain).replace(/\s+/g, ' ');
    expect(text).toContain('Aldo Fenwick offers · gates · 2 October 2031 · statement 1');
    expect(text).toContain('if: in exchange for a written guarantee');
    expect(text).toContain('Aldo Fenwick moved from “rejects” to “offers”');
    expect(text).toContain('! Which spring is meant cannot be determined.');
  });

  it.each([40, 60, 80, 200])('stays within %d columns', (width) => {
    const lines = renderText(damRecord(), { colour: false, width }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.min(width, 84));
  });

  it('says the same with colour as without', () => {
    const coloured = renderText(damRecord(), { ...plain, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colour
    const bare = coloured.replace(/\u001b\[\d+m/g, '');
    const legend = '\n  quoted · partly quoted · in the reporter’s words\n';
    expect(bare.replace(legend, '')).toBe(renderText(damRecord(), plain));
  });

  it('lets no control of the article reach the terminal', () => {
    const nasty = 'Evil\u001b]0;title\u0007 \u009b31m said: “a\u202eb\u0000\u007f.”';
    const record = read({
      text: nasty,
      title: nasty,
      publisher: nasty,
      byline: [nasty],
      url: nasty,
      language: 'en',
    });
    const text = renderText(record, plain);
    expect(text).not.toMatch(controls);
    expect(text).toContain('Evil␛]0;title␇');
  });

  it('gives lines without controls for any text and width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -1, max: 200 }), (text, width) => {
        const rendered = renderText(read({ text, language: 'en' }), { colour: false, width });
        expect(rendered).not.toMatch(controls);
      }),
      { numRuns: 30 },
    );
  });
});

describe('wrap', () => {
  it('counts wide characters twice and breaks between them', () => {
    const lines = wrap([{ text: '議員は水門を開けると述べた。委員会は拒否した。' }], { width: 20 });
    expect(lines.map(displayWidth).every((width) => width <= 20)).toBe(true);
    expect(lines.join('')).toBe('議員は水門を開けると述べた。委員会は拒否した。');
  });

  it('breaks a word that is longer than a line', () => {
    const word = 'x'.repeat(50);
    expect(
      wrap([{ text: `a ${word}` }], { width: 20 })
        .join('')
        .replace(' ', ''),
    ).toBe(`a${word}`);
  });

  it('runs pieces without a space between them together', () => {
    expect(wrap([{ text: 'repairs' }, { text: '¹' }, { text: '. Then' }], { width: 20 })).toEqual([
      'repairs¹. Then',
    ]);
  });
});
