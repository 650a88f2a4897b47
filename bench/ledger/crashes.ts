// `hearsay add` killed as often as asked, at random moments.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Killed, killWhileAdding } from '../../test/ledger/kill-while-adding.ts';
import { madeArticles } from '../../test/ledger/made-articles.ts';
import type { Places } from './places.ts';

const documents = 300;

export function createKilling(places: Places, folder: string, kills: number): Promise<Killed> {
  const corpus = join(folder, 'killing.jsonl');
  writeFileSync(corpus, madeArticles(documents));
  return killWhileAdding({
    corpus,
    jobs: availableParallelism(),
    documents,
    kills,
    newLedger: places.newLedger,
    random: Math.random,
  });
}
