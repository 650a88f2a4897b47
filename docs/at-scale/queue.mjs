// Reads a corpus by workers on a queue in PostgreSQL: as many as wanted, on any machines, started and stopped at any time.
//   DATABASE_URL=postgres://… node docs/at-scale/queue.mjs fill corpus.jsonl
//   DATABASE_URL=postgres://… node docs/at-scale/queue.mjs work
//   DATABASE_URL=postgres://… node docs/at-scale/queue.mjs records > records.jsonl
// A worker takes some articles, reads them and stores their records in one transaction: when it is killed, the articles are
// free again at once. An article that cannot be read keeps its error and holds up nobody.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadModels, read } from 'hearsay';
import pg from 'pg';

const atOnce = 20;
const table = `create table if not exists hearsay_queue (
  id bigint generated always as identity primary key,
  article text not null, record text, error text, done timestamptz)`;
const index = 'create index if not exists hearsay_queue_open on hearsay_queue (id) where done is null';

async function fill(client, path) {
  await client.query(table);
  await client.query(index);
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() !== '') await client.query('insert into hearsay_queue (article) values ($1)', [line]);
  }
}

async function work(client) {
  const models = loadModels();
  while ((await workOnce(client, models)) > 0);
}

// What another worker has taken is passed over, not waited for.
async function workOnce(client, models) {
  await client.query('begin');
  const { rows } = await client.query(
    'select id, article from hearsay_queue where done is null order by id limit $1 for update skip locked',
    [atOnce],
  );
  for (const { id, article } of rows) {
    const { record, error } = outcomeOf(article, models);
    await client.query('update hearsay_queue set record = $2, error = $3, done = now() where id = $1', [
      id,
      record,
      error,
    ]);
  }
  await client.query('commit');
  return rows.length;
}

function outcomeOf(line, models) {
  try {
    const article = JSON.parse(line);
    if (typeof article.text !== 'string') return { record: null, error: 'There is no text.' };
    return { record: JSON.stringify(read(article, { models })), error: null };
  } catch (error) {
    return { record: null, error: error.message };
  }
}

async function records(client) {
  const { rows } = await client.query(
    'select record from hearsay_queue where record is not null order by id',
  );
  for (const { record } of rows) process.stdout.write(`${record}\n`);
}

const [command, path] = process.argv.slice(2);
const client = new pg.Client(process.env.DATABASE_URL);
await client.connect();
await { fill, work, records }[command](client, path);
await client.end();
