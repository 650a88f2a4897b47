// A line of HTML in, its words out: feeds write titles and names with entities and tags.
import { parseHTML } from 'linkedom';
import { lineOf, oneLine, type Page } from './dom.ts';

/** Null where there are none. */
export function plainWords(html: string): string | null {
  if (!/[<&]/.test(html)) return oneLine(html);
  const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Page;
  return lineOf(page.body);
}
