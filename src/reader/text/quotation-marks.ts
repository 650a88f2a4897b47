// Which characters of a paragraph are quotation marks, and whether each can open or close one. Apostrophes, elisions
// ("’90s", "’em"), feet and inches are none.

/** A mark in a paragraph. `family` is the same for the two marks of a pair. */
export interface QuotationMark {
  readonly start: number;
  readonly end: number;
  readonly family: 'double' | 'single' | 'angle';
  readonly opens: boolean;
  readonly closes: boolean;
  /** It may as well be the apostrophe of a plural: "the workers’ money". */
  readonly possessive: boolean;
}

const marks = /[“”„‟"«»‘’‚']|''|``/g;
const families: Readonly<Record<string, QuotationMark['family']>> = {
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '«': 'angle',
  '»': 'angle',
};
const openers: ReadonlySet<string> = new Set(['“', '‘', '„', '‚', '«', '``']);
const closers: ReadonlySet<string> = new Set(['”', '’', '»']);
const elisions = /^(?:\d0s\b|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|bout\b|round\b)/i;

/** The marks between `start` and `end` of the text, in order. */
export function quotationMarks(text: string, start: number, end: number): QuotationMark[] {
  const found: QuotationMark[] = [];
  marks.lastIndex = start;
  for (let match = marks.exec(text); match && match.index < end; match = marks.exec(text)) {
    const at = match.index;
    const twice = match[0] === "'" && text[at + 1] === "'";
    const written = twice ? "''" : match[0];
    if (twice) marks.lastIndex = at + 2;
    const mark = classify(text, at, written, start, end);
    if (mark) found.push(mark);
  }
  return found;
}

function classify(
  text: string,
  at: number,
  written: string,
  start: number,
  end: number,
): QuotationMark | null {
  const after = at + written.length;
  const before = at > start ? text[at - 1]! : ' ';
  const next = after < end ? text[after]! : ' ';
  const family = families[written] ?? 'double';
  // Between letters or digits it is an apostrophe; between digits, inches.
  if (family === 'single' && isWord(before) && isWord(next)) return null;
  if (written === '"' && /\d/.test(before) && /\d/.test(next)) return null;
  const sides = {
    mayOpen: /[\s([{—–\-"“‘«/:]/.test(before) && !/\s/.test(next),
    mayClose: !/\s/.test(before) && !isWord(next),
    elided: family === 'single' && elisions.test(text.slice(after, after + 8)),
  };
  const roles = rolesOf(written, family, sides);
  const possessive =
    family === 'single' && /s/i.test(before) && /^\s\p{L}/u.test(text.slice(after, after + 2));
  return roles && { start: at, end: after, family, possessive, ...roles };
}

interface Sides {
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly elided: boolean;
}

// What a mark does, by its shape first and by its neighbours where the shape leaves it open.
function rolesOf(
  written: string,
  family: QuotationMark['family'],
  { mayOpen, mayClose, elided }: Sides,
): Pick<QuotationMark, 'opens' | 'closes'> | null {
  const single = family === 'single';
  if (openers.has(written)) return single && !mayOpen ? null : { opens: true, closes: false };
  if (closers.has(written)) return { opens: !single && mayOpen && !mayClose, closes: mayClose || !single };
  if (elided) return { opens: false, closes: mayClose };
  const either = family === 'double' && mayOpen === mayClose;
  return { opens: mayOpen || either, closes: mayClose || either };
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
