// What stands below the article: the sources, the figures, the times, the positions and shifts, and what was left
// open, each entry with a link to its words.
import type { Entity } from '../../reader/index.ts';
import { amountWords } from '../amounts.ts';
import { dateWords, durationWords } from '../dates.ts';
import { basisWords, describeEntity, stanceWords } from '../plain-words.ts';
import { type Statement, wordsAt } from '../statements.ts';
import { html, type Markup } from './markup.ts';
import { type PageRecord, throughOf } from './page-record.ts';
import { type Cell, type Row, table } from './table.ts';

/** The sections that have something to show. */
export function listsMarkup(page: PageRecord): Markup {
  return html`${sources(page)}${figures(page)}${positions(page)}${shifts(page)}${times(page)}${warnings(page)}`;
}

function sources(page: PageRecord): Markup | null {
  const said = new Map<string, Statement[]>();
  for (const statement of page.statements.all) {
    for (const id of statement.attribution.source.entities) {
      const known = said.get(id);
      if (known) known.push(statement);
      else said.set(id, [statement]);
    }
  }
  const rows = page.record.entities.flatMap((entity) => {
    const own = said.get(entity.id) ?? [];
    return own.length === 0 ? [] : [sourceRow(entity, own, page)];
  });
  return section(
    'Sources',
    table(['Source', 'What the text says of it', 'Statements'], rows),
    page,
    rows.length,
  );
}

function sourceRow(entity: Entity, own: readonly Statement[], page: PageRecord): Row {
  const links = own.map(
    ({ attribution, number }) => html`<a href="#${page.prefix}${attribution.id}">${number}</a> `,
  );
  return {
    through: own.map((statement) => throughOf(statement, page)).join(' '),
    cells: [html`<b>${entity.name}</b>`, describeEntity(entity), html`<span class="links">${links}</span>`],
  };
}

function figures(page: PageRecord): Markup | null {
  const { record, statements, prefix } = page;
  const rows = record.figures.map((figure) => {
    const by = statements.byId.get(figure.attribution ?? '') ?? null;
    return {
      through: throughOf(by, page),
      cells: [
        html`<b>${amountWords(figure)}</b>`,
        figure.counted?.text ?? null,
        figure.period ? dateWords(figure.period.edtf) : null,
        onWhoseWord(by, page),
        toWords(`${prefix}${figure.id}`, wordsAt(record.document.text, [figure.span])),
      ] satisfies Cell[],
    };
  });
  const heads = ['Figure', 'Of what', 'Period', 'On whose word', 'In the text'];
  return section('Figures', table(heads, rows), page, rows.length);
}

function positions(page: PageRecord): Markup | null {
  const rows = page.positions.map(({ position, actor, stance, issue, words, condition, by }) => ({
    through: throughOf(by, page),
    cells: [
      html`<b>${actor}</b>`,
      html`${stance} <span class="issue">${issue}</span>`,
      toWords(`${page.prefix}${position.id}`, words),
      condition,
      position.time === null ? null : dateWords(position.time),
      onWhoseWord(by, page),
    ] satisfies Cell[],
  }));
  const heads = ['Who', 'Stance', 'In the text', 'Condition', 'When', 'On whose word'];
  return section('Positions', table(heads, rows), page, rows.length);
}

function shifts(page: PageRecord): Markup | null {
  const rows = page.shifts.map(({ shift, actor, issue, from, to, words, by }) => ({
    through: throughOf(by, page),
    cells: [
      html`<b>${actor}</b>, ${issue}`,
      from && html`${stanceWords[from.position.stance]}: <q>${from.words}</q>`,
      to && html`${stanceWords[to.position.stance]}: <q>${to.words}</q>`,
      html`${basisWords[shift.basis]}: ${toWords(`${page.prefix}${shift.id}`, words)}`,
    ] satisfies Cell[],
  }));
  return section('Shifts', table(['Who', 'From', 'To', 'How it is known'], rows), page, rows.length);
}

function times(page: PageRecord): Markup | null {
  const { record, prefix } = page;
  const rows = record.times.map(({ id, span, edtf, duration }) => {
    const read = [edtf === null ? '' : dateWords(edtf), duration === null ? '' : durationWords(duration)];
    return {
      through: null,
      cells: [
        toWords(`${prefix}${id}`, wordsAt(record.document.text, [span])),
        read.filter((words) => words !== '').join(', ') || null,
      ],
    };
  });
  return section('Times', table(['In the text', 'Read as'], rows), page, rows.length);
}

function warnings(page: PageRecord): Markup | null {
  const items = page.record.warnings.map(({ message, span }, index) => {
    const words = span && wordsAt(page.record.document.text, [span]);
    return html`<li>${message} ${words === null ? null : toWords(`${page.prefix}warning${index + 1}`, words)}</li>`;
  });
  return section('Left open', html`<ul class="open">${items}</ul>`, page, items.length);
}

function section(title: string, content: Markup, { level }: PageRecord, count: number): Markup | null {
  if (count === 0) return null;
  const label = html`${title} <span class="count" aria-hidden="true">${count}</span>`;
  return html`<section class="list">${level === 1 ? html`<h2>${label}</h2>` : html`<h3>${label}</h3>`}
${content}</section>
`;
}

// Words that are too long to be told by their beginning are cut: the link leads to all of them.
function toWords(id: string, words: string): Markup {
  const shown = words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words;
  return html`<a href="#${id}-words">${shown || 'to its place'}</a>`;
}

function onWhoseWord(statement: Statement | null, { record, prefix }: PageRecord): Markup {
  if (!statement) return html`${record.document.publisher ?? 'the text itself'}`;
  const { attribution, number, source } = statement;
  return html`<a href="#${prefix}${attribution.id}" aria-label="${source}, statement ${number}">${source}</a>`;
}
