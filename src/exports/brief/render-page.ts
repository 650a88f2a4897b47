// Briefs as one page for print: no script, no request to anywhere.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { HearsayRecord } from '../../reader/index.ts';
import { html, type Markup, trusted } from '../html/markup.ts';
import { type Brief, type BriefNote, type BriefPoint, type BriefSection, briefOf } from './brief.ts';
import { briefStyle } from './brief-style.ts';

export function renderBriefPage(records: readonly HearsayRecord[]): string {
  const briefs = records.map(briefOf);
  const title = briefs.length === 1 ? briefs[0]!.title : `${briefs.length} briefs`;
  const articles = briefs.map((brief, index) => articleOf(brief, briefs.length === 1 ? '' : `${index + 1}-`));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(briefStyle)}</style>
</head>
<body>
<main>
${articles}</main>
</body>
</html>
`.written;
}

const styleHash = btoa(String.fromCharCode(...sha256(utf8ToBytes(briefStyle))));
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

function articleOf(
  { title, origin, url, summary, sections, notes, engine, sha256 }: Brief,
  prefix: string,
): Markup {
  return html`<article>
<h1>${title}</h1>
<div class="about">
<p>${origin.join(' · ')}</p>
${url === null ? null : html`<p>${url}</p>`}
<p>${summary.join(' · ')}</p>
</div>
${sections.map((section) => sectionOf(section, prefix))}
<section class="notes" aria-label="Notes">
<ol>
${notes.map((note) => noteOf(note, prefix))}</ol>
</section>
<p class="colophon">Read by Hearsay ${engine}. SHA-256 of the text: ${sha256}. Places are counted in characters (code points).</p>
</article>
`;
}

function sectionOf({ title, points }: BriefSection, prefix: string): Markup {
  return html`<section>
<h2>${title}</h2>
<ul>
${points.map((point) => pointOf(point, prefix))}</ul>
</section>
`;
}

function pointOf({ lead, details, words, note, points }: BriefPoint, prefix: string): Markup {
  const told = details.length === 0 ? null : html` <span class="details">(${details.join(' · ')})</span>`;
  const quoted = words === '' ? null : html`: ${words}`;
  const mark =
    note === null
      ? null
      : html`<sup><a href="#${prefix}note-${note}" aria-label="note ${note}">${note}</a></sup>`;
  const below =
    points.length === 0 ? null : html`\n<ul>\n${points.map((point) => pointOf(point, prefix))}</ul>`;
  return html`<li><p><strong>${lead}</strong>${told}${quoted}${mark}</p>${below}</li>
`;
}

function noteOf({ number, passage, span: [start, end], chain }: BriefNote, prefix: string): Markup {
  return html`<li id="${prefix}note-${number}">${passage} <span class="details">(${chain.join(' › ')}; characters ${start}–${end})</span></li>
`;
}
