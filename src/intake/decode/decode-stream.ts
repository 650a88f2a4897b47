// The bytes of a text as they come in, its characters out, in constant memory. The first of them tell the charset.
import { charsetOf, decodeBytes, openDecoder } from './decode-bytes.ts';

export const headLength = 1 << 20;

/** @throws {InputError} where the bytes are no text */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ReturnType<typeof openDecoder> | null = null;
  let head: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (decode) {
      yield decode(chunk, { stream: true });
      continue;
    }
    head.push(chunk);
    if (size < headLength) continue;
    const bytes = Buffer.concat(head);
    head = [];
    decode = openDecoder(charsetOf(wholeCharacters(bytes)));
    yield decode(bytes, { stream: true });
  }
  if (decode) yield decode(new Uint8Array(), { stream: false });
  else if (size > 0) yield decodeBytes(Buffer.concat(head));
}

// Without the last character, of which some bytes may be missing, back to one of ASCII.
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte < 0x80) + 1);
}
