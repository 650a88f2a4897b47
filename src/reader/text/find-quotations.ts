// Quotation marks into quotations: pairs them paragraph by paragraph, nested ones inside their outer one, and joins a
// quotation that runs on where the next paragraph opens with a mark again.
//
//   “We will not leave,” said Ode. “Ask them ‘why now’ and
//   “you will hear nothing.”
import type { QuotedSpan } from '../document.ts';
import type { Block, Span } from '../record.ts';
import { type Context, stage } from '../stage.ts';
import { type QuotationMark, quotationMarks } from './quotation-marks.ts';

/** Adds the quotations, marks included, in the order of their opening marks. Unclosed ones end with their paragraph. */
export const findQuotations = stage(
  'find quotations',
  ['document', 'readable'],
  ['quotations'],
  ({ document, readable }, context) => ({
    quotations: readable ? pairMarks(document.text, document.blocks, context) : [],
  }),
);

interface Open {
  readonly mark: QuotationMark;
  readonly outer: Open | null;
  readonly spans: Span[];
  closed: boolean;
}

function pairMarks(text: string, blocks: readonly Block[], context: Context): QuotedSpan[] {
  const all: Open[] = [];
  let running: Open | null = null;
  blocks.forEach((block, index) => {
    const { span, kind } = block;
    const marks = quotationMarks(text, span[0], span[1]);
    if (kind === 'quote' && marks.length === 0) {
      all.push({ mark: wholeBlock(span), outer: null, spans: [span], closed: true });
    }
    const state = pairBlock(marks, span, running, all);
    const next = blocks[index + 1];
    running = state && next && runsOn(text, next, state.mark) ? state : null;
  });
  for (const open of all) if (!open.closed) unclosed(open, context);
  return inOrder(all, context);
}

// Pairs the marks of one block; `running` is the quotation that the block before left open. Returns the outermost
// that this block leaves open, or null.
function pairBlock(
  marks: readonly QuotationMark[],
  span: Span,
  running: Open | null,
  all: Open[],
): Open | null {
  let top = running;
  let start = running ? span[0] : 0;
  const starts = new Map<Open, number>();
  if (running) starts.set(running, start);
  marks.forEach((mark, index) => {
    if (running && mark.start === span[0] && mark.opens && mark.family === running.mark.family) return;
    const match = mark.closes && !(mark.possessive && closesLater(marks, index)) ? openOf(top, mark) : null;
    if (match && !(mark.opens && closesLater(marks, index))) {
      for (let inner = top; inner && inner !== match; inner = inner.outer) {
        inner.spans.push([starts.get(inner)!, mark.start]);
      }
      match.spans.push([starts.get(match)!, mark.end]);
      match.closed = true;
      top = match.outer;
    } else if (
      mark.opens &&
      depthOf(top) < deepest &&
      (mark.family === 'double' || closesLater(marks, index))
    ) {
      start = mark.start;
      top = { mark, outer: top, spans: [], closed: false };
      starts.set(top, start);
      all.push(top);
    }
  });
  let outermost: Open | null = null;
  for (let open = top; open; open = open.outer) {
    open.spans.push([starts.get(open)!, span[1]]);
    outermost = open;
  }
  return outermost;
}

// The innermost open quotation that the mark can close: of its family, or beyond a single one that was none.
function openOf(top: Open | null, mark: QuotationMark): Open | null {
  for (let open = top; open; open = open.outer) if (open.mark.family === mark.family) return open;
  return null;
}

// Deeper than any writer goes: a bound for hostile text.
const deepest = 6;

function depthOf(open: Open | null): number {
  return open === null ? 0 : 1 + depthOf(open.outer);
}

function closesLater(marks: readonly QuotationMark[], index: number): boolean {
  const { family } = marks[index]!;
  for (let i = index + 1; i < marks.length; i++) {
    if (marks[i]!.family === family) return marks[i]!.closes;
  }
  return false;
}

// The next paragraph opens with the same mark again, or closes one that it never opened.
function runsOn(text: string, next: Block, mark: QuotationMark): boolean {
  const first = quotationMarks(text, next.span[0], next.span[1]).find(({ family }) => family === mark.family);
  if (!first) return false;
  return first.opens ? first.start === next.span[0] : mark.family === 'double';
}

function unclosed(open: Open, context: Context): void {
  const message =
    'A quotation mark is opened and not closed; the quotation is taken to end with its paragraph.';
  context.warn('quotation_unclosed', message, [open.mark.start, open.mark.end]);
}

function wholeBlock(span: Span): QuotationMark {
  return { start: span[0], end: span[0], family: 'double', opens: true, closes: false, possessive: false };
}

function inOrder(all: readonly Open[], context: Context): QuotedSpan[] {
  const kept = [...all].sort((a, b) => a.mark.start - b.mark.start);
  const indexes = new Map(kept.map((open, index) => [open, index]));
  return kept.map(({ mark, outer, spans, closed }) => {
    context.proposed(
      'quotation',
      mark.start === mark.end ? 'quoted block' : `${mark.family} marks`,
      spans[0]!,
    );
    return { spans, closed, outer: outer ? (indexes.get(outer) ?? null) : null };
  });
}
