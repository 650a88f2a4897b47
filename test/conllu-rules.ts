// The rules of CoNLL-U that Universal Dependencies' validator holds every file to (its levels 1 and 2): what a text
// breaks of them.

const parts = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);

/** A line for everything that is wrong; none for a valid text. */
export function breaches(text: string): string[] {
  if (text === '') return [];
  const found: string[] = [];
  if (!text.endsWith('\n\n') || text.includes('\n\n\n')) found.push('sentences end with one empty line');
  if (/[\r\ufeff]/.test(text)) found.push('lines end with a line feed alone');
  const ids = new Set<string>();
  for (const block of text.replace(/\n+$/, '').split('\n\n')) {
    const lines = block.split('\n');
    const id = /^# sent_id = (\S+)$/m.exec(block)?.[1];
    const say = (what: string) => found.push(`${id}: ${what}`);
    if (id === undefined || ids.has(id)) say('sent_id is missing or taken');
    ids.add(id ?? '');
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
    if (lines.findLastIndex((line) => line.startsWith('# ')) >= lines.length - rows.length)
      say('a late comment');
    checkRows(rows, say);
    checkTree(rows.filter(isWord), say);
    if (block.match(/^# text = (.*)$/m)?.[1] !== textOf(rows)) say('text differs from the words');
  }
  return found;
}

function isWord([id]: readonly string[]): boolean {
  return /^\d+$/.test(id!);
}

function checkRows(rows: readonly (readonly string[])[], say: (what: string) => void): void {
  let last = 0;
  let covered = 0;
  for (const row of rows) {
    checkCells(row, say);
    const range = rangeOf(row);
    if (range) {
      if (range[0] !== last + 1 || range[1] <= range[0] || range[0] <= covered) say(`range ${row[0]}`);
      covered = range[1];
      if (row.slice(2, 9).some((cell) => cell !== '_')) say(`${row[0]} has more than a form`);
    } else if (isWord(row)) {
      checkWord(row, ++last, say);
      if (last <= covered && row[9]!.includes('SpaceAfter')) say('SpaceAfter within a word');
    }
  }
  if (covered > last) say('a range ends after the last word');
}

function checkCells(row: readonly string[], say: (what: string) => void): void {
  if (row.length !== 10) say(`${row.length} columns`);
  if (row.some((cell) => cell === '' || cell !== cell.trim() || cell.includes('  '))) {
    say(`white space in ${row}`);
  }
}

function rangeOf([id]: readonly string[]): [number, number] | null {
  const range = /^(\d+)-(\d+)$/.exec(id!);
  return range && [Number(range[1]), Number(range[2])];
}

function checkWord(row: readonly string[], number: number, say: (what: string) => void): void {
  if (Number(row[0]) !== number) say(`word ${row[0]} where ${number} should come`);
  if (!parts.has(row[3]!)) say(`part of speech ${row[3]}`);
  checkFeatures(row[5]!, say);
}

function checkFeatures(written: string, say: (what: string) => void): void {
  if (written === '_') return;
  const names = written.split('|').map((feature) => feature.split('=')[0]!.toLowerCase());
  if (
    !/^[A-Z][A-Za-z0-9[\]]*=[A-Z0-9][A-Za-z0-9,]*(?:\|[A-Z][A-Za-z0-9[\]]*=[A-Z0-9][A-Za-z0-9,]*)*$/.test(
      written,
    )
  )
    say(`features ${written}`);
  if (names.some((name, at) => at > 0 && name <= names[at - 1]!)) say(`features out of order: ${written}`);
}

// One root, and every word leads to it.
function checkTree(words: readonly (readonly string[])[], say: (what: string) => void): void {
  const heads = words.map((row) => Number(row[6]));
  if (heads.filter((head) => head === 0).length !== 1) say('not one root');
  words.forEach((row, index) => {
    if ((row[7] === 'root') !== (heads[index] === 0)) say(`word ${row[0]}: ${row[7]} to ${row[6]}`);
    if (!/^[a-z]+(?::[a-z]+)?$/.test(row[7]!)) say(`relation ${row[7]}`);
  });
  const safe = new Set([0]);
  heads.forEach((_, index) => {
    const path = new Set<number>();
    let at = index + 1;
    while (!safe.has(at) && !path.has(at) && at >= 0 && at <= heads.length) {
      path.add(at);
      at = heads[at - 1]!;
    }
    if (!safe.has(at)) say(`word ${index + 1} does not lead to the root`);
    else for (const word of path) safe.add(word);
  });
}

function textOf(rows: readonly (readonly string[])[]): string {
  let text = '';
  let covered = 0;
  for (const row of rows) {
    const range = rangeOf(row);
    if (!range && (!isWord(row) || Number(row[0]) <= covered)) continue;
    if (range) covered = range[1];
    text += row[1]! + (/(?:^|\|)SpaceAfter=No(?:\||$)/.test(row[9]!) ? '' : ' ');
  }
  return text.trimEnd();
}
