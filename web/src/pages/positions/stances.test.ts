import { describe, expect, it } from 'vitest';
import type { PositionItem, PositionTable } from '../../../../src/server/api.ts';
import { chooseCells } from './choose-cells.ts';
import { shiftedFrom } from './stances.ts';

const position = (given: Partial<PositionItem>): PositionItem => ({
  id: 1,
  ref: 'p1',
  key: 'k',
  document: { id: 1, title: null, outlet: null, published: '2031-03-10', url: null },
  confidence: 1,
  actor: 'Peru',
  issue: 'withdrawal',
  stance: 'rejects',
  proposition: 'a withdrawal',
  condition: null,
  relation: null,
  previous: false,
  time: null,
  source: null,
  ...given,
});

describe('shiftedFrom', () => {
  const before = position({ time: '2031-02-01' });
  const now = position({ id: 2, stance: 'accepts', time: '2031-03-01' });

  it('finds the last stance of the other side', () => {
    expect(shiftedFrom(now, [before, now])).toBe(before);
  });

  it('takes a stance that is reported as a former one to come before', () => {
    const former = position({ id: 3, previous: true });
    expect(shiftedFrom(now, [former, now])).toBe(former);
  });

  it.each([
    ['the same side', position({ time: '2031-02-01', stance: 'offers' })],
    ['another issue', position({ time: '2031-02-01', issue: 'ceasefire' })],
    ['the same day', position({ time: '2031-03-01' })],
    ['a threat', position({ time: '2031-02-01', stance: 'threatens' })],
  ])('finds none in %s', (_, other) => {
    expect(shiftedFrom(now, [other, now])).toBeNull();
  });
});

describe('chooseCells', () => {
  const cell = (actor: string, issue: string) => ({
    actor,
    issue,
    latest: position({ actor, issue }),
    count: 1,
  });
  const table: PositionTable = {
    actors: [],
    issues: [],
    cells: [cell('Peru', 'withdrawal'), cell('Ecuador', 'withdrawal'), cell('Peru', 'other:road')],
  };

  it('puts what holds most first and leaves out issues outside the codebook', () => {
    const { actors, issues } = chooseCells(table, { words: '', hasOthers: false });
    expect(issues).toEqual(['withdrawal']);
    expect(actors).toEqual(['Ecuador', 'Peru']);
  });

  it('shows them when asked', () => {
    const { actors, issues, cellAt } = chooseCells(table, { words: '', hasOthers: true });
    expect(actors[0]).toBe('Peru');
    expect(issues).toEqual(['withdrawal', 'other:road']);
    expect(cellAt('Ecuador', 'other:road')).toBeNull();
  });

  it('narrows to the words of a party or an issue', () => {
    expect(chooseCells(table, { words: 'ecu', hasOthers: true }).actors).toEqual(['Ecuador']);
    expect(chooseCells(table, { words: 'road', hasOthers: true }).actors).toEqual(['Peru']);
  });
});
