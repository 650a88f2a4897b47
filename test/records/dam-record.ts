// The record of an invented report, as a person would write it down: a blogger republishes a paper that quotes people
// it does not name; there are figures with bounds, a position that moved, a condition, a quotation that never closes.

import type { HearsayRecord } from '../../src/reader/index.ts';
import { findBlocks } from '../../src/reader/text/find-blocks.ts';
import { RecordBuilder } from './record-builder.ts';

const text = `Water minister offers to open two gates of the Sella dam, for a price
By Ines Calloway
On Thursday, Water Minister Aldo Fenwick said he was willing to open two of the four gates of the Sella dam before winter in exchange for a written guarantee that the lower valley would pay for the repairs.
“If we want the valley to stop drying out, we should open what we can and argue about the bill later,” Fenwick told Radio Meridian. “That is what has to be done now, and the rest can follow.”
NOTE: Jonas Ekberg writes: “Farmers who walk away from their fields are becoming a serious problem for the valley. One valley councillor said that there have been as many as 12,000 abandoned plots. Growers and millers told the Courier that ‘half the orchards are gone, and nobody in the capital wants to count them.’ The paper adds that, according to two people briefed on the survey, the ministry has known since March.”
Survey data showed 4,200 plots lost in 2029 and at least 7,500 during the first nine months of 2031. The ministry did not say whether it would publish the survey.
“It is clear to me that we have used up the patience of our people,” said one engineer at the dam.
Fenwick’s offer reflects a shift in his position. He previously insisted that no gate would move until the valley council dropped its lawsuit.
Council leader Petra Osei rejected the terms in a letter seen by the Courier. The letter quotes Fenwick as having told her in August that “not a single gate” would open this year.
Sella Power, which runs the dam, denied that it had been asked to stop the turbines. Its spokesperson, Liv Tarn, believes the repairs will cost between 30 million and 35 million euros, and the company intends to borrow most of it.
Osei and Mayor Bram Holt asked why the plans were still secret. “We wrote in spring and again in summer, they said. “Nobody answered.
Asked whether she would meet Fenwick before the vote, Osei declined to comment. The talks resume on Monday.
`;

/** The record; the same at every call. */
export function damRecord(): HearsayRecord {
  const build = new RecordBuilder(text, findBlocks(text), {
    id: 'dam',
    url: 'https://courier.example/2031/10/sella-dam',
    byline: ['Ines Calloway'],
    publisher: 'The Valley Courier',
    published: '2031-10-04',
  });
  const people = addEntities(build);
  const thursday = build.time('On Thursday', '2031-10-02');
  const since = build.time('since March', '2031-03/..');
  const lost = build.time(['4,200 plots', '2029'], '2029');
  const months = build.time('the first nine months of 2031', '2031-01/2031-09', { duration: 'P9M' });
  const august = build.time('in August', '2031-08');
  build.time(['wrote in spring', 'spring'], null);
  build.time('Monday', '2031-10-06');
  const by = addAttributions(build, people, { thursday, august });
  build.figure('two of the four', 'gates of the Sella dam', { value: 2, attribution: by.offer });
  build.figure('as many as 12,000', 'abandoned plots', {
    high: 12000,
    bound: 'at most',
    attribution: by.councillor,
  });
  build.figure('half', 'the orchards', { value: 0.5, unit: '1', attribution: by.growers });
  build.figure('4,200', 'plots lost', { value: 4200, period: lost, attribution: by.survey });
  build.figure('at least 7,500', null, {
    low: 7500,
    bound: 'at least',
    period: months,
    attribution: by.survey,
  });
  build.figure('between 30 million and 35 million euros', 'the repairs', {
    low: 30_000_000,
    high: 35_000_000,
    bound: 'between',
    unit: 'EUR',
    attribution: by.cost,
  });
  addPositions(build, people, by);
  void since;
  build.warning(
    'quotation_unclosed',
    'A quotation mark is opened and not closed; the quotation is taken to end with its paragraph.',
    '“Nobody answered.',
  );
  build.warning('time_unanchored', 'Which spring is meant cannot be determined.', [
    'wrote in spring',
    'spring',
  ]);
  return build.record();
}

function addEntities(build: RecordBuilder) {
  const organization = { kind: 'organization' } as const;
  return {
    fenwick: build.entity('Aldo Fenwick', ['Aldo Fenwick'], { roles: ['Water Minister'] }),
    radio: build.entity('Radio Meridian', ['Radio Meridian'], organization),
    ekberg: build.entity('Jonas Ekberg', ['Jonas Ekberg']),
    councillor: build.entity('One valley councillor', ['One valley councillor'], {
      named: false,
      classes: ['legislator'],
      count: 1,
    }),
    growers: build.entity('Growers and millers', ['Growers and millers'], { kind: 'group', named: false }),
    courier: build.entity('the Courier', ['the Courier', 'The paper'], organization),
    briefed: build.entity('two people briefed on the survey', ['two people briefed on the survey'], {
      kind: 'group',
      named: false,
      classes: ['other'],
      count: 2,
    }),
    survey: build.entity('Survey data', ['Survey data'], {
      kind: 'document',
      named: false,
      classes: ['document'],
    }),
    ministry: build.entity('The ministry', ['The ministry'], organization),
    engineer: build.entity('one engineer at the dam', ['one engineer at the dam'], {
      named: false,
      classes: ['expert'],
      count: 1,
    }),
    osei: build.entity('Petra Osei', ['Petra Osei'], { roles: ['Council leader'] }),
    letter: build.entity('The letter', ['The letter'], { kind: 'document' }),
    power: build.entity('Sella Power', ['Sella Power'], organization),
    tarn: build.entity('Liv Tarn', ['Liv Tarn'], { roles: ['spokesperson'] }),
    holt: build.entity('Bram Holt', ['Bram Holt'], { roles: ['Mayor'] }),
  };
}

type People = ReturnType<typeof addEntities>;

function addAttributions(
  build: RecordBuilder,
  people: People,
  { thursday, august }: Record<'thursday' | 'august', ReturnType<RecordBuilder['time']>>,
) {
  const offer = build.attribution({
    source: { words: 'Water Minister Aldo Fenwick', entities: [people.fenwick] },
    cue: [['Fenwick said', 'said'], 'say'],
    content: [
      'he was willing to open two of the four gates of the Sella dam before winter in exchange for a written guarantee that the lower valley would pay for the repairs',
    ],
    said: thursday,
    confidence: 0.95,
  });
  build.attribution({
    source: { words: ['Fenwick told Radio', 'Fenwick'], entities: [people.fenwick] },
    cue: [['Fenwick told Radio', 'told'], 'tell'],
    content: [
      '“If we want the valley to stop drying out, we should open what we can and argue about the bill later,”',
      '“That is what has to be done now, and the rest can follow.”',
    ],
    addressee: { words: 'Radio Meridian', entities: [people.radio] },
    quotation: 'direct',
    confidence: 0.97,
  });
  const blog = build.attribution({
    source: { words: 'Jonas Ekberg', entities: [people.ekberg] },
    cue: ['writes:', 'write'],
    content: [
      text.slice(text.indexOf('“Farmers who'), text.indexOf('since March.”') + 'since March.”'.length),
    ],
    quotation: 'direct',
  });
  const councillor = build.attribution({
    parent: blog,
    source: { words: 'One valley councillor', entities: [people.councillor] },
    cue: [['One valley councillor', 'said'], 'say'],
    content: ['that there have been as many as 12,000 abandoned plots'],
  });
  const growers = build.attribution({
    parent: blog,
    source: { words: 'Growers and millers', entities: [people.growers] },
    cue: [['Growers and millers', 'told'], 'tell'],
    content: ['that ‘half the orchards are gone, and nobody in the capital wants to count them.’'],
    addressee: { words: 'the Courier', entities: [people.courier] },
    quotation: 'mixed',
  });
  const paper = build.attribution({
    parent: blog,
    source: { words: 'The paper', entities: [people.courier] },
    cue: ['adds', 'add'],
    content: ['that, according to two people briefed on the survey, the ministry has known since March'],
  });
  build.attribution({
    parent: paper,
    source: { words: 'two people briefed on the survey', entities: [people.briefed] },
    cue: ['according to', 'according to'],
    content: ['the ministry has known since March'],
    confidence: 0.84,
  });
  const survey = build.attribution({
    source: { words: 'Survey data', entities: [people.survey] },
    cue: ['showed', 'show'],
    content: ['4,200 plots lost in 2029 and at least 7,500 during the first nine months of 2031'],
  });
  build.attribution({
    source: { words: 'The ministry', entities: [people.ministry] },
    cue: ['did not say', 'say'],
    content: ['whether it would publish the survey'],
    polarity: 'withheld',
  });
  build.attribution({
    source: { words: 'one engineer at the dam', entities: [people.engineer] },
    cue: [['people,” said', 'said'], 'say'],
    content: ['“It is clear to me that we have used up the patience of our people,”'],
    quotation: 'direct',
  });
  const insisted = build.attribution({
    source: { words: ['He previously', 'He'], entities: [people.fenwick] },
    cue: ['previously insisted', 'insist'],
    content: ['that no gate would move until the valley council dropped its lawsuit'],
    confidence: 0.88,
  });
  const rejected = build.attribution({
    source: { words: 'Council leader Petra Osei', entities: [people.osei] },
    cue: ['rejected', 'reject'],
    content: ['the terms'],
    confidence: 0.62,
  });
  const letter = build.attribution({
    source: { words: 'The letter', entities: [people.letter] },
    cue: ['quotes', 'quote'],
    content: ['Fenwick as having told her in August that “not a single gate” would open this year'],
  });
  build.attribution({
    parent: letter,
    source: { words: ['quotes Fenwick', 'Fenwick'], entities: [people.fenwick] },
    cue: ['having told', 'tell'],
    content: ['that “not a single gate” would open this year'],
    addressee: { words: ['told her', 'her'], entities: [people.osei] },
    quotation: 'mixed',
    said: august,
  });
  build.attribution({
    source: { words: 'Sella Power, which runs the dam,', entities: [people.power] },
    cue: ['denied', 'deny'],
    content: ['that it had been asked to stop the turbines'],
    polarity: 'denied',
  });
  const cost = build.attribution({
    source: { words: 'Its spokesperson, Liv Tarn,', entities: [people.tarn] },
    cue: ['believes', 'believe'],
    content: ['the repairs will cost between 30 million and 35 million euros'],
    attitude: 'belief',
  });
  build.attribution({
    source: { words: 'the company', entities: [people.power] },
    cue: ['intends', 'intend'],
    content: ['to borrow most of it'],
    attitude: 'intention',
  });
  build.attribution({
    source: { words: 'Osei and Mayor Bram Holt', entities: [people.osei, people.holt] },
    cue: [['Bram Holt asked', 'asked'], 'ask'],
    content: ['why the plans were still secret'],
    polarity: 'asked',
  });
  build.attribution({
    source: { words: ['summer, they', 'they'], entities: [] },
    cue: [['they said', 'said'], 'say'],
    content: ['“We wrote in spring and again in summer,', '“Nobody answered.'],
    quotation: 'direct',
    confidence: 0.41,
  });
  build.attribution({
    source: { words: ['vote, Osei', 'Osei'], entities: [people.osei] },
    cue: ['declined to comment', 'decline'],
    content: ['whether she would meet Fenwick before the vote'],
    polarity: 'withheld',
  });
  return { offer, councillor, growers, survey, insisted, rejected, cost };
}

function addPositions(
  build: RecordBuilder,
  people: People,
  by: Pick<ReturnType<typeof addAttributions>, 'offer' | 'insisted' | 'rejected'>,
): void {
  const now = build.position(
    people.fenwick,
    'other:gates',
    'offers',
    'to open two of the four gates of the Sella dam',
    {
      condition: {
        spans: [
          build.at('in exchange for a written guarantee that the lower valley would pay for the repairs'),
        ],
        relation: 'if',
      },
      time: '2031-10-02',
      attribution: by.offer,
    },
  );
  const before = build.position(people.fenwick, 'other:gates', 'rejects', 'no gate would move', {
    condition: { spans: [build.at('until the valley council dropped its lawsuit')], relation: 'unless' },
    previous: true,
    attribution: by.insisted,
  });
  build.position(people.osei, 'other:gates', 'rejects', 'the terms', { attribution: by.rejected });
  build.shift(people.fenwick, 'other:gates', before, now, 'Fenwick’s offer reflects a shift in his position');
}
