import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/draft.ts';
import { afterDateline } from './dateline.ts';

const cases: Readonly<Record<string, string>> = {
  'a place': 'QUITO — |The talks failed.',
  'a place and an agency': 'OSLO (Pacific Wire) — |The talks failed.',
  'a place, a day and an agency': 'NEW YORK, March 10 (MNA) - |The talks failed, she said.',
  'two places': 'GENEVA/OSLO, Nov. 12 (Meridian) — |The talks failed.',
  'a place with its state': 'CAMBRIDGE, Mass., Dec. 11 -- |The talks failed.',
  'no dateline before a name': '|Dana Weil — the minister — left.',
  'no dateline before an agency alone': '|NATO allies met - without Weil.',
  'no dateline in a hyphened word': '|COVID-19 spread.',
  'no dateline in a transcript': '|WEIL: We are ready — at last.',
};

describe('a dateline', () => {
  it.each(Object.entries(cases))('ends where its report begins: %s', (_, marked) => {
    const text = marked.replace('|', '');
    const { tokens, document, sentences } = draftOf(text);
    const at = afterDateline(tokens, document.blocks, sentences[0]!);
    expect(tokens[at]!.span[0]).toBe(marked.indexOf('|'));
  });
});
