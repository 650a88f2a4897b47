// A database for one test, on the server of the run.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** The address of the server, which is started when the first test asks. */
export async function serverAddress(): Promise<string> {
  const answer = await fetch(inject('postgresLender'));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}

/** The address of a new, empty database. */
export async function createDatabase(): Promise<string> {
  const server = await serverAddress();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
