// A record into brat's standoff files: entities and times as text-bound annotations, attributions, figures, positions
// and shifts as events. What a person may change there stands in spans, roles and attributes; dates, numbers and
// confidence, which brat has no field for, stand in notes to be read.
//
//    T4	Attribution 29 33	said
//    E1	Attribution:T4 Source:T2 Content:T3
//    A1	Quotation E1 direct
//    #1	HearsayEntry E1	a1 confidence 0.93
import type { HearsayRecord } from '../../reader/index.ts';
import { type ExportOptions, viewOf } from '../export-view.ts';
import { textForBrat } from '../fragments.ts';
import { addAttributions, addFigures, addPositions, addShifts, eventIdsOf } from './add-events.ts';
import { addEntities, addTimes } from './add-text-bounds.ts';
import type { Standoff } from './standoff.ts';
import { StandoffBuilder } from './standoff-builder.ts';
import { writeStandoff } from './write-standoff.ts';

export interface BratFiles {
  /** The .txt; null where the text may not be shared: whoever has it puts it beside the .ann. */
  readonly text: string | null;
  readonly annotations: string;
}

export function renderBrat(record: HearsayRecord, options: ExportOptions): BratFiles {
  return {
    text: options.withText ? textForBrat(record.document.text) : null,
    annotations: writeStandoff(standoffOf(record, options)),
  };
}

export function standoffOf(whole: HearsayRecord, options: ExportOptions): Standoff {
  const { record } = viewOf(whole, options);
  const { text } = whole.document;
  const build = new StandoffBuilder(text, options.withText);
  const ids = { ...addEntities(record, build), ...addTimes(record, build), ...eventIdsOf(record, text) };
  addAttributions(record, ids, build);
  addFigures(record, ids, build);
  addPositions(record, ids, build);
  addShifts(record, ids, build);
  return build.standoff();
}
