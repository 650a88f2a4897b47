// What a row of a query says of its document.

export const documentColumns = [
  'd.outlet',
  'd.title',
  'd.published',
  'd.url',
  'd.place',
  'd.id as document',
] as const;

export interface BesideDocument {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** File or address that it was added from. */
  readonly place: string | null;
  /** Its number in the ledger. */
  readonly document: number;
}
