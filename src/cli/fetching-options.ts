// The options of every command that takes addresses, and where its content then comes from.
import type { Command } from 'commander';
import { lazyFetcher } from '../intake/fetching/lazy-fetcher.ts';
import type { Supply } from '../intake/supply.ts';

export interface FetchingOptions {
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
}

export function addFetchingOptions(command: Command): Command {
  return command
    .option('--allow-private', 'fetch from addresses of this machine and its network too')
    .option('--ignore-robots', 'fetch what robots.txt asks robots not to fetch');
}

/** `use` gets standard input and the web; both are let go of when it is done. */
export async function withSupply<Result>(
  { allowPrivate, ignoreRobots }: FetchingOptions,
  use: (supply: Supply) => Promise<Result>,
): Promise<Result> {
  const fetcher = lazyFetcher({ allowPrivate, ignoreRobots });
  try {
    return await use({ stdin: process.stdin, fetcher });
  } finally {
    await fetcher.close();
  }
}
