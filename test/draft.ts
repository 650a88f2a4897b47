// For tests of the reader's later stages: a draft of a plain text, with what earlier stages would have found given by hand.

import type { Draft } from '../src/reader/document.ts';
import { defaultCodebook } from '../src/reader/lexicon/default-codebook.generated.ts';
import type { Context } from '../src/reader/stage.ts';
import { splitSentences } from '../src/reader/text/split-sentences.ts';
import { splitTokens } from '../src/reader/text/split-tokens.ts';

export const quietContext: Context = {
  codebook: defaultCodebook,
  models: {},
  warn: () => undefined,
  proposed: () => undefined,
  dropped: () => undefined,
};

/** The text is one paragraph. */
export function draftOf(text: string, given: Partial<Draft> = {}): Draft {
  const document: Draft['document'] = {
    id: 'test',
    sha256: '',
    url: null,
    title: null,
    byline: [],
    publisher: null,
    published: '2024-12-01',
    retrieved: null,
    language: 'en',
    text,
    blocks: [{ span: [0, text.length], kind: 'paragraph' }],
  };
  const empty = {
    readable: true,
    tokens: [],
    sentences: [],
    syntax: [],
    quotations: [],
    times: [],
    entities: [],
  };
  let draft: Draft = { ...empty, document, attributions: [], figures: [], positions: [], shifts: [] };
  draft = { ...draft, ...splitTokens.run(draft, quietContext) };
  return { ...draft, ...splitSentences.run(draft, quietContext), ...given };
}
