// An .ann file as a person left it, and the record it was made of, into the entries that it holds now.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import { codePointsOf } from '../code-points.ts';
import type { ReviewedEntry } from '../corrections/reviewed.ts';
import { textForBrat } from '../fragments.ts';
import { entitiesOf, eventEntries, timesOf } from './entries.ts';
import { readStandoff } from './read-standoff.ts';
import { StandoffIndex } from './standoff-index.ts';

/** @throws {FormatError} where the file does not keep to the format, or belongs to another text */
export function readBrat(annotations: string, record: HearsayRecord): ReviewedEntry[] {
  const text = textForBrat(record.document.text);
  const { offset } = codePointsOf(text);
  const index = new StandoffIndex(
    readStandoff(annotations, text),
    ([start, end]): Span => [offset(start), offset(end)],
  );
  return [...entitiesOf(index), ...timesOf(index), ...eventEntries(index)];
}
