// JSONL that a Windows shell wrote as UTF-16 becomes the UTF-8 that JSON is in; every other stream passes as it is.
import { TextDecoder } from 'node:util';
import { charsetOfMark } from '../decode/decode-bytes.ts';

export async function* transcodeUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = decoderFor(chunk);
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

function decoderFor(first: Uint8Array): TextDecoder | null {
  const charset = charsetOfMark(first);
  return charset?.startsWith('utf-16') ? new TextDecoder(charset) : null;
}
