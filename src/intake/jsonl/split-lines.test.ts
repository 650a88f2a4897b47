import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';
import { transcodeUtf16 } from './transcode-utf16.ts';

describe('splitLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\r', '\n'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, length) => {
        const lines = await collect(splitLines(inChunks(Buffer.from(written), length)));
        const wanted = written.split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(lines.map(({ bytes }) => Buffer.from(bytes!).toString())).toEqual(wanted);
        expect(lines.reduce((sum, { size }) => sum + size, 0)).toBe(Buffer.byteLength(written));
      }),
    );
  });

  it('counts lines from 1 and tells a last line that did not end', async () => {
    const lines = await collect(splitLines(inChunks(Buffer.from('a\nb'), 2)));
    expect(lines.map(({ number, ended }) => [number, ended])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('does not hold a line that is too long', async () => {
    const lines = await collect(splitLines(inChunks(Buffer.from(`${'x'.repeat(50)}\nshort\n`), 7), 20));
    expect(lines.map(({ bytes }) => bytes === null)).toEqual([true, false]);
  });
});

describe('transcodeUtf16', () => {
  it('makes UTF-8 of UTF-16, cut anywhere', async () => {
    const written = '{"text": "Genève 🛥"}\n';
    const pieces = await collect(transcodeUtf16(inChunks(Buffer.from(`\ufeff${written}`, 'utf16le'), 3)));
    expect(Buffer.concat(pieces).toString()).toBe(written);
  });

  it('passes UTF-8 as it is', async () => {
    const pieces = await collect(transcodeUtf16(inChunks(Buffer.from('Genève'), 3)));
    expect(Buffer.concat(pieces).toString()).toBe('Genève');
  });
});

async function* inChunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
