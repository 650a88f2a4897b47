import { describe, expect, it } from 'vitest';
import type { OriginsView } from '../../../../src/server/api.ts';
import type { Step } from '../../api/across.ts';
import { originGraph } from './origin-graph.ts';

const step = (id: number, via: Step['via']): Step => ({
  document: { id, title: null, outlet: `Outlet ${id}`, published: null, url: null },
  text: 'they left',
  ref: null,
  via,
});
const origins: Pick<OriginsView, 'roots'> = {
  roots: [
    {
      description: 'one lawmaker, told to Northwire',
      source: 'one lawmaker',
      named: false,
      through: 'Northwire',
      date: '2031-03-01',
      stated: true,
      paths: [
        { steps: [step(1, null)] },
        { steps: [step(2, 'cites'), step(1, null)] },
        { steps: [step(3, 'copies'), step(1, null)] },
        { steps: [step(4, 'copies'), step(1, null)] },
        { steps: [step(5, 'copies'), step(1, null)] },
      ],
    },
  ],
};

describe('originGraph', () => {
  it('leads each document to the one that it has it from, the last to the root', () => {
    const { edges } = originGraph(origins, new Set(['copies of document 1']));
    expect(edges).toContainEqual({ from: 'document 2', to: 'document 1', via: 'cites' });
    expect(edges).toContainEqual({ from: 'document 1', to: 'root 0', via: 'has it from' });
    expect(edges).toHaveLength(5);
  });

  it('folds the copies of one document into one', () => {
    const { nodes, edges } = originGraph(origins);
    const folded = nodes.find(({ kind }) => kind === 'copies');
    expect(folded).toMatchObject({ documents: [{ id: 3 }, { id: 4 }, { id: 5 }] });
    expect(nodes).toHaveLength(4);
    expect(edges).toHaveLength(3);
  });

  it('keeps a copy that others lead to', () => {
    const cited = {
      ...origins.roots[0]!,
      paths: [...origins.roots[0]!.paths, { steps: [step(6, 'cites'), step(3, 'copies'), step(1, null)] }],
    };
    const { nodes } = originGraph({ roots: [cited] });
    expect(nodes.map(({ id }) => id)).toContain('document 3');
  });
});
