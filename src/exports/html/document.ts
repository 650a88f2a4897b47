// One record on the page: where it comes from, the article with its notes, the lists below it, what read it.
import { quotationWords } from '../plain-words.ts';
import { nameOf, originOf, summaryOf, titleOf } from '../summary.ts';
import { articleMarkup } from './article.ts';
import { listsMarkup } from './lists.ts';
import { html, type Markup } from './markup.ts';
import type { PageRecord } from './page-record.ts';

export function documentMarkup(page: PageRecord): Markup {
  const { record, prefix, level } = page;
  const { engine, document } = record;
  const hasTitle = document.blocks.some(({ kind }) => kind === 'title');
  const name = nameOf(record);
  // Where nobody gave a title, only those who move by headings need one.
  const shown = titleOf(record) === null ? html` class="unseen"` : null;
  const heading = level === 1 ? html`<h1${shown}>${name}</h1>` : html`<h2${shown}>${name}</h2>`;
  const models = Object.keys(engine.models);
  return html`<article class="document" id="${prefix}document" aria-label="${name}">
<div class="about">
${hasTitle ? null : heading}
<p class="origin">${origin(page)}</p>
<p class="summary">${summaryOf(record).join(' · ')}</p>
${legend}
</div>
${articleMarkup(page)}
${listsMarkup(page)}
<p class="colophon">Read by Hearsay ${engine.version}${models.length > 0 ? ` with ${models.join(', ')}` : ', by rules alone'}. SHA-256 of the text: <code>${document.sha256}</code></p>
</article>
`;
}

/** The list of the page's articles. */
export function indexMarkup(title: string, pages: readonly PageRecord[]): Markup {
  const items = pages.map(
    ({ record, prefix }) => html`<li><a href="#${prefix}document">${nameOf(record)}</a>
<span class="origin">${originOf(record).join(' · ')}</span> <span class="summary">${summaryOf(record).join(' · ')}</span></li>
`,
  );
  return html`<nav class="index" aria-labelledby="index-title"><h1 id="index-title">${title}</h1><ol>${items}</ol></nav>`;
}

function origin({ record }: PageRecord): Markup {
  const { url, published } = record.document;
  const parts = originOf(record).join(' · ');
  const undated = published === null ? html`${parts === '' ? '' : ' · '}date not stated` : null;
  if (url === null) return html`${parts}${undated}`;
  // Only what a browser opens as a page: a script in an address is no address.
  const shown = /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : url;
  return html`${parts}${undated}<br>${shown}`;
}

const legend = html`<p class="legend" aria-label="How statements are marked"><span class="content direct">${quotationWords.direct}</span> <span class="content mixed">${quotationWords.mixed}</span> <span class="content indirect">${quotationWords.indirect}</span></p>`;
