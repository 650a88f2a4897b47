// The trace of a reading as columns: which stage, what happened, which recogniser or step, where, the words, why.
import type { Span, TraceEvent } from '../../reader/index.ts';

const mostWords = 48;

/** A line an event, in the order in which they happened. */
export function explain(events: readonly TraceEvent[], text: string): string {
  if (events.length === 0) return 'Nothing was proposed.';
  const header = ['stage', 'event', 'entry', 'by', 'span', 'words', 'why'];
  return columns([header, ...events.map((event) => row(event, text))]);
}

function row({ stage, event, kind, by, span, why }: TraceEvent, text: string): string[] {
  return [stage, event, kind, by, `${span[0]}–${span[1]}`, excerpt(text, span), why ?? ''];
}

// A long passage is shown by its ends.
function excerpt(text: string, [start, end]: Span): string {
  const half = mostWords >> 1;
  const words =
    end - start <= mostWords
      ? text.slice(start, end)
      : `${text.slice(start, start + half)}…${text.slice(end - half, end)}`;
  return words.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]!.length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
