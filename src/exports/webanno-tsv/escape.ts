// How WebAnno TSV writes text and values: what has a meaning in the format stands behind a backslash.

const inText: Readonly<Record<string, string>> = {
  '\t': 't',
  '\n': 'n',
  '\f': 'f',
  '\r': 'r',
  '\b': 'b',
};
const fromLetter: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(inText).map(([character, letter]) => [letter, character]),
);

/** A line of a sentence. The format leaves the vertical tab as it is. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\\\0-\x0a\x0c-\x1f]/g, (character) => `\\${inText[character] ?? character}`);
}

export function unescapeText(written: string): string {
  return written.replaceAll(/\\(.)/gs, (_, character: string) => fromLetter[character] ?? character);
}

/** A value of a feature, or a role. A carriage return, which has no sign in values, becomes a space. */
export function escapeValue(value: string): string {
  return value
    .replaceAll('\r', ' ')
    .replaceAll(/->|[\\[\]|_;*]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');
}

export function unescapeValue(written: string): string {
  return written.replaceAll(/\\(.)/gs, (_, character: string) =>
    character === 't' ? '\t' : character === 'n' ? '\n' : character,
  );
}

/** Cuts where the separator stands without a backslash. */
export function splitUnescaped(written: string, separator: '|' | ';'): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < written.length; at++) {
    if (written[at] === '\\') at++;
    else if (written[at] === separator) {
      pieces.push(written.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, written.slice(start)];
}

/** `value[7]` into the value and its disambiguation id, which a bracket behind a backslash is not. */
export function splitId(written: string): [value: string, id: number | null] {
  const found = /^((?:[^\\]|\\.)*)\[(\d+)\]$/s.exec(written);
  return found ? [found[1]!, Number(found[2])] : [written, null];
}
