// A stretch of the text with its markings, as HTML. Cues are links to their statement's note; a link inside another
// would not be HTML, so there the inner one is a plain element.
import type { Span } from '../../reader/index.ts';
import { nestMarks, type Piece, type Step } from '../nest-marks.ts';
import type { PageMarking } from './markings.ts';
import { html, type Markup, run } from './markup.ts';

type PageStep = Step<PageMarking>;
type PagePiece = Piece<PageMarking>;

/** `seen` collects the ids that were given out, as an id may stand only once on a page. */
export function markedText(
  text: string,
  markings: readonly PageMarking[],
  bounds: Span,
  seen: Set<string>,
): Markup {
  const steps = nestMarks(markings, bounds);
  const heights = heightsOf(steps);
  let link: PagePiece | null = null;
  const pieces = steps.map((step) => {
    if (step.type === 'text') return html`${text.slice(...step.span)}`;
    const { piece } = step;
    if (step.type === 'close') {
      if (link !== piece) return html`</span>`;
      link = null;
      return html`</a>`;
    }
    const isLink = link === null && piece.marking.kind === 'cue';
    if (isLink) link = piece;
    const attributes = attributesOf(piece, heights.get(piece) ?? 0, seen);
    return isLink ? html`<a href="#${piece.marking.of}"${attributes}>` : html`<span${attributes}>`;
  });
  return run(pieces);
}

function attributesOf({ marking, isFirst, isLast }: PagePiece, height: number, seen: Set<string>): Markup[] {
  const { kind, className, of, anchor, number } = marking;
  const classes = [
    ...(kind === 'entry' ? [] : [kind]),
    ...(className === null ? [] : [className]),
    ...(height > 0 ? [`over${Math.min(height, 3)}`] : []),
  ];
  const isAnchor = isFirst && anchor !== null && !seen.has(anchor);
  if (isAnchor) seen.add(anchor);
  return [
    ...(isAnchor ? [html` id="${anchor}"`] : []),
    ...(classes.length > 0 ? [html` class="${classes.join(' ')}"`] : []),
    ...(of === null ? [] : [html` data-of="${of}"`]),
    ...(number !== null && isLast ? [html` data-number="${number}"`] : []),
  ];
}

// How many statements lie one inside the other in a piece: its line stands so much lower, clear of theirs.
function heightsOf(steps: readonly PageStep[]): Map<PagePiece, number> {
  const heights = new Map<PagePiece, number>();
  const open: PagePiece[] = [];
  for (const step of steps) {
    if (step.type === 'text' || step.piece.marking.kind !== 'content') continue;
    if (step.type === 'open') open.push(step.piece);
    else {
      open.pop();
      const outer = open.at(-1);
      const height = (heights.get(step.piece) ?? 0) + 1;
      if (outer) heights.set(outer, Math.max(heights.get(outer) ?? 0, height));
    }
  }
  return heights;
}
