import { describe, expect, it } from 'vitest';
import { decodeStream, headLength } from './decode-stream.ts';

async function decoded(bytes: Uint8Array, length: number): Promise<string> {
  const parts: string[] = [];
  for await (const part of decodeStream(cut(bytes, length))) parts.push(part);
  return parts.join('');
}

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const sentence = '“We won’t wait,” Orla Vance said in Genève.\n';

describe('decodeStream', () => {
  it('reads a short text, wherever it is cut', async () => {
    expect(await decoded(Buffer.from(sentence), 7)).toBe(sentence);
    expect(await decoded(Buffer.from(`\ufeff${sentence}`, 'utf16le'), 3)).toBe(sentence);
  });

  it('reads a long text, wherever it is cut', async () => {
    const text = sentence.repeat(Math.ceil((2 * headLength) / sentence.length));
    expect(await decoded(Buffer.from(text), 65_537)).toBe(text);
  });

  it('reads a long text of windows-1252', async () => {
    const bytes = Buffer.from(
      sentence.replace('“', '\x93').replace('’', '\x92').replace('”', '\x94'),
      'latin1',
    );
    const count = Math.ceil((2 * headLength) / bytes.length);
    expect(await decoded(Buffer.concat(Array(count).fill(bytes)), 65_537)).toBe(sentence.repeat(count));
  });

  it('gives nothing for nothing', async () => {
    expect(await decoded(new Uint8Array(), 1)).toBe('');
  });
});
