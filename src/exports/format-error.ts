// A file that does not keep to its format: which line, what is wrong with it, what would be right.

export class FormatError extends Error {
  override readonly name = 'FormatError';

  /** `line` counts from 1; null where the file as a whole is meant. */
  constructor(line: number | null, message: string) {
    super(line === null ? message : `line ${line}: ${message}`);
  }
}
