// A stream of bytes is cut into lines at line feeds, in constant memory: a line is held until it ends, the rest is not.
import type { Line } from '../incoming.ts';

export const longestLine = 256 * 1024 * 1024;

/** A line, and how many bytes of the stream it takes with its line feed. */
export interface SplitLine extends Line {
  readonly size: number;
}

/** Lines without their line feed; a last line need not have one. `bytes` is null of lines longer than `longest`. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<SplitLine & { readonly ended: boolean }> {
  let number = 1;
  let open = new OpenLine(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      open.add(chunk.subarray(start, end));
      yield { number: number++, bytes: open.join(), size: open.size + 1, ended: true };
      open = new OpenLine(longest);
      start = end + 1;
    }
    open.add(chunk.subarray(start));
  }
  if (open.size > 0) yield { number, bytes: open.join(), size: open.size, ended: false };
}

class OpenLine {
  size = 0;
  readonly #longest: number;
  #pieces: Uint8Array[] = [];

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: Uint8Array): void {
    this.size += piece.length;
    if (this.size > this.#longest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  join(): Uint8Array | null {
    return this.size > this.#longest ? null : Buffer.concat(this.#pieces);
  }
}
