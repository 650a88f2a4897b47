// Styled text into lines of a given width. Styles wrap words, never white space or indents, so that an underline
// stops where its line does.
import { characters, displayWidth, isWide } from './display-width.ts';

/** A run of text in one style. The text is safe for a terminal. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

export type Style = (text: string) => string;

export interface Layout {
  /** Columns of a line, its indent included. */
  readonly width: number;
  /** What stands before the first line. */
  readonly first?: string;
  /** What stands before every other line. */
  readonly rest?: string;
  /** Columns that these take; to be given where they hold codes of colour. */
  readonly indent?: number;
}

// Below this a text is no longer readable; the line then runs over.
const narrowest = 12;

/** A stretch that no line breaks inside: its runs, its columns, and whether a space parts it from the one before. */
interface Word {
  readonly runs: Piece[];
  width: number;
  readonly spaced: boolean;
}

/** Wraps the pieces, run together, to the layout; always at least one line. */
export function wrap(pieces: readonly Piece[], layout: Layout): string[] {
  const { width, first = '', rest = first, indent = displayWidth(rest) } = layout;
  const room = Math.max(narrowest, width - indent);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces, room)) {
    const line = lines.at(-1)!;
    const space = word.spaced && line.length > 0 ? 1 : 0;
    if (line.length > 0 && used + space + word.width > room) {
      lines.push([word]);
      used = word.width;
    } else {
      line.push(word);
      used += space + word.width;
    }
  }
  return lines.map((line, index) => (index === 0 ? first : rest) + written(line));
}

/** " · quoted · 2 October 2031": parts that a line breaks between rather than inside, each after its dot. */
export function dotted(parts: readonly string[]): string {
  return parts.map((part) => `\u00a0· ${unbroken(part)}`).join('');
}

/** A short part in one piece; a long one has to break. */
export function unbroken(part: string): string {
  return part.length <= 28 ? part.replaceAll(' ', '\u00a0') : part;
}

function wordsOf(pieces: readonly Piece[], room: number): Word[] {
  const words: Word[] = [];
  let spaced = true;
  for (const { text, style } of pieces) {
    for (const [part] of text.matchAll(/[^\S\u00a0\u202f]+|[\S\u00a0\u202f]+/g)) {
      if (/^[^\S\u00a0\u202f]/.test(part)) {
        spaced = true;
        continue;
      }
      for (const chunk of chunksOf(part, room)) {
        const last = words.at(-1);
        const width = displayWidth(chunk.text);
        if (last && !spaced && !chunk.breaks && last.width + width <= room) {
          last.runs.push({ text: chunk.text, style });
          last.width += width;
        } else words.push({ runs: [{ text: chunk.text, style }], width, spaced });
        spaced = false;
      }
    }
  }
  return words;
}

// A word as it is; one of wide characters, which may break anywhere, or longer than a line, in parts.
function chunksOf(part: string, room: number): { text: string; breaks: boolean }[] {
  if (displayWidth(part) === part.length && part.length <= room) return [{ text: part, breaks: false }];
  const chunks: { text: string; width: number; breaks: boolean }[] = [];
  for (const { form, width } of characters(part)) {
    const last = chunks.at(-1);
    const breaks = isWide(form) && !/^[\u3001\u3002\uff0c\uff0e\uff1f\uff01\u300d\u300f\uff09]/.test(form);
    if (last && !breaks && last.width + width <= room) {
      last.text += form;
      last.width += width;
    } else chunks.push({ text: form, width, breaks: breaks || chunks.length > 0 });
  }
  return chunks;
}

// Runs of one style are written as one, with the spaces between: an underline is not to stutter.
function written(line: readonly Word[]): string {
  const runs: Piece[] = [];
  line.forEach((word, index) => {
    word.runs.forEach(({ text, style }, at) => {
      const space = index > 0 && at === 0 && word.spaced ? ' ' : '';
      const last = runs.at(-1);
      if (last && last.style === style) runs[runs.length - 1] = { text: last.text + space + text, style };
      else runs.push(...(space ? [{ text: space }] : []), { text, style });
    });
  });
  return runs
    .map(({ text, style }) => (style ? style(text) : text))
    .join('')
    .replaceAll('\u00a0', ' ');
}
