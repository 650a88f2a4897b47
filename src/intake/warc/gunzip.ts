// The bytes of a gzip file in, what they pack out, member after member, as they come. All that comes before a damage or
// a cut is given before that is told of: a stream of Node throws away what it holds when it fails.
import { createGunzip } from 'node:zlib';
import { InputError } from '../incoming.ts';

// Packed bytes given at once; nothing inflates to more than about a thousand times as much.
const slice = 1 << 14;

/** @throws {InputError} where the file is cut off or damaged */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += slice) {
      await inflater.write(chunk.subarray(at, at + slice));
      yield* inflater.take();
      inflater.check();
    }
  }
  await inflater.end();
  yield* inflater.take();
  inflater.check();
}

class Inflater {
  readonly #stream = createGunzip();
  #ready: Uint8Array[] = [];
  #given = 0;
  #failure: NodeJS.ErrnoException | null = null;
  #goOn: () => void = () => undefined;

  constructor() {
    this.#stream.on('data', (chunk: Uint8Array) => this.#ready.push(chunk));
    // A write that fails is not called back.
    this.#stream.on('error', (error) => {
      this.#failure = error;
      this.#goOn();
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    this.#given += bytes.length;
    return this.#settled((done) => this.#stream.write(bytes, done));
  }

  async end(): Promise<void> {
    await this.#settled((done) => this.#stream.once('close', done).end());
    // What is no gzip behind the end of a member is passed over without a word.
    if (!this.#failure && this.#stream.bytesWritten < this.#given) this.#failure = damaged();
  }

  take(): Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** @throws where something has gone wrong so far */
  check(): void {
    if (this.#failure) throw told(this.#failure);
  }

  #settled(start: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve;
      start(resolve);
    });
  }
}

function told(error: NodeJS.ErrnoException): Error {
  if (error.code === 'Z_BUF_ERROR') return cutOff();
  return error.code?.startsWith('Z_') ? damaged() : error;
}

export function cutOff(): InputError {
  return new InputError(
    'is cut off: it ends within a record. What comes before is read. Fetch it again for the rest.',
  );
}

function damaged(): InputError {
  return new InputError('is damaged: it cannot be unpacked. What comes before is read. Fetch it again.');
}
