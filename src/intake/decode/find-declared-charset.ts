// The charset that an HTML or XML file says it is in: `<meta charset="windows-1251">`, `<?xml encoding="koi8-r"?>`.
import { olderEncodingOf } from './encoding-of.ts';

const sampleLength = 4096;
const declarations = [
  /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i,
  /^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i,
];

/**
 * A label that TextDecoder knows; null where none is declared. A page that declares UTF-16 is read here byte by byte, so it
 * is in another; one that declares UTF-8 has been tried as such.
 */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleLength));
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1];
    if (label && olderEncodingOf(label)) return label;
  }
  return null;
}
