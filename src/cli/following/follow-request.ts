// What following goes by.
import type { Supply } from '../../intake/supply.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Messages } from '../reading/messages.ts';
import type { Crew } from '../reading/read-in-order.ts';
import type { ReadSettings } from '../reading/read-parcel.ts';

export interface FollowRequest {
  /** Addresses, files, folders, globs. */
  readonly sources: readonly string[];
  readonly ledger: Ledger;
  readonly supply: Supply;
  readonly settings: ReadSettings;
  readonly crew: Crew;
  readonly messages: Messages;
  /** A line of what was added. */
  readonly tell: (line: string) => void;
  /** Milliseconds between two looks at an address. */
  readonly every: number;
  /** Whether to end after one look at each. */
  readonly once: boolean;
  readonly now: () => number;
  readonly stop: AbortSignal;
}
