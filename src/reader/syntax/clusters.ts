// Word clusters: bytes of `models/clusters-en.bin` in, a word's classes out. Words that are used alike share a class,
// so that tagger, parser and name finder know something of words that their treebanks do not hold.
//
// The file: one line of JSON (`ClusterHeader`), the words in the order of their code units, Latin-1, a line each, the
// first character telling how many characters (32 more than that) it shares with the word before; then for each level
// the words' classes, two bytes each, the low one first.

/** What the first line of the file tells. */
export interface ClusterHeader {
  readonly format: 'hearsay-clusters/1';
  readonly words: number;
  /** Length of the block of words in bytes, line ends included. */
  readonly bytes: number;
  readonly levels: readonly ClusterLevel[];
}

interface ClusterLevel {
  /** How the classes were made: `exchange` from running text, `vectors` from word vectors. */
  readonly name: string;
  /** Classes are 1 to `classes`; 0 is a word that this level does not know. */
  readonly classes: number;
}

export interface Clusters {
  readonly levels: readonly ClusterLevel[];
  /** Row of a word in `classes`; 0 for a word that no level knows. */
  rowOf(form: string): number;
  /** For each level the class of every row. */
  readonly classes: readonly Uint16Array[];
}

/** @throws {TypeError} where the bytes are no table of word clusters */
export function readClusters(bytes: Uint8Array): Clusters {
  const headerEnd = bytes.indexOf(10);
  const header = headerEnd > 0 ? parseHeader(latin1(bytes, 0, headerEnd)) : null;
  if (!header) throw new TypeError('These bytes are no table of word clusters (hearsay-clusters/1).');
  const wordsStart = headerEnd + 1;
  const rows = rowsOf(latin1(bytes, wordsStart, wordsStart + header.bytes));
  const classes = header.levels.map((_, level) => {
    const start = wordsStart + header.bytes + level * header.words * 2;
    return column(bytes, start, header.words);
  });
  return { levels: header.levels, rowOf: (form) => rows.get(clusterKey(form)) ?? 0, classes };
}

/** What a word is looked up by: lower case, digits alike, straight quotation marks, a plain dash. */
export function clusterKey(form: string): string {
  const lower = form.toLowerCase();
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .replace(/\d/g, '0')
        .replace(/[’‘]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[—–]/g, '-');
}

function parseHeader(line: string): ClusterHeader | null {
  if (!line.startsWith('{"format":"hearsay-clusters/1"')) return null;
  return JSON.parse(line) as ClusterHeader;
}

function rowsOf(block: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let word = '';
  let start = 0;
  for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', start)) {
    word = word.slice(0, block.charCodeAt(start) - 32) + block.slice(start + 1, end);
    rows.set(word, rows.size + 1);
    start = end + 1;
  }
  return rows;
}

function column(bytes: Uint8Array, start: number, words: number): Uint16Array {
  const classes = new Uint16Array(words + 1);
  for (let row = 0; row < words; row++) {
    classes[row + 1] = bytes[start + 2 * row]! | (bytes[start + 2 * row + 1]! << 8);
  }
  return classes;
}

// In slices: a call takes only so many arguments.
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)));
  }
  return text;
}
