// Dates as days, for reckoning.
import { dayBoundsOf } from '../store/day-bounds.ts';

/** Days since 1970 of the first day that an EDTF date may mean; null where it has none. */
export function dayOf(edtf: string | null): number | null {
  const { from } = dayBoundsOf(edtf);
  return from === null ? null : Math.floor(Date.parse(`${from}T00:00:00Z`) / 86_400_000);
}
