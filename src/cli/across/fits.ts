// The filters of a query, as what origins ask of each statement.
import type { Ledger } from '../../ledger/ledger.ts';
import type { StoredClaimDocument } from '../../ledger/origins/read-claims.ts';
import type { Filters } from '../../ledger/queries/filters.ts';
import { fittingEntries } from '../../ledger/queries/fitting-entries.ts';
import { statements } from '../../ledger/queries/list-statements.ts';

export type Keep = (documents: readonly StoredClaimDocument[]) => Promise<StoredClaimDocument[]>;

/** Documents with a statement that fits, and of their statements those alone. */
export function fitsOf(ledger: Ledger, filters: Filters): Keep {
  return async (documents) => {
    const fits = await fittingEntries(
      ledger,
      statements,
      filters,
      documents.map(({ documentId }) => documentId),
    );
    return documents
      .map((document) => ({
        ...document,
        statements: document.statements.filter(({ attribution }) =>
          fits({ documentId: document.documentId, ref: attribution, published: document.published }),
        ),
      }))
      .filter((document) => document.statements.length > 0);
  };
}
