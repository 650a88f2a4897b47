// Texts and the positions and shifts that a reader would write down, through all the stages.
import { describe, expect, it } from 'vitest';
import { loadModels } from '../../load-models.ts';
import { type HearsayRecord, read, type Span } from '../index.ts';

const models = loadModels();

const recordOf = (text: string): HearsayRecord =>
  read({ text, language: 'en', published: '2024-12-01' }, { models });

// "Velland demands nato", "Velland accepts ceasefire if …", "Velland demanded …" for a former one.
function positionsIn(text: string): string[] {
  const { positions, entities } = recordOf(text);
  const words = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return positions.map(({ actor, stance, issue, previous, condition }) => {
    const name = entities.find(({ id }) => id === actor)!.name;
    const held = condition ? ` ${condition.relation} ${words(condition.spans)}` : '';
    return `${name}${previous ? ' formerly' : ''} ${stance} ${issue}${held}`;
  });
}

describe('positions', () => {
  it.each<[string, string[]]>([
    ['Russia demands the lifting of all sanctions.', ['Russia demands sanctions']],
    ['Russia rejected the ceasefire.', ['Russia rejects ceasefire']],
    ['France opposes the tariffs.', ['France opposes tariffs']],
    ['Germany supports the climate fund.', ['Germany supports climate-finance']],
    ['Kenya has ruled out a withdrawal.', ['Kenya rejects withdrawal']],
    ['Turkey vetoed the sanctions on Friday.', ['Turkey rejects sanctions']],
    ['Egypt is willing to open the border crossing.', ['Egypt offers borders']],
    ['Egypt is not ready to recognise Kosovo.', ['Egypt rejects recognition']],
    ['Norway called for an early election.', ['Norway demands elections']],
    ['Japan urged both sides to observe the ceasefire.', ['Japan demands ceasefire']],
    ['Iran refused to give up uranium enrichment.', ['Iran rejects nuclear']],
    ['Iran agreed to release the detainees.', ['Iran accepts prisoners']],
    ['Poland does not want a neutral Ukraine.', ['Poland opposes neutrality']],
    ['Poland does not support the price of carbon.', ['Poland opposes emissions']],
    ['The talks were opposed by Hungary.', ['Hungary opposes negotiations']],
    ['Serbia threatened to impose tariffs.', ['Serbia threatens tariffs']],
    ['Finland vowed to cut emissions.', ['Finland promises emissions']],
    ['China praised the plan and rejected the tariffs.', ['China rejects tariffs']],
    // conditions
    [
      'Israel would accept a truce if the hostages are freed.',
      ['Israel accepts ceasefire if the hostages are freed'],
    ],
    [
      'Syria offered to disarm in exchange for the lifting of sanctions.',
      ['Syria offers disarmament if the lifting of sanctions', 'Syria demands sanctions'],
    ],
    [
      'Georgia will not join talks unless Russia withdraws, Georgian President Salome Kavelashvili said.',
      ['Georgia rejects negotiations unless Russia withdraws'],
    ],
    [
      'Sudan agreed to a ceasefire provided that aid convoys may pass.',
      ['Sudan accepts ceasefire if aid convoys may pass', 'Sudan demands humanitarian-access'],
    ],
    // their own word
    [
      '“We will never cede territory,” President Anna Kovac said. “We need security guarantees.”',
      ['Anna Kovac rejects territory', 'Anna Kovac demands security-guarantees'],
    ],
    ['President Anna Kovac said she was prepared to hold an election.', ['Anna Kovac offers elections']],
    ['“Russia must withdraw its troops,” President Anna Kovac said.', ['Anna Kovac demands withdrawal']],
    [
      'Georgian President Anna Kovac spoke. Georgia would accept a truce, she said, but only if Russia withdraws.',
      ['Georgia accepts ceasefire if Russia withdraws'],
    ],
    // verdicts of who speaks
    [
      '“There will be no withdrawal under fire,” President Anna Kovac said.',
      ['Anna Kovac rejects withdrawal'],
    ],
    ['President Anna Kovac said that the tariffs would stay.', ['Anna Kovac supports tariffs']],
    ['President Anna Kovac said that a ceasefire had to come first.', ['Anna Kovac demands ceasefire']],
    // relative clauses and members of a list
    ['The tariffs that Norway opposed took effect.', ['Norway opposes tariffs']],
    [
      'Norway demands a rise of 9 per cent and an end to night shifts.',
      ['Norway demands pay', 'Norway demands working-hours'],
    ],
    // lists and nouns
    [
      'President Anna Kovac repeated her conditions for peace, which include a full withdrawal, an exchange of prisoners and reparations.',
      ['Anna Kovac demands withdrawal', 'Anna Kovac demands prisoners', 'Anna Kovac demands reparations'],
    ],
    ['Neutrality remains Russia’s main demand.', ['Russia demands neutrality']],
    ['Analysts criticised Russia’s refusal to negotiate.', ['Russia rejects negotiations']],
    // former ones
    ['Spain previously opposed the tariffs.', ['Spain formerly opposes tariffs']],
    ['Until last month Spain had insisted on reparations.', ['Spain formerly demands reparations']],
    ['Spain no longer demands reparations.', ['Spain formerly demands reparations']],
  ])('reads: %s', (text, expected) => {
    expect(positionsIn(text)).toEqual(expected);
  });

  it.each([
    'Will Russia accept a ceasefire?',
    'Russia could accept a ceasefire.',
    'Russia may be forced to withdraw.',
    'If Russia rejects the ceasefire, the war goes on.',
    'Officials asked whether Russia would accept a ceasefire.',
    'Political analysts believe Russia wants a ceasefire.',
    'Russia declined to comment on the ceasefire.',
    'Russia rejected the claim that it had broken the ceasefire.',
    'The rejected ceasefire was never signed.',
    'Russia has not rejected the ceasefire.',
    'Russia and Ukraine discussed a ceasefire.',
    'Demands for a ceasefire grew.',
    'The envoy left Moscow after the talks.',
    'Spain did not reply to reports that it had rejected the ceasefire.',
    'Analysts speak of others who oppose the ceasefire.',
    'The judge rejected a request by the newspaper.',
    'In offering talks, Oslo took a risk.',
  ])('finds no position in: %s', (text) => {
    expect(positionsIn(text)).toEqual([]);
  });

  it('takes what "the offer" was about from the offer before', () => {
    const text = 'Egypt proposed a prisoner exchange. Iran rejected the offer.';
    expect(positionsIn(text)).toEqual(['Egypt offers prisoners', 'Iran rejects prisoners']);
  });

  it('names an issue of its own by the head words where the codebook has none', () => {
    expect(positionsIn('Brazil rejected the fishing quota.')).toEqual(['Brazil rejects tariffs']);
    expect(positionsIn('Brazil rejected the maritime museum.')).toEqual([
      'Brazil rejects other:maritime-museum',
    ]);
  });
});

describe('shifts', () => {
  const shiftsIn = (text: string): string[] => {
    const { shifts, positions, entities } = recordOf(text);
    const stance = (id: string | null): string => positions.find((one) => one.id === id)?.stance ?? '?';
    return shifts.map(({ actor, issue, from, to, basis }) => {
      return `${basis}: ${entities.find(({ id }) => id === actor)!.name} on ${issue}, ${stance(from)} to ${stance(to)}`;
    });
  };

  it.each<[string, string[]]>([
    ['Spain dropped its demand for reparations.', ['reported: Spain on reparations, demands to ?']],
    ['Spain softened its stance on tariffs.', ['reported: Spain on tariffs, ? to ?']],
    ['Spain reversed course on tariffs.', ['reported: Spain on tariffs, ? to ?']],
    ['Spain lowered its wage demand.', ['reported: Spain on pay, ? to ?']],
    ['Until last month Spain had insisted on reparations.', ['reported: Spain on reparations, demands to ?']],
    [
      'The remarks reflect a shift in Spain’s position. Spain previously opposed the tariffs.',
      ['reported: Spain on tariffs, opposes to ?'],
    ],
    [
      'Spain supports the tariffs. It previously opposed the tariffs.',
      ['reported: Spain on tariffs, opposes to supports'],
    ],
  ])('reads: %s', (text, expected) => {
    expect(shiftsIn(text)).toEqual(expected);
  });

  it.each([
    'Spain could soften its stance on tariffs.',
    'There was no shift in Spain’s position on tariffs.',
  ])('finds no shift in: %s', (text) => expect(shiftsIn(text)).toEqual([]));
});
