// Whatever went wrong with a source, as what is told of it.
import { messageOf } from './file-errors.ts';
import { InputError, type Unreadable } from './incoming.ts';

export function unreadable(path: string, error: unknown): Unreadable {
  return {
    path,
    error: error instanceof InputError ? error : new InputError(messageOf(error), { cause: error }),
  };
}
