// The note to a statement: beside its words who says it, how and to whom; opened, all that the record has of it; inside
// it the notes to what it relays.
import type { Party } from '../../reader/index.ts';
import { dateWords } from '../dates.ts';
import { attitudeWords, certainty, describeEntity, polarityWords, quotationWords } from '../plain-words.ts';
import { type Statement, wordsAt } from '../statements.ts';
import { html, type Markup } from './markup.ts';
import { type PageRecord, throughOf } from './page-record.ts';

/** The notes to some statements; nothing where there are none. */
export function noteList(
  statements: readonly Statement[],
  page: PageRecord,
  isInside = false,
): Markup | null {
  if (statements.length === 0) return null;
  return html`<ol class="notes" role="list">${statements.map((statement) => note(statement, page, isInside))}</ol>`;
}

function note(statement: Statement, page: PageRecord, isInside: boolean): Markup {
  const { attribution, number, source, verb, addressee, children } = statement;
  const id = `${page.prefix}${attribution.id}`;
  const place = page.places.get(statement);
  const inside = children.filter((child) => page.places.get(child) === place);
  const chain = statement.chain.map((link) => `${page.prefix}${link.attribution.id}`).join(' ');
  return html`<li class="note ${attribution.quotation}" id="${id}" data-through="${throughOf(statement, page)}" data-chain="${chain}">
<a class="number" href="#${id}-words" aria-label="Statement ${number}: to its words">${number}</a>
<details name="${page.prefix}note"><summary><b>${source}</b> ${verb} ${addressee === null ? '· ' : null}<span class="how">${howWords(statement, isInside)}</span></summary>
${details(statement, page)}</details>
${noteList(inside, page, true)}</li>
`;
}

// "to Radio Meridian · quoted · 2 October 2031"; a note inside its parent's need not say through whom.
function howWords({ attribution, addressee, chain }: Statement, isInside: boolean): string {
  const { said, quotation, confidence } = attribution;
  return [
    ...(addressee === null ? [] : [`to ${addressee}`]),
    quotationWords[quotation],
    ...(said === null ? [] : [dateWords(said.edtf).replaceAll(' ', '\u00a0')]),
    ...(isInside ? [] : chain.slice(-1).map((parent) => `through ${parent.source}`)),
    ...(certainty(confidence) === 'unsure' ? ['unsure'] : []),
  ].join('\u00a0· ');
}

function details(statement: Statement, page: PageRecord): Markup {
  const { attribution, source, addressee } = statement;
  const { quotation, attitude, polarity, said, confidence, cue } = attribution;
  const { text, publisher } = page.record.document;
  const time = page.times.get(said?.time ?? '');
  const through = [publisher ?? 'this text', ...statement.chain.map((link) => link.source), source];
  const rows: readonly (readonly [string, Markup])[] = [
    ['Who', party(source, attribution.source, page)],
    [
      'To whom',
      attribution.addressee && addressee !== null ? party(addressee, attribution.addressee, page) : unstated,
    ],
    [
      'When',
      said
        ? html`${dateWords(said.edtf)}${time ? html` <q>${wordsAt(text, [time.span])}</q>` : null}`
        : unstated,
    ],
    ['How', html`${quotationWords[quotation]}, <q>${wordsAt(text, cue.spans) || cue.lemma}</q>`],
    ['Attitude', html`${attitudeWords[attitude]}`],
    ['Polarity', html`${polarityWords[polarity]}`],
    ['On whose word', html`${through.join(' › ')}`],
    ['Certainty', html`${Math.round(confidence * 100)} of 100, ${certainty(confidence)}`],
  ];
  return html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const unstated = html`<span class="unstated">not stated</span>`;

// "Aldo Fenwick, Water Minister, “He”": name, what is known, and the words that stand for it here.
function party(name: string, { entities, spans }: Party, page: PageRecord): Markup {
  const known = entities.flatMap((id) => {
    const entity = page.entities.get(id);
    return entity ? [describeEntity(entity)] : [];
  });
  const words = wordsAt(page.record.document.text, spans);
  return html`${[name, ...known.filter((text) => text !== '')].join(', ')}${words === '' || words === name ? null : html` <q>${words}</q>`}`;
}
