// A worker thread: takes parcels, gives their outcomes. The settings are the same for all and come once.
import { workerData } from 'piscina';
import type { Parcel } from '../../intake/incoming.ts';
import { type Outcome, type ReadSettings, readParcel } from './read-parcel.ts';

export function readInWorker(parcel: Parcel): Promise<Outcome[]> {
  return readParcel(parcel, workerData as ReadSettings);
}
