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
