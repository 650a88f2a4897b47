// What a tool answers: the items as data, and the same in lines for models that read text. Every item has its passage and,
// where its document has an address, a link that leads to it.
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

export interface Item {
  /** For the text of the answer. */
  readonly line: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function answer(
  key: string,
  items: readonly Item[],
  more: Readonly<Record<string, unknown>> = {},
): CallToolResult {
  const lines = items.map(({ line }, index) => `${index + 1}. ${line}`);
  return {
    structuredContent: { [key]: items.map(({ data }) => data), ...more },
    content: [{ type: 'text', text: lines.join('\n') || `No ${key}.` }],
  };
}

export function failure(message: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: message }] };
}

/** The address with a fragment that browsers scroll to; null where there is none that a browser opens. */
export function linkTo(url: string | null, passage: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const words = passage.replaceAll(/\s+/g, ' ').trim().split(' ').slice(0, mostWords).join(' ');
  const page = url.split('#', 1)[0]!;
  // A hyphen has a meaning of its own in a text fragment.
  return words === ''
    ? page
    : `${page}#:~:text=${encodeURIComponent(wellFormed(words)).replaceAll('-', '%2D')}`;
}

const mostWords = 8;

/** "a · b", without what is not there. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => part).join(' · ');
}

// An address cannot hold half a character.
function wellFormed(words: string): string {
  return words.replaceAll(/\p{Cs}/gu, '\ufffd');
}
