// What a response holds: by its content type, by its address where that is too general, by its first bytes where the
// server's word is known to be loose.
import { formatOfName } from '../format-of-name.ts';
import { InputError, type InputFormat } from '../incoming.ts';
import { sniffFormat } from '../sniff-format.ts';

const formats: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'application/warc': 'warc',
};

/** Types under which anything is sent, and feeds and pages most of all. */
const loose = new Set([
  '',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/json',
  'application/octet-stream',
  'binary/octet-stream',
  'application/gzip',
  'application/x-gzip',
]);

/** Contents that tell themselves, whatever type they are sent under. */
const certain: ReadonlySet<InputFormat> = new Set(['feed', 'pdf', 'warc']);

/** @throws {InputError} where it is nothing that is read */
export function formatOfResponse(contentType: string, url: URL, head: Uint8Array): InputFormat {
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const sniffed = sniffFormat(head);
  if (certain.has(sniffed)) return sniffed;
  const said = formats[type];
  if (said && !certain.has(said)) return said;
  if (!said && !loose.has(type)) {
    throw new InputError(`is ${type.slice(0, 60)}: no article. Give the address of a page, a feed or a PDF.`);
  }
  if (said) throw new InputError(`is sent as ${type}, but is none. Look at it in a browser.`);
  const named = formatOfName(url.pathname);
  if (type === 'application/json' && sniffed === 'text') {
    throw new InputError('is JSON, but no feed. Give the address of a page or of a JSON Feed.');
  }
  return named && !certain.has(named) ? named : sniffed;
}

/** The charset of a content type; null where it gives none. */
export function charsetOfType(contentType: string): string | null {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(contentType)?.[1] ?? null;
}
