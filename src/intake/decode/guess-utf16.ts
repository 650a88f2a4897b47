// UTF-16 without a byte order mark, known by its zero bytes: a blank, a digit or a Latin letter has one, and always on
// the same side.

const sampleLength = 8000;
const leastShare = 0.05;

/** The byte order of UTF-16 text; null where the bytes do not look like it. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length & ~1));
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at & 1]!++;
  const [first, second] = zeros as [number, number];
  if (second > (sample.length / 2) * leastShare && first === 0) return isText(sample, 'utf-16le');
  if (first > (sample.length / 2) * leastShare && second === 0) return isText(sample, 'utf-16be');
  return null;
}

function isText<Charset extends string>(sample: Uint8Array, charset: Charset): Charset | null {
  const text = new TextDecoder(charset).decode(sample);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  return /[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text) ? null : charset;
}
