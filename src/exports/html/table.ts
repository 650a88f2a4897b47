// A table that stays one for a screen reader when, on a narrow screen, its rows are laid out as small cards.
import { html, type Markup } from './markup.ts';

/** Null: the text does not say. */
export type Cell = Markup | string | null;

export interface Row {
  readonly cells: readonly Cell[];
  /** Keys for the filter by source; null where the row stays whatever is chosen. */
  readonly through: string | null;
}

export function table(heads: readonly string[], rows: readonly Row[]): Markup {
  return html`<table role="table">
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => rowMarkup(heads, row))}</tbody>
</table>
`;
}

function rowMarkup(heads: readonly string[], { cells, through }: Row): Markup {
  const key = through === null ? null : html` data-through="${through}"`;
  return html`<tr role="row"${key}>${cells.map(
    (cell, index) =>
      html`<td role="cell" data-head="${heads[index]!}"><div>${cell ?? html`<span class="unstated">not stated</span>`}</div></td>`,
  )}</tr>
`;
}
