// A command line that cannot be followed: exit status 2.

/** The message says what was wrong, what is allowed and the next step, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
