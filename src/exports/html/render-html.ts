// Records as one page that opens from disk: no request to anywhere, complete without its script, which only adds
// choosing, filtering and keys.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { HearsayRecord } from '../../reader/index.ts';
import { nameOf } from '../summary.ts';
import { documentMarkup, indexMarkup } from './document.ts';
import { html, trusted } from './markup.ts';
import { type PageRecord, pageRecord, SourceKeys } from './page-record.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { keysDialog, toolbar } from './toolbar.ts';

export interface HtmlOptions {
  /** Of a page of several records; else the page bears its article's. */
  readonly title?: string | undefined;
}

/** One self-contained HTML file; of several records with an index. Nothing of an article is ever markup. */
export function renderHtml(
  records: HearsayRecord | readonly HearsayRecord[],
  options: HtmlOptions = {},
): string {
  const all: readonly HearsayRecord[] = Array.isArray(records) ? records : [records as HearsayRecord];
  const sources = new SourceKeys();
  const pages = all.map((record, index) => pageRecord(record, index, all.length, sources));
  countSources(pages, sources);
  const title = options.title ?? (all.length === 1 ? nameOf(all[0]!) : `${all.length} articles`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Hearsay ${all[0]?.engine.version ?? ''}">
<title>${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">To the article</a>
${toolbar(sources)}
<main id="main">
${pages.length === 1 ? null : indexMarkup(title, pages)}
${pages.map(documentMarkup)}
</main>
${keysDialog}
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
  return page.written;
}

function countSources(pages: readonly PageRecord[], sources: SourceKeys): void {
  for (const { statements, entities } of pages) {
    for (const { attribution } of statements.all) {
      for (const key of sources.keysOf(attribution.source, entities)) sources.count(key);
    }
  }
}

// Nothing may be loaded, and of style and script nothing runs but what stands here.
const policy = [
  "default-src 'none'",
  `style-src '${hashOf(pageStyle)}'`,
  `script-src '${hashOf(pageScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
