import { describe, expect, it } from 'vitest';
import { addScores, openSparseTable, sparseTables } from './sparse-table.ts';
import { openWeights, packWeights } from './weights.ts';

describe('a weight file', () => {
  const file = packWeights(
    { labels: ['nsubj', 'é€😀'] },
    { odd: Int8Array.of(-1, 2, -3), starts: Uint32Array.of(7, 4_000_000_000), scale: Float32Array.of(0.5) },
  );

  it('gives back its data and tables', () => {
    const weights = openWeights(file);
    expect(weights.data('labels')).toEqual(['nsubj', 'é€😀']);
    expect([...weights.table('odd', 'int8')]).toEqual([-1, 2, -3]);
    expect([...weights.table('starts', 'uint32')]).toEqual([7, 4_000_000_000]);
    expect([...weights.table('scale', 'float32')]).toEqual([0.5]);
  });

  it('opens where the bytes begin at an odd place', () => {
    const shifted = new Uint8Array(file.length + 3).subarray(3);
    shifted.set(file);
    expect([...openWeights(shifted).table('starts', 'uint32')]).toEqual([7, 4_000_000_000]);
  });

  it('says what is missing and what is no weight file', () => {
    expect(() => openWeights(file).data('tags')).toThrow(/holds no tags, only: labels/);
    expect(() => openWeights(file).table('odd', 'int32')).toThrow(/holds no odd \(int32\)/);
    expect(() => openWeights(new Uint8Array(4))).toThrow(/Not a weight file/);
  });
});

describe('a sparse table', () => {
  const dense = Float32Array.from([0, 0, 0, 1.5, -0.5, 0, 0, 0.1, 9, 0, 0, 0]);
  const weights = openWeights(packWeights({}, sparseTables('model', dense, 3, { step: 0.5, pruned: 0 })));

  it('adds up the rows, quantised', () => {
    const scores = new Int32Array(3);
    addScores(openSparseTable(weights, 'model'), Int32Array.of(1, 2, 1, 3), 3, scores);
    expect([...scores]).toEqual([6, -2, 18]);
  });

  it('drops weights of few steps', () => {
    const pruned = openWeights(packWeights({}, sparseTables('model', dense, 3, { step: 0.5, pruned: 1 })));
    expect(openSparseTable(pruned, 'model').entries.length).toBe(2);
  });
});
