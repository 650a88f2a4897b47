// What goes through intake: sources, the parcels they are cut into, and the documents that come out of those.
import type { DocumentInput } from '../reader/index.ts';

export const inputFormats = ['text', 'markdown', 'html', 'jsonl', 'feed', 'warc', 'pdf'] as const;
export type InputFormat = (typeof inputFormats)[number];

/** What holds one document; the others hold many. */
export type DocumentFormat = Exclude<InputFormat, 'jsonl' | 'feed' | 'warc'>;

export function holdsOneDocument(format: InputFormat): format is DocumentFormat {
  return format !== 'jsonl' && format !== 'feed' && format !== 'warc';
}

/** A file, an address of the web, or standard input where `path` is `-`. */
export interface Source {
  readonly path: string;
  readonly format: InputFormat;
  /** True where the format is only assumed, and the content has the last word. */
  readonly assumed?: boolean;
}

/** What can be read on its own, in any thread: one file or page, some lines of a file of many documents, or a document. */
export type Parcel = FileParcel | LinesParcel | DocumentParcel;

export interface FileParcel {
  /** Of a page that was fetched or lay in an archive, its address. */
  readonly path: string;
  readonly format: DocumentFormat;
  /** Null: still to be read from `path`. */
  readonly bytes: Uint8Array | null;
  /** Bytes of the source that it stands for. */
  readonly size: number;
  readonly provenance?: Provenance;
}

/** What the way by which a document came says of it. What the document says of itself goes before, but for the charset. */
export interface Provenance {
  readonly url?: string | null;
  /** When it was fetched: ISO 8601. */
  readonly retrieved?: string | null;
  readonly charset?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  /** EDTF. */
  readonly published?: string | null;
  readonly byline?: readonly string[];
  readonly notes?: readonly string[];
}

export interface LinesParcel {
  readonly path: string;
  readonly format: 'jsonl';
  readonly lines: readonly Line[];
  readonly size: number;
}

/** A document as it is. */
export interface DocumentParcel {
  readonly path: string;
  readonly format: 'document';
  readonly document: DocumentInput;
  readonly size: number;
}

export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Without the line break; null where the line is too long to hold. */
  readonly bytes: Uint8Array | null;
}

/** Where a document stands: its file, and its line in a file of many documents. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

/** One document, or what is wrong with its source. */
export type Incoming =
  | (Place & { readonly document: DocumentInput; readonly notes: readonly string[] })
  | (Place & { readonly error: InputError });

/** Why a source, or a page that it names, gives no parcel. */
export interface Unreadable {
  readonly path: string;
  readonly error: InputError;
}

/** What one kind of source gives: the document, and what of its metadata could not be used. */
export interface Opened {
  readonly document: DocumentInput;
  readonly notes: readonly string[];
}

/** An input that cannot be read: says what was wrong and the next step, in one line, without naming the place. */
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
