import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks.ts';
import { sentencesOf } from './split-sentences.ts';
import { tokenize } from './split-tokens.ts';

function split(text: string): string[] {
  const blocks = findBlocks(text);
  return sentencesOf(blocks, tokenize(text, blocks)).map(({ span }) => text.slice(...span));
}

// The phenomena of the English Golden Rules of sentence segmentation, with sentences of our own; " | " parts them.
const goldenRules: Record<string, string> = {
  'a full stop': 'The talks are over. | The delegates went home.',
  'a question mark': 'Where is the envoy? | Nobody at the ministry knew.',
  'an exclamation mark': 'Stop! | The bridge is closed.',
  'a title before a name': 'The minister met Dr. Halvorsen on Friday.',
  'an abbreviation between names': 'She flew with Col. Adrian Vash and Gen. Mira Tolland to the border.',
  'an abbreviation that no name follows': 'They live at 14 Kestrel Rd. in the old town.',
  'abbreviations side by side': 'He worked for Varga Bros. Ltd. until 2019.',
  'an abbreviation at the end': 'The firm is owned by Tolland Inc. | Its shares fell.',
  'an abbreviation before a comma': 'The firm, Tolland Inc., is listed in London.',
  'a time of day within a sentence': 'At 9 a.m. Mr. Orlov called the press.',
  'a time of day at the end': 'The meeting began at 5 p.m. | The ambassador came late.',
  'a country’s initials within a sentence': 'The U.S. Senate voted on Tuesday.',
  'a country’s initials at the end': 'He returned to the U.S. | The visit had lasted a week.',
  'a number with a point': 'The rate rose by 0.25 points to 4.75 percent.',
  'a number at the end': 'He joined the army in 1991. | In 1995 he left.',
  'an amount of money': 'She paid $4.50 for it. | He paid more.',
  'a numbered thing': 'It costs No. 7 more than No. 8.',
  'a page': 'See p. 55 of the report.',
  'a figure and et al.': 'The study (see Fig. 3) was cited by Halley et al. in 2020.',
  'an e-mail address': 'She wrote to press@example.org. | No one answered.',
  'a web address': 'Visit https://www.example.org/a.b for more. | The site is new.',
  'a bracketed part': 'The minister (who had resigned in May) declined to comment. | He left.',
  'a bracketed sentence': 'He left early. | (Nobody noticed.) | The vote went on.',
  'a plural possessive before a name':
    "Moira Keane of the Nurses’ Alliance left. | The Dockers' Union stayed.",
  'a quotation at the end': 'She turned to him, "This is great." | She held the book out.',
  'a quoted question within a sentence': 'They asked “Why now?” and left.',
  'a quoted question before its cue': '"Is it over?" she asked.',
  'a numbered list in a line': '1. The ceasefire holds. | 2. The prisoners return.',
  'a lettered list in a sentence': 'The list: a) prisoners; b) land; c) money.',
  'four dots at the end': 'I never meant that.... | She left the store.',
  'an ellipsis within a sentence': 'If words are left out . . . the reader must be told.',
  'initials of a name': 'A. Noel Kramer and J. R. Pell signed for the state.',
  'an exclamation mark in a name': 'Yahoo! said it would close the site. | Users were angry.',
};

const news: Record<string, string> = {
  'a statement broken by its cue': '“We are ready,” she said. | “They are not.”',
  'a quotation of several sentences': '“We are ready. | We have been for weeks,” she said.',
  'a quotation after a colon': 'He said: "Nothing is agreed. | Nothing will be."',
  'short quotations': '“No,” he said. | “I won’t.” | She left.',
  'a bracket inside a quotation':
    '“If we want to stop this, we must take under [the] NATO umbrella the land we hold,” he said. | Nobody asked why.',
  'a dateline with an agency':
    'KYIV, Ukraine (AP) — The president said on Friday he would go. | He did not say when.',
  'a dateline with a date': 'GENEVA, Nov. 12 — Talks resumed here. | They ended at noon.',
  'a legislator’s title': 'Rep. Tom Sayle (R-Okla.) said he would not run. | Sen. Ada Brandt will.',
  'a legislator’s state': 'The party’s leader, Sen. Ada Brandt, D-Mass., voted no. | Others abstained.',
  'a short month': 'The accord was signed on Jan. 6. | It was never ratified.',
  'a short month with a year': 'On Jan. 6, 2021, the crowd came.',
  'a place with its state': 'She lives in Washington, D.C., with her son.',
  'a saint’s name': 'The St. James clinic reopened. | St. Mary’s did not.',
  'all capitals': 'PRESIDENT QUITS AFTER VOTE. | CROWDS FILL THE SQUARE.',
  'a missing space': 'He resigned. | She stayed.',
  'an amount that begins a sentence': 'The firm earned $1.2 billion. | $300 million went to shareholders.',
  'a score of votes': 'The vote was 51-49. | It passed.',
};

describe('sentences', () => {
  it.each(Object.entries({ ...goldenRules, ...news }))('end rightly at %s', (_phenomenon, line) => {
    const wanted = line.split(' | ');
    expect(split(wanted.join(' '))).toEqual(wanted);
  });

  it('end where the space after the full stop is missing', () => {
    expect(split('The bank paid.The loans were sold.')).toEqual(['The bank paid.', 'The loans were sold.']);
  });

  it('end with their block', () => {
    expect(split('Envoy leaves Geneva\n\nThe envoy left\nHe was tired')).toEqual([
      'Envoy leaves Geneva',
      'The envoy left',
      'He was tired',
    ]);
  });

  it('hold every token of every block once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. “”"?!()\n1-’s') }), (text) => {
        const blocks = findBlocks(text);
        const tokens = tokenize(text, blocks);
        const sentences = sentencesOf(blocks, tokens);
        expect(sentences.flatMap(({ first, end }) => tokens.slice(first, end))).toEqual(tokens);
        for (const { span, block } of sentences) {
          expect(blocks[block]!.span[0]).toBeLessThanOrEqual(span[0]);
          expect(blocks[block]!.span[1]).toBeGreaterThanOrEqual(span[1]);
        }
      }),
    );
  });
});
