// A file that does not keep to its format: which line, what is wrong with it, what would be right.

export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** Counts from 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** The message without the line. */
  readonly problem: string;

  constructor(line: number | null, problem: string) {
    super(line === null ? problem : `line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
  }
}
