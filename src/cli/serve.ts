// `hearsay serve`: the pages and the API of a ledger, on this machine.
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Supply } from '../intake/supply.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { reviewerOf } from '../ledger/review/add-review.ts';
import { Additions } from '../server/additions.ts';
import { createApp } from '../server/create-app.ts';
import type { Tokens } from '../server/guards/check-token.ts';
import { listen } from '../server/listen.ts';
import { addToLedger } from './adding/add-to-ledger.ts';
import { addFetchingOptions, type FetchingOptions, withSupply } from './fetching-options.ts';
import { addLedgerOption, type LedgerOptions, useLedger } from './ledger/use-ledger.ts';
import { addReviewerOption, type ReviewerOptions, reviewerFrom } from './reviewing/reviewer-option.ts';
import { UsageError } from './usage-error.ts';

const examples = `
On another address than this machine's own it asks for a token. Without --token it makes one and prints it.

Examples:
  hearsay serve
  hearsay serve --ledger talks.db --port 8080
  hearsay serve --host 0.0.0.0 --name reading.example.org --token READ --review-token REVIEW`;

interface ServeOptions extends LedgerOptions, FetchingOptions, ReviewerOptions {
  readonly port: string;
  readonly host: string;
  readonly name: readonly string[];
  readonly token?: string;
  readonly reviewToken?: string;
}

export function addServeCommand(program: Command): void {
  const command = program
    .command('serve')
    .summary('open the pages of a ledger in a browser')
    .description('Shows a ledger in a browser, and answers programs over HTTP (see /openapi.json).');
  addReviewerOption(addFetchingOptions(addLedgerOption(command)))
    .option('--port <number>', 'where to listen; 0: any that is free', '4117')
    .option('--host <address>', 'on which address to listen', '127.0.0.1')
    .option('--name <name...>', 'names under which browsers may call it', [])
    .option('--token <text>', 'lets read, when listening beyond this machine')
    .option('--review-token <text>', 'lets read, review and add')
    .addHelpText('after', examples)
    .action(serve)
    .copyInheritedSettings(program);
}

async function serve(options: ServeOptions): Promise<void> {
  const port = parsePort(options.port);
  await useLedger(options, 'add', (ledger) =>
    withSupply(options, (supply) => serveLedger(ledger, supply, { options, port })),
  );
}

interface Served {
  readonly options: ServeOptions;
  readonly port: number;
}

async function serveLedger(ledger: Ledger, supply: Supply, { options, port }: Served): Promise<void> {
  const tokens = tokensOf(options);
  const report = (error: unknown) => void process.stderr.write(`hearsay: ${describe(error)}\n`);
  const additions = new Additions(
    (addition, tell, stop) => addToLedger(ledger, addition, { supply, tell, stop }),
    report,
  );
  const app = createApp({
    ledger,
    additions,
    tokens,
    reviewer: reviewerOf(reviewerFrom(options)),
    hosts: namesOf(options),
    rate: { perSecond: 50, burst: 200 },
    pages: fileURLToPath(new URL('../web/', import.meta.url)),
    now: Date.now,
    report,
  });
  const { address, close } = await listen(app, { host: options.host, port }).catch((error: unknown) => {
    throw unheard(error, options);
  });
  // Whoever reads the address may stop it at once.
  const stopped = untilStopped();
  process.stdout.write(
    `Hearsay shows ${ledger.location.written} at\n  ${opened(address, tokens)}\nCtrl-C ends it.\n`,
  );
  await stopped;
  process.stdout.write('\nEnding …\n');
  await additions.close();
  await close(3_000);
}

function parsePort(written: string): number {
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${written}".`);
}

// Beyond this machine nothing is shown without a token.
function tokensOf({ host, token, reviewToken }: ServeOptions): Tokens {
  const isGiven = token !== undefined || reviewToken !== undefined;
  if (isGiven || isLoopback(host)) return { reading: token ?? null, reviewing: reviewToken ?? null };
  return { reading: null, reviewing: randomBytes(18).toString('base64url') };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

// An address that it listens on is a name that it answers to; `0.0.0.0` is none that a browser calls.
function namesOf({ host, name }: ServeOptions): string[] {
  const own = isIP(host) === 6 ? `[${host}]` : host;
  return [own, ...name].map((each) => each.toLowerCase());
}

function opened(address: string, { reading, reviewing }: Tokens): string {
  const token = reviewing ?? reading;
  return token === null ? `${address}/` : `${address}/?token=${encodeURIComponent(token)}`;
}

function unheard(error: unknown, { host, port }: ServeOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new UsageError(
      `Port ${port} of ${host} is taken. Is Hearsay running already? Else choose another: --port 0`,
    );
  if (code === 'EADDRNOTAVAIL')
    return new UsageError(`${host} is no address of this machine. Leave --host out.`);
  if (code === 'EACCES')
    return new UsageError(`Port ${port} may not be used. Choose one above 1024: --port 4117`);
  return error;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
