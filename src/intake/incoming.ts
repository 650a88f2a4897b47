// What intake gives: documents for the reader, and the inputs that could not be turned into one.
import type { DocumentInput } from '../reader/index.ts';

/** One document, or what is wrong with its source; `line` counts from 1 in a file of many documents. */
export type Incoming =
  | { readonly path: string; readonly line: number | null; readonly document: DocumentInput }
  | { readonly path: string; readonly line: number | null; readonly error: InputError };

/** An input that cannot be read: the message names the file, what was wrong and the next step, in one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What a caller states of a document; it overrules what its source says. */
export interface GivenMetadata {
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}
