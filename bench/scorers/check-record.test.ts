import { describe, expect, it } from 'vitest';
import type { HearsayRecord, Span } from '../../src/reader/index.ts';
import { read } from '../../src/reader/index.ts';
import { checkRecord } from './check-record.ts';
import type { Check } from './checks/expected.ts';

const text =
  'The radio quoted a guard as saying that at least 40 men had fled. “We saw them,” Mayor Ana Lind said on Friday.';
const record: HearsayRecord = {
  ...read({ text: '' }),
  document: { ...read({ text }).document, published: '2031-05-04' },
  entities: [
    entity('e1', 'The radio', { kind: 'organization' }),
    entity('e2', 'a guard', { named: false }),
    entity('e3', 'Ana Lind', { roles: ['Mayor'], country: 'NOR' }),
  ],
  attributions: [
    attribution('a1', {
      source: 'The radio',
      entity: 'e1',
      cue: 'quoted',
      content: 'a guard as saying that at least 40 men had fled',
    }),
    attribution('a2', {
      source: 'a guard',
      entity: 'e2',
      cue: 'saying',
      content: 'at least 40 men had fled',
      parent: 'a1',
    }),
    attribution('a3', {
      source: 'Mayor Ana Lind',
      entity: 'e3',
      cue: 'said',
      content: '“We saw them,”',
      quotation: 'direct',
    }),
  ],
  times: [{ id: 't1', span: spanOf('on Friday'), type: 'date', edtf: '2031-05-02', duration: null }],
  figures: [
    {
      id: 'f1',
      span: spanOf('at least 40'),
      value: null,
      low: 40,
      high: null,
      bound: 'at least',
      unit: null,
      counted: { text: 'men', span: spanOf('men') },
      period: null,
      attribution: 'a2',
      confidence: 1,
    },
  ],
  positions: [
    {
      id: 'p1',
      actor: 'e3',
      issue: 'borders',
      stance: 'demands',
      proposition: { spans: [spanOf('had fled')] },
      condition: null,
      previous: false,
      time: null,
      attribution: null,
      confidence: 1,
    },
  ],
  shifts: [
    {
      id: 's1',
      actor: 'e3',
      issue: 'borders',
      from: null,
      to: 'p1',
      basis: 'reported',
      spans: [],
      attribution: null,
      confidence: 1,
    },
  ],
};

describe('a check holds where the record', () => {
  it.each<Check>([
    {
      kind: 'attribution',
      content: 'at least 40 men had fled',
      source: 'guard',
      unnamed: true,
      chain: ['radio', 'guard'],
    },
    {
      kind: 'attribution',
      content: 'We saw them',
      source: ['Lind', 'Moe'],
      quotation: 'direct',
      parent: null,
    },
    { kind: 'noAttribution', content: 'Mayor Ana Lind' },
    { kind: 'figure', text: '40', low: 40, value: null, bound: 'at least', counted: 'men', by: 'guard' },
    { kind: 'time', text: 'Friday', edtf: ['2031-05-02', '2031-05-09'] },
    { kind: 'entity', name: 'Lind', role: 'Mayor', country: 'NOR', also: ['Ana'], apart: ['the radio'] },
    { kind: 'position', actor: 'Lind', issue: ['territory', 'borders'], stance: 'demands', previous: false },
    { kind: 'shift', actor: 'Lind', issue: 'borders', basis: 'reported' },
  ])('has the $kind', (check) => expect(failuresOf(check)).toEqual([]));
});

describe('a check fails and says why where the record', () => {
  it.each<[string, Check]>([
    ['no attribution with that content', { kind: 'attribution', content: 'nobody said this' }],
    [
      'source is "a guard" (a guard)',
      { kind: 'attribution', content: 'at least 40 men had fled', source: 'Lind', dice: 0.9 },
    ],
    [
      'has a parent, The radio',
      { kind: 'attribution', content: 'at least 40 men had fled', parent: null, dice: 0.9 },
    ],
    [
      'chain is The radio > a guard',
      { kind: 'attribution', content: 'at least 40 men had fled', chain: ['guard'], dice: 0.9 },
    ],
    ['addressee is nobody', { kind: 'attribution', content: 'We saw them', addressee: 'radio' }],
    ['said is undefined', { kind: 'attribution', content: 'We saw them', time: '2031-05-02' }],
    ['there is one, by "Mayor Ana Lind"', { kind: 'noAttribution', content: 'we saw them' }],
    ['low is 40', { kind: 'figure', text: '40', low: 41 }],
    ['attributed to a guard', { kind: 'figure', text: '40', by: null }],
    ['edtf is 2031-05-02', { kind: 'time', text: 'Friday', edtf: '2031-05-09' }],
    ['"Ana Lind" is one of its mentions', { kind: 'entity', name: 'Lind', apart: ['Ana Lind'] }],
    ['no position of that actor on that issue', { kind: 'position', actor: 'Lind', issue: 'pay' }],
    ['basis is reported', { kind: 'shift', actor: 'Lind', issue: 'borders', basis: 'observed' }],
  ])('%s', (why, check) => expect(failuresOf(check).map((failure) => failure.why)).toEqual([why]));
});

it('a record of another text fails as a whole', () => {
  const expected = { article: 'article.txt', options: {}, checks: [] };
  const result = checkRecord(
    expected,
    record,
    'Another article of a dozen words, none of which the record holds at all.',
  );
  expect(result.failures).toEqual([{ check: 'text', why: 'the record does not hold the article' }]);
});

function failuresOf(check: Check) {
  return checkRecord({ article: 'article.txt', options: {}, checks: [check] }, record, text).failures;
}

function spanOf(part: string): Span {
  return [text.indexOf(part), text.indexOf(part) + part.length];
}

function entity(id: string, name: string, rest: Partial<HearsayRecord['entities'][number]>) {
  const mentions = [{ span: spanOf(name), form: 'name' as const }];
  return {
    id,
    name,
    kind: 'person' as const,
    named: true,
    classes: [],
    count: null,
    roles: [],
    country: null,
    mentions,
    ...rest,
  };
}

function attribution(
  id: string,
  words: {
    source: string;
    entity: string;
    cue: string;
    content: string;
    parent?: string;
    quotation?: 'direct';
  },
): HearsayRecord['attributions'][number] {
  return {
    id,
    parent: words.parent ?? null,
    source: { spans: [spanOf(words.source)], entities: [words.entity] },
    cue: { spans: [spanOf(words.cue)], lemma: words.cue },
    content: { spans: [spanOf(words.content)] },
    addressee: null,
    quotation: words.quotation ?? 'indirect',
    attitude: 'assertion',
    polarity: 'affirmed',
    said: null,
    confidence: 1,
  };
}
