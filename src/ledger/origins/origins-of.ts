// What the ledger knows of a claim: a text in, its documents, outlets and independent origins out, with what contradicts it.
import type { Known } from '../identity/identify-actors.ts';
import type { Reading } from '../ledger.ts';
import type { Origins } from './claim.ts';
import { findClaims } from './find-claims.ts';
import { readClaims, type StoredClaimDocument } from './read-claims.ts';
import { traceOrigins } from './trace-origins.ts';

export interface OriginsRequest {
  readonly known?: Known;
  /** Which documents and statements count; all where it is not given. */
  readonly keep?: (documents: readonly StoredClaimDocument[]) => Promise<readonly StoredClaimDocument[]>;
}

export interface OriginsFound extends Origins {
  /** The claim in the words of its first document; null where the ledger has none like it. */
  readonly claim: string | null;
  readonly claims: readonly number[];
}

export async function originsOf(
  db: Reading,
  text: string,
  request: OriginsRequest = {},
): Promise<OriginsFound> {
  const found = await findClaims(db, text);
  return originsOfClaims(
    db,
    found.map(({ claim }) => claim),
    request,
  );
}

export async function originsOfClaims(
  db: Reading,
  claims: readonly number[],
  { known, keep = async (documents) => documents }: OriginsRequest = {},
): Promise<OriginsFound> {
  const documents = await keep(await readClaims(db, claims, known));
  const origins = traceOrigins(documents);
  const first = origins.roots[0]?.paths[0]?.steps.at(-1) ?? null;
  return { claim: first?.text ?? null, claims, ...origins };
}
