// The caller's input becomes the document of the record: hashed, with blocks, its metadata checked.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentInput } from '../document.ts';
import type { SourceDocument } from '../record.ts';
import type { Context } from '../stage.ts';
import { isEdtfDate } from '../times/edtf.ts';
import { findBlocks } from './find-blocks.ts';

/** @throws {TypeError} where the text is no string or `published` no EDTF date or `language` no code */
export function describeDocument(input: DocumentInput, warn: Context['warn']): SourceDocument {
  const { text } = input;
  if (typeof text !== 'string') throw new TypeError('The text of a document must be a string.');
  const published = input.published ?? null;
  if (published !== null && !isEdtfDate(published)) {
    throw new TypeError(
      `"${published}" is no date. Give it as EDTF: 2024-12-01, 2024-12, or 2024-12-01T09:30:00Z.`,
    );
  }
  if (input.language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(input.language)) {
    throw new TypeError(`"${input.language}" is no language code. Give it as ISO 639-1: en, uk.`);
  }
  warnOfText(text, warn);
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  return {
    id: input.id ?? hash,
    sha256: hash,
    url: input.url ?? null,
    title: input.title ?? null,
    byline: input.byline ?? [],
    publisher: input.publisher ?? null,
    published,
    retrieved: input.retrieved ?? null,
    language: input.language ?? 'und',
    text,
    blocks: input.blocks ?? findBlocks(text),
  };
}

function warnOfText(text: string, warn: Context['warn']): void {
  if (text.trim() === '') warn('text_empty', 'The text is empty.');
  const control = /[^\P{Cc}\t\n\r\f\u0085]/u.exec(text);
  if (control) {
    const message = 'A control character stands in the text; it is kept as it is.';
    warn('text_control_characters', message, [control.index, control.index + 1]);
  }
  const surrogate = /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.exec(text);
  if (surrogate) {
    const message = 'Half of a character (a lone surrogate) stands in the text; it is kept as it is.';
    warn('text_lone_surrogate', message, [surrogate.index, surrogate.index + 1]);
  }
}
