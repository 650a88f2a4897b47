// Bytes of a text in, its characters out: by byte order mark, as UTF-8, by the charset that its server or the text itself
// declares, or by what its letters look like. Files that are no text are refused.
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import { InputError } from '../incoming.ts';
import { encodingOf, olderEncodingOf } from './encoding-of.ts';
import { findDeclaredCharset } from './find-declared-charset.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { refuseBinary } from './refuse-binary.ts';

const sampleLength = 200_000;

/** `said` is the charset that came with the bytes. @throws {InputError} where the bytes are no text */
export function decodeBytes(bytes: Uint8Array, said: string | null = null): string {
  return openDecoder(charsetOf(bytes, said))(bytes, { stream: false });
}

/**
 * The charset that a text is in. Hardly a text in another one happens to be well-formed UTF-8, whatever it declares.
 *
 * @throws {InputError} where the bytes are no text
 */
export function charsetOf(bytes: Uint8Array, said: string | null = null): string {
  const marked = charsetOfMark(bytes) ?? guessUtf16(bytes);
  if (marked) return marked;
  refuseBinary(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  return (said && olderEncodingOf(said)) ?? findDeclaredCharset(bytes) ?? detectCharset(bytes);
}

/** The charset that a byte order mark gives. */
export function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Decodes bytes that come one part after the other; `stream` says that more follow. The byte order mark is dropped: it
 * tells how to decode and is no character of the text.
 */
export function openDecoder(charset: string): (bytes: Uint8Array, part: { stream: boolean }) => string {
  const decoder = new TextDecoder(charset);
  const isWindows = decoder.encoding === 'windows-1252';
  return (bytes, part) => {
    const text = decodeWith(decoder, bytes, part);
    return isWindows ? withPunctuation(text) : text;
  };
}

// Node 20 takes windows-1252 for Latin-1, whose control characters stand where quotation marks should.
function withPunctuation(text: string): string {
  return text.replaceAll(/[\x80-\x9f]/g, (control) => punctuation[control.charCodeAt(0) - 0x80]!);
}

/** What windows-1252 has from 0x80 to 0x9f; five of the bytes stand for nothing and stay as they are. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWith(decoder: TextDecoder, bytes: Uint8Array, part: { stream: boolean }): string {
  try {
    return decoder.decode(bytes, part);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG') {
      throw new InputError('is longer than the 512 MB that fit into one text. Split it.');
    }
    throw error;
  }
}

// Of charsets that fit equally well the one is taken that most of the news is in. The last resort, windows-1252, gives
// every byte a character.
function detectCharset(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, sampleLength)).filter(({ name }) => isOlder(name));
  const best = guesses[0]?.confidence ?? 0;
  const level = guesses.filter(({ confidence }) => confidence === best).map(({ name }) => name as string);
  return ['windows-1252', 'windows-1251'].find((name) => level.includes(name)) ?? level[0] ?? 'windows-1252';
}

// Text in ASCII or a kind of Unicode has been recognised before.
function isOlder(charset: string): boolean {
  return charset !== 'ASCII' && !charset.startsWith('UTF') && encodingOf(charset) !== null;
}
