// Hashing of features to rows of a weight table. Everything is a 32-bit integer, so that the hot loops of the tagger
// and the parser touch no strings.

/** Hash of the UTF-16 units of `text` from `start` up to `end` (FNV-1a). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Adds one value to a hash. The order of values matters. */
export function combine(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The row of a hash in a table of `2 ** bits` rows. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> (32 - bits);
}
