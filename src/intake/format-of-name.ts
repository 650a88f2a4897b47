// What a file is, by the end of its name.
import type { InputFormat } from './incoming.ts';

const formats: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.pdf': 'pdf',
  '.warc': 'warc',
  '.warc.gz': 'warc',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
};

/** The endings of what is read where a folder is given: a feed names pages elsewhere and is to be named itself. */
export const articleEndings = Object.keys(formats).filter((ending) => formats[ending] !== 'feed');

/** Null where the name does not tell. */
export function formatOfName(name: string): InputFormat | null {
  const ending = /(?:\.warc)?\.[^./\\]{1,20}$/.exec(name.toLowerCase())?.[0] ?? '';
  return formats[ending] ?? null;
}

export function isArticleName(name: string): boolean {
  const format = formatOfName(name);
  return format !== null && format !== 'feed';
}
