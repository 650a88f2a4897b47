import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../test/records/dam-record.ts';
import type { HearsayRecord } from '../reader/index.ts';
import { leaveOutUnsure } from './leave-out-unsure.ts';

const dam = damRecord();

describe('leaveOutUnsure', () => {
  it('leaves a record of sure entries as it is', () => {
    expect(leaveOutUnsure(dam, 0)).toEqual(dam);
  });

  it('leaves out what lies below, and keeps what is just as sure as asked', () => {
    const record = withConfidence({ a1: 0.49, a2: 0.5, f1: 0.49, p1: 0.49, s1: 0.49 });
    const { attributions, figures, positions, shifts } = leaveOutUnsure(record, 0.5);
    const ids = [...attributions, ...figures, ...positions, ...shifts].map(({ id }) => id);
    expect(ids).toContain('a2');
    for (const id of ['a1', 'f1', 'p1', 's1']) expect(ids).not.toContain(id);
  });

  it('keeps the ids, the entities and the times', () => {
    const left = leaveOutUnsure(withConfidence({ a1: 0.1 }), 0.5);
    expect(left.attributions[0]!.id).toBe('a2');
    expect(left.entities).toEqual(dam.entities);
    expect(left.times).toEqual(dam.times);
  });

  it('links a statement to the nearest one above it that stays', () => {
    const chain = withParents({ a4: 'a3', a5: 'a4', a6: 'a5' });
    const parentOf = (left: HearsayRecord) => left.attributions.find(({ id }) => id === 'a6')!.parent;
    expect(parentOf(leaveOutUnsure(withConfidence({ a5: 0.1, a4: 0.1 }, chain), 0.2))).toBe('a3');
    expect(parentOf(leaveOutUnsure(withConfidence({ a5: 0.1, a4: 0.1, a3: 0.1 }, chain), 0.2))).toBe(null);
  });

  it('links figures, positions and shifts in the same way', () => {
    const record = withParents({ a4: 'a3' });
    const told: HearsayRecord = {
      ...record,
      figures: record.figures.map((one) => ({ ...one, attribution: 'a4' })),
      positions: record.positions.map((one) => ({ ...one, attribution: 'a4' })),
      shifts: record.shifts.map((one) => ({ ...one, attribution: 'a4' })),
    };
    const left = leaveOutUnsure(withConfidence({ a4: 0.1 }, told), 0.2);
    const links = [...left.figures, ...left.positions, ...left.shifts].map(({ attribution }) => attribution);
    expect(new Set(links)).toEqual(new Set(['a3']));
  });

  it('leaves out what is on nobody’s word any more, and keeps what was the document’s own', () => {
    const [figure] = dam.figures;
    const told = {
      ...dam,
      figures: [
        { ...figure!, attribution: 'a1' },
        { ...figure!, id: 'f99', attribution: null },
      ],
    };
    const alone = withParents({}, told);
    const left = leaveOutUnsure(withConfidence({ a1: 0.1 }, alone), 0.2);
    expect(left.figures.map(({ id }) => id)).toEqual(['f99']);
  });

  it('leaves the end of a shift open whose position goes', () => {
    const shift = dam.shifts[0]!;
    const ends = { ...shift, from: 'p1', to: 'p2' };
    const left = leaveOutUnsure(withConfidence({ p1: 0.1 }, { ...dam, shifts: [ends] }), 0.2);
    expect(left.shifts).toEqual([{ ...ends, confidence: 1, from: null }]);
  });

  it('leaves out the warning that a source is undetermined with its statement, and no other', () => {
    const record: HearsayRecord = {
      ...dam,
      warnings: [
        { code: 'source_undetermined', message: 'Whose word a2 is could not be determined.', span: null },
        { code: 'source_undetermined', message: 'Whose word a3 is could not be determined.', span: null },
        { code: 'text_empty', message: 'a2 is empty.', span: null },
      ],
    };
    const { warnings } = leaveOutUnsure(withConfidence({ a2: 0.1 }, record), 0.2);
    expect(warnings).toEqual(record.warnings.slice(1));
  });

  it('refers to nothing that is not there, whatever is left out and however it is linked', () => {
    const ids = dam.attributions.map(({ id }) => id);
    const parent = fc.option(fc.constantFrom(...ids, 'a99'), { nil: null });
    const confidences = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(parent, { minLength: ids.length, maxLength: ids.length }),
        confidences,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parents, stream, least) => {
          const links = Object.fromEntries(ids.map((id, index) => [id, parents[index]!]));
          const rated = rate(withParents(links), () => stream.next().value);
          expect(danglingReferences(leaveOutUnsure(rated, least))).toEqual([]);
        },
      ),
    );
  });
});

/** Everything certain but what is given. */
function withConfidence(given: Readonly<Record<string, number>>, record = dam): HearsayRecord {
  return rate(record, (id) => given[id] ?? 1);
}

function rate(record: HearsayRecord, confidenceOf: (id: string) => number): HearsayRecord {
  const rated = <T extends { id: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, confidence: confidenceOf(one.id) }));
  return {
    ...record,
    attributions: rated(record.attributions),
    figures: rated(record.figures),
    positions: rated(record.positions),
    shifts: rated(record.shifts),
  };
}

function withParents(parents: Readonly<Record<string, string | null>>, record = dam): HearsayRecord {
  const attributions = record.attributions.map((one) => ({ ...one, parent: parents[one.id] ?? null }));
  return { ...record, attributions };
}

function danglingReferences({ attributions, figures, positions, shifts }: HearsayRecord): string[] {
  const ids = new Set([...attributions, ...positions].map(({ id }) => id));
  const references = [
    ...attributions.map(({ parent }) => parent),
    ...[...figures, ...positions, ...shifts].map(({ attribution }) => attribution),
    ...shifts.flatMap(({ from, to }) => [from, to]),
  ];
  return references.filter((id) => id !== null && !ids.has(id)) as string[];
}
