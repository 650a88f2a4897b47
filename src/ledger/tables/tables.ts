// The tables of a ledger as the queries see them. Every concern names its own tables and joins them here.
import type { AcrossTables } from './across-tables.ts';
import type { FollowingTables } from './following-tables.ts';
import type { IdentityTables } from './identity-tables.ts';
import type { RecordTables } from './record-tables.ts';
import type { ReviewTables } from './review-tables.ts';

export interface LedgerTables
  extends RecordTables,
    FollowingTables,
    AcrossTables,
    ReviewTables,
    IdentityTables {
  readonly ledger_migrations: MigrationRow;
}

/** What has been done to the tables since the ledger was made. */
export interface MigrationRow {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** Version of Hearsay that did it. */
  readonly hearsay: string;
  readonly applied: string;
}
