// Which rows and columns of the table are shown, and in which order: those that hold most come first.
import { issueWords } from '../../../../src/exports/plain-words.ts';
import type { PositionTable } from '../../../../src/server/api.ts';

type Cell = PositionTable['cells'][number];

interface Chosen {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  readonly cellAt: (actor: string, issue: string) => Cell | null;
}

interface Wanted {
  readonly words: string;
  /** Issues outside the codebook too. */
  readonly hasOthers: boolean;
}

export function chooseCells({ cells }: PositionTable, { words, hasOthers }: Wanted): Chosen {
  const wanted = words.toLowerCase();
  const has = (text: string) => text.toLowerCase().includes(wanted);
  const shown = cells
    .filter(({ issue }) => hasOthers || !issue.startsWith('other:'))
    .filter(({ actor, issue }) => has(actor) || has(issueWords(issue)));
  const byPlace = new Map(shown.map((cell) => [placeOf(cell.actor, cell.issue), cell]));
  return {
    actors: mostFirst(shown, ({ actor }) => actor),
    issues: mostFirst(shown, ({ issue }) => issue),
    cellAt: (actor, issue) => byPlace.get(placeOf(actor, issue)) ?? null,
  };
}

function mostFirst(cells: readonly Cell[], of: (cell: Cell) => string): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(of(cell), (counts.get(of(cell)) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1)).map(([name]) => name);
}

function placeOf(actor: string, issue: string): string {
  return `${issue}\n${actor}`;
}
