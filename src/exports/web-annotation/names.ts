// The names (IRIs) of what a record tells of. A text and a record are named by their hashes (RFC 6920), so the names are
// the same wherever the files lie, and an entry is a part of its record.
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HearsayRecord } from '../../reader/index.ts';

export interface Names {
  /** The text that every selector counts in. */
  readonly text: string;
  readonly record: string;
  /** Of an entry by its id, or of another part of the record. */
  part(id: string): string;
}

export function namesOf(record: HearsayRecord): Names {
  const name = byHash(sha256(utf8ToBytes(JSON.stringify(record))));
  return { text: hashName(record.document.sha256), record: name, part: (id) => `${name}#${id}` };
}

/** `hash` is SHA-256 in hexadecimal. */
export function hashName(hash: string): string {
  return byHash(hexToBytes(hash));
}

function byHash(hash: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...hash));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
