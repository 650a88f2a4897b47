// What is followed, and how far: feeds, the pages that they name, and files.

export interface FollowingTables {
  readonly followed: FollowedRow;
}

export interface FollowedRow {
  /** Of a feed or a page; or the path of a file. */
  readonly address: string;
  /** What told, when it was read, whether it would be another: of an entry what its feed said, of a file time and size. */
  readonly mark: string | null;
  /** By which its server tells the same. */
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** ISO 8601. */
  readonly checked: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** Not to be asked for again before: ISO 8601. */
  readonly due: string | null;
}
