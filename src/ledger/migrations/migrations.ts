// The whole making of a ledger's tables, in order. A new step goes to the end.
import { across } from './across.ts';
import { following } from './following.ts';
import { identity } from './identity.ts';
import type { Migration } from './migration.ts';
import { records } from './records.ts';
import { reviews } from './reviews.ts';

export const migrations: readonly Migration[] = [records, following, across, reviews, identity];
