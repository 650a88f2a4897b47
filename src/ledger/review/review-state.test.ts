import { describe, expect, it } from 'vitest';
import {
  disagrees,
  type EntryFields,
  overallStates,
  type ReviewEvent,
  statesByPerson,
} from './review-state.ts';

const entry: EntryFields = {
  source: [[0, 5]],
  cue: [[6, 10]],
  content: [[11, 40]],
  sourceName: 'Petra Osei',
  quotation: 'indirect',
  polarity: 'affirmed',
};

// Each event says its action and by whom; `undo 2` takes back the second.
function eventsOf(
  ...written: readonly [what: string, by: string, rest?: Partial<ReviewEvent>][]
): ReviewEvent[] {
  return written.map(([what, by, rest], at) => ({
    ...{
      id: at + 1,
      sha256: 't',
      key: 'k',
      kind: 'attribution',
      by,
      at: '2031-04-01',
      engine: '1.0.0',
      entry,
    },
    ...{ correction: null, note: null },
    action: what.split(' ')[0] as ReviewEvent['action'],
    undoes: what.startsWith('undo') ? Number(what.split(' ')[1]) : null,
    ...rest,
  }));
}

describe('the state of an entry', () => {
  it.each([
    { events: eventsOf(['accept', 'Ana']), by: 'Ana', decision: 'accepted' },
    { events: eventsOf(['accept', 'Ana'], ['reject', 'Ben']), by: 'Ben', decision: 'rejected' },
    {
      events: eventsOf(['accept', 'Ana'], ['reject', 'Ben'], ['undo 2', 'Ben']),
      by: 'Ana',
      decision: 'accepted',
    },
    {
      events: eventsOf(['accept', 'Ana'], ['note', 'Ben', { note: 'Hm.' }]),
      by: 'Ana',
      decision: 'accepted',
    },
    { events: eventsOf(['note', 'Ana', { note: 'Hm.' }]), by: 'Ana', decision: null },
  ])('is the latest decision that stands: $decision by $by', ({ events, by, decision }) => {
    expect(overallStates(events)).toMatchObject([{ by, decision }]);
  });

  it('is gone when all is undone', () => {
    expect(overallStates(eventsOf(['accept', 'Ana'], ['undo 1', 'Ana']))).toEqual([]);
  });

  it('is kept for each person', () => {
    const events = eventsOf(['accept', 'Ana'], ['reject', 'Ben'], ['reject', 'Ana']);
    expect(statesByPerson(events).map(({ by, decision }) => [by, decision])).toEqual([
      ['Ana', 'rejected'],
      ['Ben', 'rejected'],
    ]);
  });

  it('keeps what was added beside what is corrected of it', () => {
    const events = eventsOf(
      ['add', 'Ana', { entry: null, correction: { content: [[3, 9]], polarity: 'affirmed' } }],
      ['correct', 'Ana', { entry: null, correction: { polarity: 'denied' } }],
    );
    expect(overallStates(events)[0]!.correction).toEqual({ content: [[3, 9]], polarity: 'denied' });
  });
});

describe('a reading disagrees with a decision', () => {
  const read = { ...entry, key: 'k', kind: 'attribution' } as const;
  const elsewhere = { ...read, key: 'other', content: [[11, 30]] as const };
  const corrected: [string, string, Partial<ReviewEvent>] = [
    'correct',
    'Ana',
    { correction: { content: [[11, 30]] } },
  ];
  it.each([
    { events: eventsOf(['accept', 'Ana']), present: [read], expected: false },
    { events: eventsOf(['accept', 'Ana']), present: [elsewhere], expected: true },
    {
      events: eventsOf(['accept', 'Ana']),
      present: [{ ...read, polarity: 'denied' as const }],
      expected: true,
    },
    { events: eventsOf(['reject', 'Ana']), present: [read], expected: true },
    { events: eventsOf(['reject', 'Ana']), present: [elsewhere], expected: false },
    { events: eventsOf(corrected), present: [read], expected: true },
    { events: eventsOf(corrected), present: [elsewhere], expected: false },
    { events: eventsOf(['note', 'Ana', { note: 'Hm.' }]), present: [], expected: false },
  ])('$events.0.action, $present.0.key: $expected', ({ events, present, expected }) => {
    expect(disagrees(overallStates(events)[0]!, present)).toBe(expected);
  });
});
