import { describe, expect, it } from 'vitest';
import { damRecord } from '../../test/records/dam-record.ts';
import type { HearsayRecord } from '../reader/index.ts';
import { statementsOf } from './statements.ts';

describe('statementsOf', () => {
  it('puts each statement under the one through which it reaches the reader', () => {
    const { roots, byId } = statementsOf(damRecord());
    expect(roots.map(({ number }) => number)).not.toContain(4);
    expect(byId.get('a3')!.children.map(({ number }) => number)).toEqual([4, 5, 6]);
    expect(byId.get('a7')!.chain.map(({ source }) => source)).toEqual(['Jonas Ekberg', 'the Courier']);
  });

  it('lets several speak in the plural and names who cannot be determined by the words', () => {
    const { byId } = statementsOf(damRecord());
    expect(`${byId.get('a5')!.source} ${byId.get('a5')!.verb}`).toBe('Growers and millers say');
    expect(`${byId.get('a18')!.source} ${byId.get('a18')!.verb}`).toBe('Petra Osei and Bram Holt ask');
    expect(`${byId.get('a19')!.source} ${byId.get('a19')!.verb}`).toBe('“they” (not determined who) say');
  });

  it('takes a missing parent and a ring of parents for none', () => {
    const ring = withParents({ a1: 'a2', a2: 'a3', a3: 'a1', a4: 'a99', a8: 'a8' });
    const roots = statementsOf(ring).roots.map(({ number }) => number);
    expect(roots).toEqual(expect.arrayContaining([1, 2, 3, 4, 8]));
  });

  it('shows what is nested without end flat from the eighth level on', () => {
    const ids = damRecord().attributions.map(({ id }) => id);
    const deep = withParents(Object.fromEntries(ids.slice(1).map((id, index) => [id, ids[index]!])));
    const { all } = statementsOf(deep);
    expect(Math.max(...all.map(({ chain }) => chain.length))).toBe(8);
    expect(all.flatMap(({ children }) => children)).toHaveLength(ids.length - 1);
  });
});

function withParents(parents: Readonly<Record<string, string>>): HearsayRecord {
  const record = damRecord();
  const attributions = record.attributions.map((each) => ({
    ...each,
    parent: parents[each.id] ?? each.parent,
  }));
  return { ...record, attributions };
}
