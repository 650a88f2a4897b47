// Where output goes: standard output, a file that appears whole or not at all, or a file that lines are added to.
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename, truncate } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

export interface Target {
  /** Waits where the receiver is slower. */
  write(text: string): Promise<void>;
  /** Everything is written. A target that nothing was written to leaves nothing. */
  close(): Promise<void>;
}

export function toStream(stream: Writable): Target {
  return { write: (text) => writeTo(stream, text), close: async () => undefined };
}

/** Written beside its place and then renamed; when the process is ended before that, what was written is removed. */
export function toWholeFile(path: string): Target {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const remove = () => rmSync(part, { force: true });
  const stop = (signal: NodeJS.Signals) => {
    forget();
    remove();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', remove);
    for (const signal of stopSignals) process.off(signal, stop);
  };
  const open = () => {
    process.once('exit', remove);
    for (const signal of stopSignals) process.once(signal, stop);
    return createWriteStream(part);
  };
  return toFile(open, async () => {
    await rename(part, path);
    forget();
  });
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lines go straight into the file, so that a run that was stopped can go on. `keep` tells, when the first line comes,
 * how many bytes of the present file stay.
 */
export function toGrowingFile(path: string, keep: () => number): Target {
  return toFile(async () => {
    const kept = keep();
    if (kept > 0) await truncate(path, kept);
    return createWriteStream(path, { flags: kept > 0 ? 'a' : 'w' });
  });
}

// Opened at the first write: a run without output leaves the file as it is.
function toFile(
  open: () => Writable | Promise<Writable>,
  whenClosed: () => Promise<void> = async () => undefined,
): Target {
  let stream: Writable | null = null;
  return {
    async write(text) {
      stream ??= await open();
      await writeTo(stream, text);
    },
    async close() {
      if (!stream) return;
      stream.end();
      await finished(stream);
      await whenClosed();
    },
  };
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await once(stream, 'drain');
}
