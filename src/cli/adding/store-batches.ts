// Records as they are read, into the ledger in batches: a transaction for every record would cost more than reading.
import type { Ledger } from '../../ledger/ledger.ts';
import { type Added, type Addition, addRecords } from '../../ledger/store/add-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';

export interface Batches {
  /** Stores when enough has come together. */
  add(addition: Addition): Promise<void>;
  /** Stores what has come together. */
  flush(): Promise<void>;
}

const most = 64;
/** Milliseconds: no more than this is lost when the power fails. */
const longest = 1_000;

export function storeBatches(ledger: Ledger, tell: (added: Added, record: HearsayRecord) => void): Batches {
  const waiting: Addition[] = [];
  const since = { started: 0 };
  const flush = async () => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    const added = await addRecords(ledger, batch, { now: new Date().toISOString() });
    added.forEach((one, index) => {
      tell(one, batch[index]!.record);
    });
  };
  return {
    async add(addition) {
      if (waiting.length === 0) since.started = performance.now();
      waiting.push(addition);
      if (waiting.length >= most || performance.now() - since.started >= longest) await flush();
    },
    flush,
  };
}
