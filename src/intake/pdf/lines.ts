// The lines of a page of a PDF, put together from the pieces of text that its program draws.

/** A piece of text where the file draws it; y counts from the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font, in the same unit as the rest. */
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** In the order in which they are drawn, which is nearly always that of reading, columns included. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = lines.at(-1);
    if (last && isBeside(last, piece)) lines[lines.length - 1] = joined(last, piece);
    else lines.push({ ...piece, right: piece.x + piece.width });
  }
  return lines.map(cleaned).filter(({ text }) => text !== '');
}

// On the same line, notes and exponents a little above or below it included, and not in a column further left or right.
function isBeside(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  const gap = piece.x - line.right;
  return Math.abs(line.y - piece.y) < size * 0.45 && gap > -size && gap < size * 2.5;
}

// Blanks are often not drawn, but left.
function joined(line: Line, piece: Piece): Line {
  const isApart = piece.x - line.right > Math.min(line.size, piece.size) * 0.17;
  const blank = isApart && !line.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
  return {
    ...line,
    text: line.text + blank + piece.text,
    right: piece.x + piece.width,
    size: Math.max(line.size, piece.size),
  };
}

function cleaned(line: Line): Line {
  return { ...line, text: line.text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim() };
}
