// A command line that cannot be followed: exit status 2.

/** The message says what was wrong, what is allowed and the next step, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Prints commander's message, its suggestion and the next step in one line. */
export function usageErrorsOf(command: string): (message: string, write: (text: string) => void) => void {
  return (message, write) => {
    const said = message
      .replace(/^error: /, '')
      .trim()
      .replaceAll(/\s*\n\s*/g, ' ');
    write(`hearsay: ${said}${/[.?)]$/.test(said) ? '' : '.'} See ${command} --help.\n`);
  };
}
