// Spans that mark a text, which may nest and cross, into properly nested pieces: what crosses the end of another is
// closed there and opened again, so that any format with brackets can write it.
//
//   A [0, 6], B [3, 9]  becomes  <A>abc<B>def</B></A><B>ghi</B>
import type { Span } from '../reader/index.ts';
import { firstEndingAfter } from '../reader/spans.ts';

/** Something that marks a span of the text. */
export interface Marking {
  readonly span: Span;
  /** Of two that mark the same span the lower stands outside. */
  readonly rank: number;
}

/** A step of writing the marked text from its start to its end. */
export type Step<M extends Marking> =
  | { readonly type: 'open'; readonly piece: Piece<M> }
  | { readonly type: 'close'; readonly piece: Piece<M> }
  | { readonly type: 'text'; readonly span: Span };

/** A part of a marking that is written in one go. */
export interface Piece<M extends Marking> {
  readonly marking: M;
  /** Whether it holds the start of the marking's span, and its end. */
  readonly isFirst: boolean;
  isLast: boolean;
}

// Browsers give up at about 500 elements one inside the other; no text has use for so many.
const deepest = 48;

/** The steps for the text at `bounds`; markings are clipped to it, those that hold nothing of it are left out. */
export function nestMarks<M extends Marking>(markings: readonly M[], bounds: Span): Step<M>[] {
  const waiting = markings
    .filter(({ span }) => span[0] < span[1] && span[0] < bounds[1] && bounds[0] < span[1])
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.rank - b.rank);
  const writer = new Writer<M>(bounds);
  for (const marking of waiting) {
    writer.writeTo(Math.max(marking.span[0], bounds[0]));
    writer.open(marking);
  }
  writer.writeTo(bounds[1]);
  return writer.steps;
}

/** For each block the markings that hold something of it. The blocks are in the order of the text. */
export function groupByBlock<M extends Marking>(
  markings: readonly M[],
  blocks: readonly { readonly span: Span }[],
): M[][] {
  const groups: M[][] = blocks.map(() => []);
  for (const marking of markings) {
    const [start, end] = marking.span;
    for (let at = firstEndingAfter(blocks, start); (blocks[at]?.span[0] ?? end) < end; at++) {
      groups[at]!.push(marking);
    }
  }
  return groups;
}

class Writer<M extends Marking> {
  readonly steps: Step<M>[] = [];
  private readonly stack: Piece<M>[] = [];
  private readonly bounds: Span;
  private at: number;

  constructor(bounds: Span) {
    this.bounds = bounds;
    this.at = bounds[0];
  }

  open(marking: M, isFirst = marking.span[0] >= this.bounds[0]): void {
    if (this.stack.length >= deepest) return;
    const piece = { marking, isFirst, isLast: false };
    this.stack.push(piece);
    this.steps.push({ type: 'open', piece });
  }

  /** Writes the text up to `target`, closing on the way what ends. */
  writeTo(target: number): void {
    while (this.at < target || this.stack.some((piece) => this.endOf(piece) <= target)) {
      const next = Math.min(target, ...this.stack.map((piece) => this.endOf(piece)));
      if (next > this.at) this.steps.push({ type: 'text', span: [this.at, next] });
      this.at = next;
      this.closeEnded();
    }
  }

  // Closes what ends here; what lies inside of it and goes on is opened again.
  private closeEnded(): void {
    const lowest = this.stack.findIndex((piece) => this.endOf(piece) <= this.at);
    if (lowest < 0) return;
    const closed = this.stack.splice(lowest);
    for (const piece of closed.toReversed()) this.close(piece);
    for (const { marking } of closed)
      if (marking.span[1] > this.at && this.at < this.bounds[1]) this.open(marking, false);
  }

  private close(piece: Piece<M>): void {
    piece.isLast = piece.marking.span[1] <= this.at;
    this.steps.push({ type: 'close', piece });
  }

  private endOf({ marking }: Piece<M>): number {
    return Math.min(marking.span[1], this.bounds[1]);
  }
}
