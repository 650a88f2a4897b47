// A table of expressions and what they claim, and sentences whose numbers claim nothing.
import { describe, expect, it } from 'vitest';
import { draftOf, quietContext } from '../../../test/draft.ts';
import type { Bound, Figure } from '../record.ts';
import { findFigures } from './find-figures.ts';

const figuresOf = (text: string): readonly Figure[] => findFigures.run(draftOf(text), quietContext).figures!;

interface Expected {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly counted?: string;
}

/** A sentence, the figure's words in it, its fields; `bound` is `exact` where it is not given. */
type Case = readonly [sentence: string, words: string, expected: Expected];

const cases: readonly Case[] = [
  // digits and words
  ['The ministry counted 24,000 desertions.', '24,000', { value: 24000, counted: 'desertions' }],
  ['The strike idled 1,200 bus drivers.', '1,200', { value: 1200, counted: 'bus drivers' }],
  ['Fifty-one villages were flooded.', 'Fifty-one', { value: 51, counted: 'villages were flooded' }],
  ['They planted two hundred and fifty trees.', 'two hundred and fifty', { value: 250, counted: 'trees' }],
  [
    'Some one million voters stayed home.',
    'Some one million',
    { value: 1e6, bound: 'about', counted: 'voters' },
  ],
  ['The group has 2.5 million members.', '2.5 million', { value: 2500000, counted: 'members' }],
  [
    'The quake displaced three thousand four hundred families.',
    'three thousand four hundred',
    { value: 3400, counted: 'families' },
  ],
  ['It sold 40m tickets.', '40m', { value: 40e6, counted: 'tickets' }],
  ['It printed 15bn banknotes.', '15bn', { value: 15e9, counted: 'banknotes' }],
  ['The site drew 300k visitors.', '300k', { value: 300000, counted: 'visitors' }],
  ['A dozen lawmakers walked out.', 'A dozen', { value: 12, counted: 'lawmakers' }],
  ['Two dozen schools closed.', 'Two dozen', { value: 24, counted: 'schools' }],
  ['Half a dozen bridges were destroyed.', 'Half a dozen', { value: 6, counted: 'bridges were destroyed' }],
  ['Half a million refugees crossed the river.', 'Half a million', { value: 500000, counted: 'refugees' }],
  ['One and a half million people need aid.', 'One and a half million', { value: 1.5e6, counted: 'people' }],
  ['A hundred prisoners were freed.', 'A hundred', { value: 100, counted: 'prisoners were freed' }],
  [
    'A quarter of a million children are hungry.',
    'A quarter of a million',
    { value: 250000, counted: 'children' },
  ],
  ['Officials spoke of 3 lakh voters.', '3 lakh', { value: 300000, counted: 'voters' }],
  ['The state has 2.4 crore farmers.', '2.4 crore', { value: 24000000, counted: 'farmers' }],
  ['Two soldiers were killed.', 'Two', { value: 2, counted: 'soldiers were killed' }],
  ['The blast wounded five.', 'five', { value: 5 }],
  ['Only one lawmaker was arrested.', 'one', { value: 1, counted: 'lawmaker was arrested' }],
  // bounds
  [
    'There were as many as 200,000 desertions.',
    'as many as 200,000',
    { high: 200000, bound: 'at most', counted: 'desertions' },
  ],
  ['The number could be as high as 200,000.', 'as high as 200,000', { high: 200000, bound: 'at most' }],
  ['At least 40 people died.', 'At least 40', { low: 40, bound: 'at least', counted: 'people died' }],
  [
    'No fewer than 12 mayors resigned.',
    'No fewer than 12',
    { low: 12, bound: 'at least', counted: 'mayors' },
  ],
  ['More than 1,200 homes burned.', 'More than 1,200', { low: 1200, bound: 'more than', counted: 'homes' }],
  ['Over 300 dockers joined the walkout.', 'Over 300', { low: 300, bound: 'more than', counted: 'dockers' }],
  ['The bill ran to upwards of 90 pages.', 'upwards of 90', { low: 90, bound: 'at least', counted: 'pages' }],
  [
    'Fewer than 400 inspectors remain.',
    'Fewer than 400',
    { high: 400, bound: 'less than', counted: 'inspectors' },
  ],
  ['Just under 70 ships are waiting.', 'Just under 70', { high: 70, bound: 'less than', counted: 'ships' }],
  ['Nearly 40 trucks crossed.', 'Nearly 40', { value: 40, bound: 'about', counted: 'trucks' }],
  ['Almost 9,000 miners marched.', 'Almost 9,000', { value: 9000, bound: 'about', counted: 'miners' }],
  ['About 500 guests came.', 'About 500', { value: 500, bound: 'about', counted: 'guests' }],
  [
    'Roughly two dozen tents stood there.',
    'Roughly two dozen',
    { value: 24, bound: 'about', counted: 'tents' },
  ],
  [
    'Approximately 4,300 jobs will go.',
    'Approximately 4,300',
    { value: 4300, bound: 'about', counted: 'jobs' },
  ],
  [
    'An estimated 60,000 people fled.',
    'An estimated 60,000',
    { value: 60000, bound: 'about', counted: 'people fled' },
  ],
  ['Up to 840 passengers fit in.', 'Up to 840', { high: 840, bound: 'at most', counted: 'passengers' }],
  [
    'No more than 30 observers may enter.',
    'No more than 30',
    { high: 30, bound: 'at most', counted: 'observers' },
  ],
  [
    'A maximum of 50 visitors may enter.',
    'A maximum of 50',
    { high: 50, bound: 'at most', counted: 'visitors' },
  ],
  [
    'In excess of 700 complaints arrived.',
    'In excess of 700',
    { low: 700, bound: 'more than', counted: 'complaints' },
  ],
  ['The fire destroyed 20 or more houses.', '20 or more', { low: 20, bound: 'at least', counted: 'houses' }],
  ['The crowd numbered 200 or so.', '200 or so', { value: 200, bound: 'about', counted: 'crowd' }],
  ['Close to 80 schools are shut.', 'Close to 80', { value: 80, bound: 'about', counted: 'schools' }],
  [
    'Well over 100 tractors blocked the road.',
    'Well over 100',
    { low: 100, bound: 'more than', counted: 'tractors' },
  ],
  // ranges
  [
    'Between 40 and 60 fighters surrendered.',
    'Between 40 and 60',
    { low: 40, high: 60, bound: 'between', counted: 'fighters' },
  ],
  ['The tent holds 200-250 beds.', '200-250', { low: 200, high: 250, bound: 'between', counted: 'beds' }],
  ['It needs 40 to 60 nurses.', '40 to 60', { low: 40, high: 60, bound: 'between', counted: 'nurses' }],
  ['Two or three brigades left.', 'Two or three', { low: 2, high: 3, bound: 'between', counted: 'brigades' }],
  [
    'Between 3 and 5 million people live there.',
    'Between 3 and 5 million',
    { low: 3e6, high: 5e6, bound: 'between', counted: 'people' },
  ],
  ['It would cost $3-5bn.', '$3-5bn', { low: 3e9, high: 5e9, bound: 'between', unit: 'USD' }],
  [
    'They offered between $12 million and $20 million.',
    'between $12 million and $20 million',
    { low: 12e6, high: 20e6, bound: 'between', unit: 'USD' },
  ],
  [
    'Improvements of 15-20% are required.',
    '15-20%',
    { low: 15, high: 20, bound: 'between', unit: '%', counted: 'Improvements' },
  ],
  [
    'Rents rose by 5 to 10 percent.',
    '5 to 10 percent',
    { low: 5, high: 10, bound: 'between', unit: '%', counted: 'Rents' },
  ],
  [
    'Bids ranged from 300 to 900 euros.',
    '300 to 900 euros',
    { low: 300, high: 900, bound: 'between', unit: 'EUR' },
  ],
  [
    'The river rose between 2 and 3 metres.',
    'between 2 and 3 metres',
    { low: 2, high: 3, bound: 'between', unit: 'm', counted: 'river' },
  ],
  [
    'Exports rose from 3 to 5 million tonnes.',
    '5 million tonnes',
    { value: 5e6, unit: 't', counted: 'Exports' },
  ],
  ['Exports rose from 3 to 5 million tonnes.', '3', { value: 3e6, unit: 't', counted: 'Exports' }],
  // fractions
  ['Half of the harvest is lost.', 'Half', { value: 0.5, unit: '1', counted: 'harvest is lost' }],
  [
    'About half of the cuts fall in June.',
    'About half',
    { value: 0.5, bound: 'about', unit: '1', counted: 'cuts' },
  ],
  [
    'They hold up to a third of the territory.',
    'up to a third',
    { high: 1 / 3, bound: 'at most', unit: '1', counted: 'territory' },
  ],
  ['Two-thirds of the members agreed.', 'Two-thirds', { value: 2 / 3, unit: '1', counted: 'members' }],
  ['Three quarters of the pits are idle.', 'Three quarters', { value: 0.75, unit: '1', counted: 'pits' }],
  [
    'One-fifth of Velland’s grain, officials say, is lost.',
    'One-fifth',
    { value: 0.2, unit: '1', counted: 'Velland’s grain' },
  ],
  ['One in five workers is abroad.', 'One in five', { value: 0.2, unit: '1', counted: 'workers' }],
  ['Nine out of 10 patients recovered.', 'Nine out of 10', { value: 0.9, unit: '1', counted: 'patients' }],
  [
    'More than a quarter of the fleet sank.',
    'More than a quarter',
    { low: 0.25, bound: 'more than', unit: '1', counted: 'fleet' },
  ],
  [
    'Nearly two thirds of the 300 detainees went home.',
    'Nearly two thirds',
    { value: 2 / 3, bound: 'about', unit: '1', counted: 'detainees' },
  ],
  ['Trade fell by half.', 'half', { value: 0.5, unit: '1', counted: 'Trade' }],
  ['One in every 20 letters goes astray.', 'One in every 20', { value: 0.05, unit: '1', counted: 'letters' }],
  // percentages
  ['Unemployment is 5%.', '5%', { value: 5, unit: '%', counted: 'Unemployment' }],
  [
    'Some 78 percent of teachers refused.',
    'Some 78 percent',
    { value: 78, bound: 'about', unit: '%', counted: 'teachers' },
  ],
  ['Nurses want 12 per cent more pay.', '12 per cent', { value: 12, unit: '%', counted: 'pay' }],
  ['Inflation hit 9.1 pct.', '9.1 pct', { value: 9.1, unit: '%', counted: 'Inflation' }],
  [
    'Support fell by three percentage points.',
    'three percentage points',
    { value: 3, unit: '%{point}', counted: 'Support' },
  ],
  ['The bank raised the rate by 25 basis points.', '25 basis points', { value: 0.25, unit: '%{point}' }],
  ['The union wants a 10% rise in wages.', '10%', { value: 10, unit: '%', counted: 'rise' }],
  [
    'Fuel use drops by as much as 3%.',
    'as much as 3%',
    { high: 3, bound: 'at most', unit: '%', counted: 'Fuel use' },
  ],
  [
    'Less than one percent of the cargo was checked.',
    'Less than one percent',
    { high: 1, bound: 'less than', unit: '%', counted: 'cargo was checked' },
  ],
  ['Twenty percent of the seats are empty.', 'Twenty percent', { value: 20, unit: '%', counted: 'seats' }],
  // money
  ['The deal is worth $15bn.', '$15bn', { value: 15e9, unit: 'USD', counted: 'deal' }],
  ['It won a US$40 billion contract.', 'US$40 billion', { value: 40e9, unit: 'USD', counted: 'contract' }],
  ['Ministers found £13 million for roads.', '£13 million', { value: 13e6, unit: 'GBP' }],
  ['The fund holds €2.4bn.', '€2.4bn', { value: 2.4e9, unit: 'EUR' }],
  ['The jets cost 9.9 billion yuan.', '9.9 billion yuan', { value: 9.9e9, unit: 'CNY', counted: 'jets' }],
  ['They paid 300 Canadian dollars.', '300 Canadian dollars', { value: 300, unit: 'CAD' }],
  ['The province asked for A$20 million.', 'A$20 million', { value: 20e6, unit: 'AUD' }],
  ['Donors pledged EUR 3bn.', 'EUR 3bn', { value: 3e9, unit: 'EUR' }],
  ['It sends $4 billion in aid.', '$4 billion', { value: 4e9, unit: 'USD', counted: 'aid' }],
  [
    'A 40-million-euro bridge was opened.',
    '40-million-euro',
    { value: 40e6, unit: 'EUR', counted: 'bridge' },
  ],
  ['He was fined 500 pounds.', '500 pounds', { value: 500, unit: 'GBP' }],
  [
    'The budget is about 600 million hryvnias.',
    'about 600 million hryvnias',
    { value: 600e6, bound: 'about', unit: 'UAH', counted: 'budget' },
  ],
  ['A loan of 80 billion won was approved.', '80 billion won', { value: 80e9, unit: 'KRW', counted: 'loan' }],
  ['The firm made millions of dollars.', 'millions of dollars', { low: 2e6, bound: 'vague', unit: 'USD' }],
  [
    'Repairs cost tens of billions of euros.',
    'tens of billions of euros',
    { low: 20e9, high: 100e9, bound: 'vague', unit: 'EUR', counted: 'Repairs' },
  ],
  ['They owe 5 million Swiss francs.', '5 million Swiss francs', { value: 5e6, unit: 'CHF' }],
  ['The price is $249 USD.', '$249 USD', { value: 249, unit: 'USD', counted: 'price' }],
  [
    'It spent at least ¥900 million.',
    'at least ¥900 million',
    { low: 900e6, bound: 'at least', unit: 'JPY' },
  ],
  // measures
  ['The plane holds 500km of wiring.', '500km', { value: 500, unit: 'km', counted: 'wiring' }],
  ['It carried twenty tonnes of grain.', 'twenty tonnes', { value: 20, unit: 't', counted: 'grain' }],
  [
    'The army took 200 square miles of forest.',
    '200 square miles',
    { value: 200, unit: '[mi_i]2', counted: 'forest' },
  ],
  [
    'Output fell to 1.2 million barrels a day.',
    '1.2 million barrels a day',
    { value: 1.2e6, unit: '[bbl_us]/d', counted: 'Output' },
  ],
  ['Winds reached 120 mph.', '120 mph', { value: 120, unit: '[mi_i]/h', counted: 'Winds' }],
  ['The plant makes 900 megawatts.', '900 megawatts', { value: 900, unit: 'MW' }],
  ['A 3.5-inch screen was found.', '3.5-inch', { value: 3.5, unit: '[in_i]', counted: 'screen' }],
  ['Police seized 40 kilograms of gold.', '40 kilograms', { value: 40, unit: 'kg', counted: 'gold' }],
  [
    'The zone is about 30 kilometres wide.',
    'about 30 kilometres',
    { value: 30, bound: 'about', unit: 'km', counted: 'zone' },
  ],
  ['It reached 40 degrees Celsius.', '40 degrees Celsius', { value: 40, unit: 'Cel' }],
  ['The wall is 40m high.', '40m', { value: 40, unit: 'm', counted: 'wall' }],
  ['Fire burned 3,000 hectares.', '3,000 hectares', { value: 3000, unit: 'har' }],
  [
    'It holds 5 million cubic metres of water.',
    '5 million cubic metres',
    { value: 5e6, unit: 'm3', counted: 'water' },
  ],
  ['The bomb weighed 250 pounds.', '250 pounds', { value: 250, unit: '[lb_av]' }],
  // vague
  ['Dozens of villages are cut off.', 'Dozens', { low: 24, bound: 'vague', counted: 'villages' }],
  [
    'Tens of thousands of troops left.',
    'Tens of thousands',
    { low: 20000, high: 100000, bound: 'vague', counted: 'troops' },
  ],
  ['Hundreds were arrested.', 'Hundreds', { low: 200, high: 1000, bound: 'vague', counted: 'arrested' }],
  [
    'Hundreds of thousands of people marched.',
    'Hundreds of thousands',
    { low: 200000, high: 1e6, bound: 'vague', counted: 'people' },
  ],
  ['Several hundred farmers came.', 'Several hundred', { low: 200, bound: 'vague', counted: 'farmers' }],
  ['A few dozen tents remain.', 'A few dozen', { low: 24, bound: 'vague', counted: 'tents' }],
  ['Scores of people were injured.', 'Scores', { low: 40, bound: 'vague', counted: 'people were injured' }],
  ['Thousands of jobs are at risk.', 'Thousands', { low: 2000, bound: 'vague', counted: 'jobs' }],
  // what is counted
  [
    'Only 9,000 Velians were prosecuted for desertion.',
    '9,000',
    { value: 9000, counted: 'Velians were prosecuted' },
  ],
  ['Of the 300 detainees none spoke.', '300', { value: 300, counted: 'detainees' }],
  [
    'Data showed prosecutions skyrocketed to 50,000 in spring.',
    '50,000',
    { value: 50000, counted: 'prosecutions' },
  ],
  ['The number of strikes rose to 45.', '45', { value: 45, counted: 'strikes' }],
  ['The shelling left 12 dead and 30 wounded.', '12', { value: 12, counted: 'dead' }],
  ['The shelling left 12 dead and 30 wounded.', '30', { value: 30, counted: 'wounded' }],
  ['A fleet of 30 sailed.', '30', { value: 30, counted: 'fleet' }],
  [
    'It fired 60 rounds of artillery ammunition.',
    '60',
    { value: 60, counted: 'rounds of artillery ammunition' },
  ],
  ['It cut 4,300 jobs in France, 3,700 in Spain.', '3,700', { value: 3700, counted: 'jobs' }],
  ['The crash killed 102 and 21 people.', '102', { value: 102, counted: 'people' }],
  ['The council’s 20-member board met.', '20', { value: 20, counted: 'member' }],
  ['It ordered 18 more Corvid aircraft.', '18', { value: 18, counted: 'Corvid aircraft' }],
  ['Killed were 40 Russian-backed fighters.', '40', { value: 40, counted: 'Russian-backed fighters' }],
];

/** Sentences whose numbers claim no amount. */
const noFigures: readonly string[] = [
  'The G7 met without Russia.',
  'An F-16 landed at dusk.',
  'He told Channel 4 that he was tired.',
  'The Boeing 737 was grounded.',
  'She bought an iPhone 4.',
  'Article 5 was never invoked.',
  'Resolution 2334 was adopted.',
  'The war began in 2022.',
  'They met on 14 March 2021.',
  'It opens at 18:00 UTC.',
  'It opens at 5 p.m.',
  'Marta Oduya, 49, led the talks.',
  'He died at the age of 56.',
  'A 40-year-old man was freed.',
  'Children aged 12 may enter.',
  'Parliament voted 52-48 to reject it.',
  'Velland beat Norland 3-1.',
  'The motion passed by 212 votes to 210.',
  'Call 555-123-4567 for help.',
  'The 9/11 attacks changed it.',
  'It was the 5th attempt.',
  'He won a third term.',
  'The second half was better.',
  'They spoke for half an hour.',
  'A four-year plan was agreed.',
  'The two agreed to meet.',
  'The two sides met again.',
  'No one came.',
  'One of the lawyers objected.',
  'One military officer agreed.',
  'A two-state solution is dead.',
  'They flew 737s.',
  'The 1990s were hard.',
  'No. 10 declined to comment.',
  'The Group of 7 met.',
  'The new 787 flew.',
  '1. The timetable stays.',
  'COVID-19 spread fast.',
  'He lives in Room 101.',
  'Day 40 of the war began.',
];

describe('values of figures', () => {
  it.each(cases)('%s [%s]', (sentence, words, expected) => {
    const figure = figuresOf(sentence).find(({ span }) => sentence.slice(...span) === words);
    const { value = null, low = null, high = null, bound = 'exact', unit = null } = expected;
    expect(figure).toMatchObject({ value, low, high, bound, unit });
    expect(figure?.counted?.text).toBe(expected.counted);
    if (figure?.counted) expect(sentence.slice(...figure.counted.span)).toBe(figure.counted.text);
  });

  it.each(noFigures)('finds none in: %s', (sentence) => {
    expect(figuresOf(sentence).map(({ span }) => sentence.slice(...span))).toEqual([]);
  });
});
