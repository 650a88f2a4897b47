// What the operating system says of a file, as a person would say it, with the next step.
import { InputError } from './incoming.ts';

const messages: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  ENOTDIR: 'is not there. Check the path.',
  EACCES: 'cannot be read: permission denied. Change its permissions or read a copy.',
  EPERM: 'cannot be read: permission denied. Change its permissions or read a copy.',
  EISDIR: 'is a folder. Give a file.',
  ELOOP: 'is a link that leads to itself. Give the file itself.',
  ENAMETOOLONG: 'is too long for a path. Check the path.',
  EMFILE: 'cannot be opened: too many files are open. Read fewer at once.',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB. Split it, or give its documents as JSONL.',
};

/** The message of an input error; of any other error, what is wrong with the file. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error)) return `cannot be read: ${String(error)}.`;
  const code = 'code' in error ? String(error.code) : '';
  return messages[code] ?? `cannot be read: ${error.message.split('\n')[0]}.`;
}
