// The codebook of issues as the reader gets it: plain data. YAML is read outside the reader.

/** An issue that parties take positions on, with the words that signal it. */
export interface Issue {
  /** Kebab-case, as it stands in the record: `security-guarantees`. */
  readonly key: string;
  /** For people. */
  readonly label: string;
  /** Words and phrases, lower case, matched on lemmas: `cease-fire`, `lift sanctions`. */
  readonly words: readonly string[];
}

export interface Codebook {
  /** SHA-256 of the issues as canonical JSON, in hexadecimal. */
  readonly sha256: string;
  readonly issues: readonly Issue[];
}
