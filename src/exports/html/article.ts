// The article for the page: its text as it stands, with the words of every entry in elements of their own, and after
// each block the notes to the statements that begin in it.
import { groupByBlock } from '../nest-marks.ts';
import type { Statement } from '../statements.ts';
import { markedText } from './marked-text.ts';
import { markingsOf } from './markings.ts';
import { html, type Markup } from './markup.ts';
import { noteList } from './note.ts';
import type { PageRecord } from './page-record.ts';

/** The whole text, block by block, none of it left out: outside the notes the element's text is the document's. */
export function articleMarkup(page: PageRecord): Markup {
  const { text, language } = page.record.document;
  const markings = groupByBlock(markingsOf(page), page.stretches);
  const beginning = notesByStretch(page);
  const title = page.stretches.findIndex(({ kind }) => kind === 'title');
  const seen = new Set<string>();
  const rows = page.stretches.map(({ span, kind }, index) => {
    if (kind === 'space') return html`${text.slice(...span)}`;
    const words = markedText(text, markings[index]!, span, seen);
    const element = index === title ? titleMarkup(words, page) : wordsMarkup(kind, words);
    return html`<div class="row">${element}${noteList(beginning[index]!, page)}</div>`;
  });
  return html`<div class="article" lang="${language}">${rows}</div>`;
}

// A note stands inside its parent's where both begin in the same stretch; else by itself, and says through whom.
function notesByStretch({ statements, stretches, places }: PageRecord): Statement[][] {
  const notes: Statement[][] = stretches.map(() => []);
  for (const statement of statements.all) {
    const parent = statement.chain.at(-1);
    const place = places.get(statement)!;
    if (!parent || places.get(parent) !== place) notes[place]?.push(statement);
  }
  return notes;
}

function titleMarkup(words: Markup, { level }: PageRecord): Markup {
  return level === 1 ? html`<h1 class="words">${words}</h1>` : html`<h2 class="words">${words}</h2>`;
}

function wordsMarkup(kind: string, words: Markup): Markup {
  if (kind === 'quote') return html`<blockquote class="words">${words}</blockquote>`;
  return html`<p class="words ${kind}">${words}</p>`;
}
