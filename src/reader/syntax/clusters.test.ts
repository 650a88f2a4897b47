import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClusters } from './clusters.ts';

const clusters = readClusters(readFileSync(new URL('../../../models/clusters-en.bin', import.meta.url)));
const classesOf = (word: string) => clusters.classes.map((level) => level[clusters.rowOf(word)]!);

describe('word clusters', () => {
  it('put words that are used alike into one class', () => {
    expect(classesOf('Tuesday')).toEqual(classesOf('Thursday'));
    const [, , , fine] = classesOf('Kyiv');
    expect(fine).toBeGreaterThan(0);
    expect(classesOf('said')[1]).not.toBe(classesOf('London')[1]);
  });

  it('look a word up whatever its capitals, digits and quotation marks', () => {
    expect(clusters.rowOf('SAID')).toBe(clusters.rowOf('said'));
    expect(clusters.rowOf('“')).toBe(clusters.rowOf('"'));
    expect(clusters.rowOf('1987')).toBe(clusters.rowOf('2024'));
  });

  it('keep every class in the range that its level states', () => {
    clusters.classes.forEach((level, at) => {
      expect(Math.max(...level)).toBeLessThanOrEqual(clusters.levels[at]!.classes);
    });
  });

  it('give row 0, of class 0, to words that no level knows', () => {
    expect(clusters.rowOf('zzzzqqq')).toBe(0);
    expect(clusters.rowOf('')).toBe(0);
    expect(classesOf('zzzzqqq')).toEqual([0, 0, 0, 0]);
  });

  it('refuse bytes that are no table', () => {
    expect(() => readClusters(new Uint8Array())).toThrow(TypeError);
    expect(() => readClusters(new TextEncoder().encode('{}\nx'))).toThrow(/no table of word clusters/);
  });
});
