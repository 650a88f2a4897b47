// A WebAnno TSV file as a person left it, and the record it was made of, into the entries that it holds now.
import type { HearsayRecord } from '../../reader/index.ts';
import type { ReviewedEntry } from '../corrections/reviewed.ts';
import { AnnotationIndex } from './annotation-index.ts';
import { entriesOf } from './entries.ts';
import { readTsv } from './read-tsv.ts';

/** @throws {FormatError} where the file does not keep to the format, or belongs to another text */
export function readWebannoTsv(file: string, record: HearsayRecord): ReviewedEntry[] {
  const { annotations } = readTsv(file, record.document.text);
  return entriesOf(new AnnotationIndex(annotations, record));
}
