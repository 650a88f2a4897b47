// A PostgreSQL server of its own, in a folder that is gone afterwards. What it writes need not survive a crash of the
// machine, which makes it fast.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './find-binaries.ts';
import { type Account, serverAccount } from './server-account.ts';

export interface PostgresServer {
  /** Of its first database; the name of another can take its place. */
  readonly url: string;
  stop(): Promise<void>;
}

const hasty = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** `settings` as in postgresql.conf: "shared_buffers=512MB". */
export async function startServer(settings: readonly string[] = hasty): Promise<PostgresServer> {
  const { HEARSAY_POSTGRES: running } = process.env;
  if (running) return { url: running, stop: async () => undefined };
  const account = serverAccount();
  const { initdb, postgres } = await findBinaries(account);
  const folder = createFolder(account);
  const data = join(folder, 'data');
  const made = spawnSync(
    initdb,
    ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const given = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...settings,
  ];
  const server = spawn(postgres, ['-D', data, '-p', String(port), ...given.flatMap((one) => ['-c', one])], {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const ended = once(server, 'exit');
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  const url = `postgres://hearsay@127.0.0.1:${port}/postgres`;
  await waitFor(url, () => server.exitCode !== null, log);
  return {
    url,
    async stop() {
      process.off('exit', kill);
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function createFolder({ uid, gid }: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function waitFor(url: string, hasEnded: () => boolean, log: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (hasEnded()) break;
    const client = new pg.Client({ connectionString: url });
    const answers = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answers) return;
    await setTimeout(100);
  }
  throw new Error(`PostgreSQL did not start: ${log.join('').slice(-2000)}`);
}
