// Trains what finds attributions and writes models/attributions-en.bin: the finder of cues, the roles of the words around
// each, the judgement of whole attributions. Only PolNeAR train is read; each part sees what the part before it makes of
// articles that it was not trained on.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolnear } from '../bench/corpora/polnear.ts';
import { loadModels } from '../src/load-models.ts';
import type { LinearTable } from '../src/reader/attributions/attribution-model.ts';
import {
  cueProbabilities,
  inTenths,
  type Proposed,
  proposeByModel,
} from '../src/reader/attributions/propose.ts';
import { refineProposal } from '../src/reader/attributions/refine-proposal.ts';
import type { Models } from '../src/reader/models.ts';
import { packWeights, type Table } from '../src/reader/syntax/weights.ts';
import { type Prepared, prepare } from './attributions/prepare.ts';
import { cueSettings, trainCues } from './attributions/train-cues.ts';
import { type RoleTables, roleSettings, trainRoles } from './attributions/train-roles.ts';
import { trainWhole } from './attributions/train-whole.ts';

/** Cues are looked at from the first probability on, whole attributions kept from the second on: chosen on dev. */
const thresholds = { cue: 0.12, whole: 0.55 };

export function trainAttributions(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
      seed: { type: 'string', default: '1' },
      articles: { type: 'string', default: '0' },
    },
  });
  const seed = Number(values.seed);
  const { clusters, syntax } = loadModels();
  const documents = load(
    join(values.data, 'polnear/train.jsonl'),
    { clusters, syntax },
    Number(values.articles),
  );
  say(`Read ${documents.length} articles.`);
  const judges = documents.filter((_, index) => index % 4 === 0);
  const others = documents.filter((_, index) => index % 4 !== 0);
  const partial = trainParts(others, seed);
  const whole = trainWhole(judges.map((document) => ({ document, proposed: propose(partial, document) })));
  say(`Judgement: ${whole.map((weight) => weight.toFixed(2)).join(' ')}`);
  const { cues, tables } = trainParts(documents, seed + 10);
  const path = join(values.models, 'attributions-en.bin');
  const file = pack({ cues, ...tables }, whole);
  writeFileSync(path, file);
  say(`${path}, ${(file.length / 1e6).toFixed(2)} MB`);
}

interface Parts {
  readonly cues: LinearTable;
  readonly tables: RoleTables;
}

// The roles learn beside likely cues as a finder sees them that was trained on other articles.
function trainParts(documents: readonly Prepared[], seed: number): Parts {
  const halves = [0, 1].map((half) =>
    trainCues(
      documents.filter((_, index) => index % 2 === half),
      cueSettings,
      seed + half,
    ),
  );
  const likely = documents.map(({ page, rules }, index) =>
    inTenths(cueProbabilities(halves[1 - (index % 2)]!, page, rules)),
  );
  const cues = trainCues(documents, cueSettings, seed + 2);
  say('Cues are trained.');
  const tables = trainRoles(documents, likely, roleSettings, seed + 3);
  say('Roles are trained.');
  return { cues, tables };
}

function propose({ cues, tables }: Parts, { draft, page, rules }: Prepared): Proposed[] {
  const likely = cueProbabilities(cues, page, rules);
  return proposeByModel(tables, draft, page, rules, likely, thresholds.cue).map((proposed) =>
    refineProposal(proposed, { draft, page, rules, likely }),
  );
}

function load(path: string, models: Models, limit: number): Prepared[] {
  const articles = readPolnear(path);
  return (limit > 0 ? articles.slice(0, limit) : articles).map(({ id, text, published, annotations }) =>
    prepare({ id, text, published, gold: annotations[0]!.attributions }, models),
  );
}

function pack(parts: Readonly<Record<string, LinearTable>>, whole: readonly number[]): Uint8Array {
  const units: Record<string, number> = {};
  const tables: Record<string, Table> = {};
  for (const [name, { weights }] of Object.entries(parts)) {
    const unit =
      Float32Array.from(weights, Math.abs).reduce((most, weight) => Math.max(most, weight), 0) / 127;
    units[name] = unit;
    tables[name] = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  }
  const hash = createHash('sha256');
  for (const table of Object.values(tables)) hash.update(new Uint8Array(table.buffer));
  return packWeights({ hash: hash.digest('hex'), units, whole, thresholds }, tables);
}

function say(message: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${message}`);
}
