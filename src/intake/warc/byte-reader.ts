// Bytes that come in pieces, taken by the line or by the number; no more than what is asked for is held.

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line, with its break; without one where the bytes end first, or after `most` of them. */
  async line(most: number): Promise<string> {
    const pieces: Uint8Array[] = [];
    for (let left = most; left > 0 && (await this.#fill()); ) {
      const end = this.#held.indexOf(10);
      const piece = this.#take(Math.min(end === -1 ? this.#held.length : end + 1, left));
      pieces.push(piece);
      left -= piece.length;
      if (piece.at(-1) === 10) break;
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  /** The next `count` bytes; fewer at the end. */
  async bytes(count: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    await this.#each(count, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** How many of the next `count` bytes were there to be passed over. */
  skip(count: number): Promise<number> {
    return this.#each(count, () => undefined);
  }

  async #each(count: number, use: (piece: Uint8Array) => void): Promise<number> {
    let left = count;
    while (left > 0 && (await this.#fill())) {
      const piece = this.#take(Math.min(left, this.#held.length));
      left -= piece.length;
      use(piece);
    }
    return count - left;
  }

  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done) return false;
      this.#held = value;
    }
    return true;
  }

  #take(count: number): Uint8Array {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }
}
