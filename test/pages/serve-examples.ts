// A Hearsay that runs as a person's does: `hearsay add` of example articles, then `hearsay serve`, on a port of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const hearsay = join(root, 'bin/hearsay');

export interface Served {
  /** Of the ledger. */
  readonly ledger: string;
  /** `http://127.0.0.1:40123`. */
  readonly address: string;
  /** What it wrote of things that broke. */
  readonly broken: () => string;
  close(): Promise<void>;
}

export async function serveExamples(names: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pages-'));
  const articles = join(folder, 'examples.jsonl');
  const ledger = join(folder, 'examples.db');
  writeFileSync(articles, names.map((name) => `${JSON.stringify(articleOf(name))}\n`).join(''));
  execFileSync(process.execPath, [hearsay, 'add', articles, '--ledger', ledger], { stdio: 'ignore' });
  const { address, errors, end } = await serveLedger(ledger);
  return {
    ledger,
    address,
    broken: () => errors.join(''),
    async close() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Serving {
  readonly address: string;
  readonly errors: readonly string[];
  /** Gives the status with which it ended; null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export async function serveLedger(ledger: string): Promise<Serving> {
  const server = spawn(process.execPath, [hearsay, 'serve', '--ledger', ledger, '--port', '0']);
  const errors: string[] = [];
  server.stderr.on('data', (data) => errors.push(String(data)));
  const address = await addressOf(server);
  return {
    address,
    errors,
    end(signal) {
      const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
      server.kill(signal);
      return ended;
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout!.on('data', (data) => {
      const found = /http:\/\/[\d.]+:\d+/.exec(String(data));
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) =>
      reject(new Error(`hearsay serve ended with ${code} before it was heard of.`)),
    );
  });
}

function articleOf(name: string) {
  const folder = join(root, 'examples', name);
  const { options = {} } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const { title, url, publisher, published } = options;
  return {
    id: name,
    text: readFileSync(join(folder, 'article.txt'), 'utf8'),
    title,
    url,
    publisher,
    published,
  };
}
