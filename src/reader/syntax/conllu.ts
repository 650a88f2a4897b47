// CoNLL-U, the format of Universal Dependencies: text into sentences, and sentences into text that is valid by its
// rules (https://universaldependencies.org/format.html). Enhanced graphs and their empty nodes pass through unread.

/** One syntactic word. An underscore in the file is an empty string here. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** As written: "Number=Sing|Person=3". */
  readonly features: string;
  /** Index of the head in the sentence; -1 for the root, and where there is no tree. */
  readonly head: number;
  /** "nsubj:pass"; empty where there is no tree. */
  readonly relation: string;
  /** Its place in an enhanced graph, as written: "4:nsubj|6:nsubj". */
  readonly enhanced?: string;
  readonly misc: string;
}

/** Words written as one: "don't" over "do" and "n't". From `first` up to but not including `end`. */
export interface MultiwordToken {
  readonly first: number;
  readonly end: number;
  readonly form: string;
  readonly misc: string;
}

/** A word that is not written ("8.1"), of an enhanced graph. */
export interface EmptyNode {
  /** How many words come before it. */
  readonly after: number;
  /** As written. */
  readonly row: string;
}

export interface ConlluSentence {
  /** Without the leading "# ": "text = …". */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  /** In the order of the words. */
  readonly multiwords: readonly MultiwordToken[];
  /** In the order of the words. */
  readonly emptyNodes?: readonly EmptyNode[];
}

/** Reads sentences, one at a time, from lines that come in order; a reader of a stream feeds it as they come. */
export function* readConllu(lines: Iterable<string>): Generator<ConlluSentence> {
  let block: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') {
      block.push(line);
    } else if (block.length > 0) {
      yield parseSentence(block);
      block = [];
    }
  }
  if (block.length > 0) yield parseSentence(block);
}

/**
 * Reads the lines of one sentence.
 *
 * @throws {SyntaxError} that quotes the line which is no CoNLL-U
 */
export function parseSentence(lines: readonly string[]): ConlluSentence {
  const comments: string[] = [];
  const words: ConlluWord[] = [];
  const multiwords: MultiwordToken[] = [];
  const emptyNodes: EmptyNode[] = [];
  for (const line of lines) {
    if (line.startsWith('#')) {
      comments.push(line.slice(1).trim());
      continue;
    }
    const columns = line.replace(/\r$/, '').split('\t');
    const [id = ''] = columns;
    if (columns.length !== 10)
      throw new SyntaxError(`${columns.length} columns where CoNLL-U has 10: "${line}"`);
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      multiwords.push({
        first: Number(range[1]) - 1,
        end: Number(range[2]),
        form: columns[1]!,
        misc: value(columns[9]!),
      });
    } else if (/^\d+$/.test(id)) {
      if (Number(id) !== words.length + 1) {
        throw new SyntaxError(`Word ${id} where word ${words.length + 1} should come: "${line}"`);
      }
      words.push(parseWord(columns));
    } else if (/^\d+\.\d+$/.test(id)) {
      emptyNodes.push({ after: words.length, row: columns.join('\t') });
    } else {
      throw new SyntaxError(`"${id}" is no id: "${line}"`);
    }
  }
  return { comments, words, multiwords, ...(emptyNodes.length > 0 && { emptyNodes }) };
}

function parseWord(columns: readonly string[]): ConlluWord {
  const [, form, lemma, upos, xpos, features, head, relation, enhanced, misc] = columns as [
    string,
    ...string[],
  ];
  return {
    form: form!,
    // The lemma of an underscore is one.
    lemma: form === '_' ? lemma! : value(lemma!),
    upos: value(upos!),
    xpos: value(xpos!),
    features: value(features!),
    head: /^\d+$/.test(head!) ? Number(head) - 1 : -1,
    relation: value(relation!),
    ...(enhanced !== '_' && { enhanced: enhanced! }),
    misc: value(misc!),
  };
}

function value(column: string): string {
  return column === '_' ? '' : column;
}

/** The sentence as CoNLL-U, with the empty line that ends it. White space inside a word becomes a plain space. */
export function writeConllu({ comments, words, multiwords, emptyNodes = [] }: ConlluSentence): string {
  const lines = comments.map((comment) => `# ${comment.replace(/[\r\n]+/g, ' ')}`);
  const multiwordAt = new Map(multiwords.map((multiword) => [multiword.first, multiword]));
  let next = 0;
  for (let index = 0; index <= words.length; index++) {
    for (; emptyNodes[next]?.after === index; next++) lines.push(emptyNodes[next]!.row);
    const multiword = multiwordAt.get(index);
    if (multiword) lines.push(multiwordRow(multiword));
    if (index < words.length) lines.push(wordRow(words[index]!, index));
  }
  return `${lines.join('\n')}\n\n`;
}

function multiwordRow({ first, end, form, misc }: MultiwordToken): string {
  return row(`${first + 1}-${end}`, form, '', '', '', '', '', '', '', misc);
}

function wordRow(word: ConlluWord, index: number): string {
  const { form, lemma, upos, xpos, relation, enhanced = '', misc } = word;
  const head = relation === '' ? '' : String(word.head + 1);
  const features = sortedFeatures(word.features);
  return row(String(index + 1), form, lemma, upos, xpos, features, head, relation, enhanced, misc);
}

function row(...columns: readonly string[]): string {
  return columns.map((column) => column.replace(/\s+/g, ' ').trim() || '_').join('\t');
}

// By name, whatever the case, as the validator wants them.
function sortedFeatures(features: string): string {
  if (!features.includes('|')) return features;
  const key = (feature: string): string => feature.slice(0, feature.indexOf('=')).toLowerCase();
  return features
    .split('|')
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .join('|');
}
