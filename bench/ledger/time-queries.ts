// What a person asks of a ledger, many times with other words each, and how long the answers take.

import type { Ledger } from '../../src/ledger/ledger.ts';
import { describeActor } from '../../src/ledger/queries/describe-actor.ts';
import type { Filters } from '../../src/ledger/queries/filters.ts';
import { listFigures } from '../../src/ledger/queries/list-figures.ts';
import { listLatestPositions, listPositions } from '../../src/ledger/queries/list-positions.ts';
import { listStatements } from '../../src/ledger/queries/list-statements.ts';
import { summarize } from '../../src/ledger/queries/summarize.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { createMadeRecords } from './made-records.ts';

export interface QueryTimes {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Takes words as they occur: common ones more often than rare ones. */
interface Sample {
  word(): string;
  name(): string;
  counted(): string;
  issue(): string;
  day(): string;
}

type Ask = (ledger: Ledger, sample: Sample) => Promise<unknown>;

const page = { limit: 20 };
const statements =
  (of: (sample: Sample) => Filters): Ask =>
  (ledger, sample) =>
    listStatements(ledger, of(sample), page);
const figures =
  (of: (sample: Sample) => Filters): Ask =>
  (ledger, sample) =>
    listFigures(ledger, of(sample), page);
const positions =
  (of: (sample: Sample) => Filters): Ask =>
  (ledger, sample) =>
    listLatestPositions(ledger, of(sample), page);

const questions: Readonly<Record<string, Ask>> = {
  'search WORD': statements((sample) => ({ words: sample.word() })),
  'search WORD WORD': statements((sample) => ({ words: `${sample.word()} ${sample.word()}` })),
  'search WORD*': statements((sample) => ({ words: `${sample.word().slice(0, 4)}*` })),
  'search NAME': statements((sample) => ({ words: sample.name() })),
  'search --source NAME': statements((sample) => ({ source: sample.name() })),
  'search WORD --source NAME': statements((sample) => ({ words: sample.word(), source: sample.name() })),
  'search WORD --issue': statements((sample) => ({ words: sample.word(), issue: sample.issue() })),
  'search WORD --unnamed --quotation': statements((sample) => ({
    words: sample.word(),
    unnamed: true,
    quotation: 'direct',
  })),
  'search WORD --from': statements((sample) => ({ words: sample.word(), from: sample.day() })),
  'search WORD --from --clock said': statements((sample) => ({
    words: sample.word(),
    from: sample.day(),
    clock: 'said',
  })),
  'search --from --to --clock happened': statements((sample) => {
    const day = sample.day();
    return { from: day, to: day, clock: 'happened' };
  }),
  'search WORD --min-confidence': statements((sample) => ({ words: sample.word(), minConfidence: 0.9 })),
  'search (newest)': statements(() => ({})),
  'who NAME': (ledger, sample) => describeActor(ledger, sample.name(), {}, page.limit),
  positions: positions(() => ({})),
  'positions ISSUE': positions((sample) => ({ issue: sample.issue() })),
  'positions --from': positions((sample) => ({ from: sample.day() })),
  'positions ISSUE --all': (ledger, sample) => listPositions(ledger, { issue: sample.issue() }, page),
  'figures WHAT': figures((sample) => ({ words: sample.counted() })),
  'figures WHAT --clock happened': figures((sample) => ({
    words: sample.counted(),
    from: sample.day(),
    clock: 'happened',
  })),
  status: (ledger) => summarize(ledger),
};

export async function timeQueries(
  ledger: Ledger,
  originals: readonly HearsayRecord[],
  documents: number,
  rounds: number,
): Promise<QueryTimes[]> {
  const times: QueryTimes[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    const sample = sampler(originals, documents);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      await ask(ledger, sample);
      taken.push(performance.now() - started);
    }
    taken.sort((a, b) => a - b);
    const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!;
    times.push({ name, median: at(0.5), p95: at(0.95), slowest: taken.at(-1)! });
  }
  return times;
}

function sampler(originals: readonly HearsayRecord[], documents: number): Sample {
  const next = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const made = createMadeRecords(originals);
  const record = () => made.at(Math.floor(next() * documents));
  const until = (found: () => string | undefined): string => {
    for (let attempt = 0; attempt < 1_000; attempt++) {
      const one = found();
      if (one) return one;
    }
    return 'people';
  };
  return {
    word: () =>
      until(() => {
        const { document, attributions } = record();
        const [start, end] = pick(attributions)?.content.spans[0] ?? [0, 0];
        return pick(document.text.slice(start, end).match(/\p{L}{4,}/gu) ?? []);
      }),
    name: () =>
      until(() => {
        const { attributions, entities } = record();
        const source = pick(attributions)?.source.entities[0];
        return entities.find(({ id, named }) => id === source && named)?.name;
      }),
    counted: () => until(() => pick(record().figures)?.counted?.text.split(/\s/)[0]),
    issue: () => until(() => pick(record().positions)?.issue),
    day: () => record().document.published!,
  };
}

// The same numbers in every run.
function randomNumbers(seed: number): () => number {
  const state = { value: seed };
  return () => {
    state.value = (Math.imul(state.value, 1_664_525) + 1_013_904_223) >>> 0;
    return state.value / 2 ** 32;
  };
}
