// The lines of a paragraph in, its running text out. A hyphen at the end of a line is dropped where it parts a word, and
// kept where it belongs to it: "negotia-|tions", "long-|term".

/** First parts that keep their hyphen. */
const prefixes = new Set(
  (
    'all anti co cross eight ex far five four full half high ill inter long low mid multi nine non one out part post pre pro re self ' +
    'semi seven short six so ten three two under vice well'
  ).split(' '),
);
const brokenWord = /([\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){0,4})-$/u;
const restOfWord = /^\p{Ll}[\p{L}\p{N}’']{0,40}/u;

/** `words` are those of the whole document, in lower case: what it writes elsewhere decides. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => join(text, line, words), '').normalize('NFC');
}

/** Every word of the lines, those with hyphens as one. */
export function wordsIn(lines: readonly string[]): Set<string> {
  const words = lines.flatMap(
    (line) => line.toLowerCase().match(/\p{L}[\p{L}\p{N}-]{0,80}(?=[^\p{L}\p{N}-]|$)/gu) ?? [],
  );
  return new Set(words.filter((word) => !word.endsWith('-')));
}

function join(text: string, line: string, words: ReadonlySet<string>): string {
  if (text === '') return line;
  // U+00AD says that it is there for the break alone.
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const first = brokenWord.exec(text)?.[1]?.toLowerCase();
  const rest = restOfWord.exec(line)?.[0]?.toLowerCase();
  if (!first || !rest) return /[-–—]$/.test(text) && !/\s[-–—]$/.test(text) ? text + line : `${text} ${line}`;
  return keepsHyphen(first, rest, words) ? text + line : text.slice(0, -1) + line;
}

function keepsHyphen(first: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${rest}`)) return true;
  if (words.has(first + rest)) return false;
  return first.includes('-') || /\p{N}/u.test(first) || prefixes.has(first);
}
