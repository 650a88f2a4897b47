import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../test/collect.ts';
import { type Capture, captureDate, writePackedWarc, writeWarc } from '../../../test/write-warc.ts';
import type { FileParcel } from '../incoming.ts';
import { openParcel } from '../open-parcel.ts';
import { cutArchive } from './cut-archive.ts';

const pageOf = (words: string) =>
  `<!doctype html><meta charset="utf-8"><title>News</title><article><p>${words}</p></article>`;
const captures: Capture[] = Array.from({ length: 5 }, (_, index) => ({
  url: `https://news.example/${index}`,
  body: pageOf(`Bridge ${index} is open, Orla Vance said.`),
}));

async function cut(bytes: Uint8Array, size = 1000) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return (await collect(cutArchive(pieces()))) as FileParcel[];
}

async function textsOf(capture: Omit<Capture, 'url'>) {
  const [parcel] = await cut(writeWarc([{ url: 'https://news.example/a', ...capture }]));
  return (await openParcel(parcel!, {})).map((incoming) => 'document' in incoming && incoming.document.text);
}

describe('cutArchive', () => {
  it.each([
    ['as it is', writeWarc(captures)],
    ['packed record by record', writePackedWarc(captures)],
    ['packed as a whole', gzipSync(writeWarc(captures))],
  ])('gives every page with its address and date: %s', async (_, bytes) => {
    for (const size of [1, 7, 1000, bytes.length]) {
      const parcels = await cut(bytes, size);
      expect(parcels.map(({ path, provenance }) => [path, provenance?.url, provenance?.retrieved])).toEqual(
        captures.map(({ url }) => [url, url, captureDate]),
      );
      expect(Buffer.from(parcels[3]!.bytes!).toString()).toBe(captures[3]!.body);
    }
  });

  it('counts the bytes of the file that the pages stand for', async () => {
    const bytes = writePackedWarc(captures);
    const parcels = await cut(bytes, 64);
    expect(parcels.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(bytes.length * 0.8);
  });

  it('passes over what is no page, or was not sent with status 200', async () => {
    const url = 'https://news.example/other';
    const parcels = await cut(
      writeWarc(
        [
          { url, body: 'gone', status: '404 Not Found' },
          { url, body: '', status: '301 Moved', headers: { Location: '/a' } },
          { url, body: '{}', type: 'application/json' },
          { url: 'dns:news.example', body: '127.0.0.1', type: 'text/dns' },
          captures[0]!,
        ].filter((capture) => capture.url.startsWith('http')),
      ),
    );
    expect(parcels.map(({ path }) => path)).toEqual([captures[0]!.url]);
  });

  it.each<[string, Omit<Capture, 'url'>]>([
    ['gzip', { body: gzipSync(pageOf('It is open.')), headers: { 'Content-Encoding': 'gzip' } }],
    ['brotli', { body: brotliCompressSync(pageOf('It is open.')), headers: { 'Content-Encoding': 'br' } }],
    ['chunks', { body: chunked(pageOf('It is open.')), headers: { 'Transfer-Encoding': 'chunked' } }],
    [
      'chunks of gzip',
      {
        body: chunked(gzipSync(pageOf('It is open.'))),
        headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
      },
    ],
    [
      'nothing, whatever the headers still say',
      { body: pageOf('It is open.'), headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'br' } },
    ],
  ])('unpacks %s', async (_, capture) => {
    expect(await textsOf(capture)).toEqual(['News\n\nIt is open.']);
  });

  it('decodes by the charset of the headers', async () => {
    const body = Buffer.from('<title>News</title><p>\xabZo\xeb\xbb, he said.</p>', 'latin1');
    expect(await textsOf({ body, type: 'text/html; charset=iso-8859-1' })).toEqual([
      'News\n\n«Zoë», he said.',
    ]);
  });

  it('gives all pages before the place where a file is cut off, and then says so', async () => {
    for (const whole of [writeWarc(captures), writePackedWarc(captures)]) {
      const parts = [0.5, 0.7, 0.9].map((share) => whole.subarray(0, Math.floor(whole.length * share)));
      for (const part of parts) {
        const paths: string[] = [];
        const read = async () => {
          for await (const { path } of cutArchive(one(part))) paths.push(path);
        };
        await expect(read()).rejects.toThrow(/^is cut off: .*Fetch it again/);
        expect(paths.length).toBeGreaterThan(0);
        expect(paths).toEqual(captures.slice(0, paths.length).map(({ url }) => url));
      }
    }
  });

  it.each([
    ['no WARC', Buffer.from('Orla Vance said so.\n'), 'is no WARC file'],
    ['nothing', Buffer.alloc(0), 'holds no web page'],
    ['no page', writeWarc([]), 'holds no web page'],
    ['a record without its length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), 'how long it is'],
    ['a line without an end', Buffer.alloc(300_000, 'WARC/1.0 '), 'is no WARC file'],
    ['damaged gzip', withLastBytes(writePackedWarc(captures), 255), 'damaged'],
  ])('says what is wrong with %s', async (_, bytes, message) => {
    await expect(cut(bytes)).rejects.toThrow(message);
  });

  it('stops a page that inflates without end, and goes on with the next', async () => {
    const bomb = {
      url: 'https://bad.example/',
      body: gzipSync(Buffer.alloc(60_000_000)),
      headers: { 'Content-Encoding': 'gzip' },
    };
    const parcels = await cut(writePackedWarc([bomb, captures[0]!]));
    expect(parcels).toMatchObject([
      { path: bomb.url, error: { message: expect.stringContaining('larger than 15 MB') } },
      { path: captures[0]!.url },
    ]);
  });
});

function chunked(body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  const half = bytes.length >> 1;
  return Buffer.concat(
    [bytes.subarray(0, half), bytes.subarray(half)]
      .flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
      .concat(Buffer.from('0\r\n\r\n')),
  );
}

async function* one(bytes: Uint8Array) {
  yield bytes;
}

// The checksum and the length of the last record.
function withLastBytes(bytes: Buffer, byte: number): Buffer {
  return bytes.fill(byte, bytes.length - 8);
}
