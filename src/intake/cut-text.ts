// A text that comes in pieces is cut into parts that can be read one after the other: between paragraphs where there
// are any, so that only a part is held.

export const longestPart = 1 << 18;

/** What breaks a text, the best first. */
const breaks = ['\n\n', '\r\n\r\n', '\n', '\r', ' '];

/** Parts of at most `longest` UTF-16 units; together they are the text. */
export async function* cutText(
  pieces: AsyncIterable<string>,
  longest: number = longestPart,
): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    while (held.length > longest) {
      const end = endOfPart(held, longest);
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== '') yield held;
}

function endOfPart(held: string, longest: number): number {
  for (const mark of breaks) {
    const end = held.lastIndexOf(mark, longest - mark.length) + mark.length;
    if (end >= longest / 2) return end;
  }
  return isHalf(held, longest - 1) ? longest - 1 : longest;
}

// Whether the unit is the first half of a character.
function isHalf(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 10 === 0x36;
}
