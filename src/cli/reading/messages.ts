// What goes to standard error: a line for everything that went wrong or was left out, and the progress of a long run.
import type { Writable } from 'node:stream';
import type { Place } from '../../intake/incoming.ts';

export interface Messages {
  /** How many inputs could not be read. */
  readonly failures: number;
  fail(place: Place, message: string): void;
  /** The input as a whole could not be read: as it is. */
  refuse(text: string): void;
  note(place: Place, message: string): void;
  /** As it is, below each other. */
  print(text: string): void;
}

/** `before` is called before every line: it clears the progress bar away. */
export function toStandardError(stream: Writable, before: () => void): Messages {
  let failures = 0;
  const line = (text: string) => {
    before();
    stream.write(`${text}\n`);
  };
  return {
    get failures() {
      return failures;
    },
    fail(place, message) {
      failures++;
      line(`hearsay: ${nameOf(place)}${place.line === null ? '' : ','} ${oneLine(message)}`);
    },
    refuse(text) {
      failures++;
      line(text);
    },
    note: (place, message) => line(`hearsay: ${nameOf(place)}: note: ${oneLine(message)}`),
    print: line,
  };
}

function nameOf({ path, line }: Place): string {
  const file = path === '-' ? 'standard input' : oneLine(path);
  return line === null ? file : `${file}, line ${line}`;
}

function oneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
