// Runs the built command line as a person's shell would, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a space in its path, holding the files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'the articles');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function hearsay(folder: string, args: readonly string[], input: string | Uint8Array = ''): Run {
  const options = { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** The same while this process goes on, to serve pages for instance. */
export async function hearsayBeside(folder: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ]);
  return { status, stdout, stderr };
}

/** Starts it, and ends it with the signal as soon as `isTime` holds. */
export async function hearsayUntil(
  folder: string,
  args: readonly string[],
  isTime: () => boolean,
  signal: NodeJS.Signals,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
  const watch = setInterval(() => isTime() && child.kill(signal), 5);
  const ended = await new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, by) => resolve(by)),
  );
  clearInterval(watch);
  return ended;
}

/** Closes standard output after the first words, as `| head` does. */
export async function hearsayIntoHead(folder: string, args: readonly string[]): Promise<Omit<Run, 'status'>> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.once('data', (chunk) => {
    stdout += chunk;
    child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await new Promise((resolve) => child.on('exit', resolve));
  return { stdout, stderr };
}
