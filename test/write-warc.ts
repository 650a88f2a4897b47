// Writes WARC files for tests, as crawlers do: a record for what was asked and one for what was answered.
import { gzipSync } from 'node:zlib';

export interface Capture {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const captureDate = '2024-12-02T10:15:30Z';

export function writeWarc(captures: readonly Capture[]): Buffer {
  return Buffer.concat(recordsOf(captures));
}

/** Every record is packed by itself, so that each can be found again. */
export function writePackedWarc(captures: readonly Capture[]): Buffer {
  return Buffer.concat(recordsOf(captures).map((record) => gzipSync(record)));
}

function recordsOf(captures: readonly Capture[]): Buffer[] {
  const info = record(
    { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
    Buffer.from('software: none\r\n'),
  );
  return [info, ...captures.flatMap((capture) => [requestOf(capture), responseOf(capture)])];
}

function requestOf({ url }: Capture): Buffer {
  const { pathname, host } = new URL(url);
  const block = Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  return record({ 'WARC-Type': 'request', 'WARC-Target-URI': url, 'WARC-Date': captureDate }, block);
}

function responseOf({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = '200 OK',
  headers = {},
}: Capture): Buffer {
  const lines = Object.entries({ 'Content-Type': type, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const head = `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`;
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  return record({ 'WARC-Type': 'response', 'WARC-Target-URI': `<${url}>`, 'WARC-Date': captureDate }, block);
}

function record(headers: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const lines = Object.entries({ ...headers, 'Content-Length': String(block.length) });
  const head = `WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}
