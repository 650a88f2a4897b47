// Labels of charsets, as pages declare and detectors name them.
import { TextDecoder } from 'node:util';

/** The encoding that a label stands for; null where there is no decoder for it. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The same, of a charset other than Unicode: what claims to be UTF-8 and is not, is in some other. */
export function olderEncodingOf(label: string): string | null {
  const encoding = encodingOf(label);
  return encoding?.startsWith('utf-') ? null : encoding;
}
