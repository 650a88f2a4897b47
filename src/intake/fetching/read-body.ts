// The body of a response as it comes in, its bytes out, unpacked. Bytes are counted before and behind unpacking, as they
// come, so that neither an endless body nor a small one that inflates to gigabytes is ever held.
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InputError } from '../incoming.ts';

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a request says it takes. */
export const acceptedEncodings = 'gzip, deflate, br';

/** @throws {InputError} where it is larger than `most` bytes, packed or unpacked, or is packed in an unknown way */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collect = counter(most);
  collect.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  await pipeline([body, counter(most), ...unpackersOf(encoding), collect]);
  return Buffer.concat(chunks);
}

// Servers pack once; whoever packs ten times means no good.
function unpackersOf(encoding: string): Transform[] {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const packed = names.filter((name) => name !== '' && name !== 'identity');
  const unpack = packed.length === 1 ? unpackers[packed[0]!] : undefined;
  if (packed.length > 0 && !unpack) {
    throw new InputError(
      `is packed as "${encoding.slice(0, 40)}", which is not read. Save the page and give the file.`,
    );
  }
  return unpack ? [unpack()] : [];
}

function counter(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, callback) {
      size += chunk.length;
      if (size <= most) return callback(null, chunk);
      callback(new InputError(`is larger than ${sizeOf(most)}. Save it and give the file.`));
    },
  });
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${Math.round(bytes / 1e6)} MB`;
}
