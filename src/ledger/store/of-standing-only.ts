// Columns by which entries are found, and which are therefore empty in a version that another took the place of.
import type { EntryTable } from './entry-ids.ts';

const time = { time_from: null, time_to: null };
const said = { said_from: null, said_to: null };

export const ofStandingOnly = {
  attributions: { ...said, happened_from: null, happened_to: null },
  figures: { ...said, period_from: null, period_to: null },
  positions: { ...time, stand_key: null },
} as const satisfies Partial<Record<EntryTable, object>> as Readonly<
  Partial<Record<EntryTable, Record<string, null>>>
>;
