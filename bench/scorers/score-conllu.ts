// Scores sentences, words, tags and trees against a treebank as the CoNLL 2018 shared task did: words are aligned by
// the characters that they cover, white space left out, so that the prediction may come from raw text. Subtypes of
// relations do not count.
import type { ConlluSentence, ConlluWord } from '../../src/reader/syntax/conllu.ts';

/** F1, of 100. */
export interface ConlluScores {
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly features: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
}

interface AlignedWord {
  /** Where it lies: its characters, and its number among the words of a multi-word token. */
  readonly key: string;
  readonly word: ConlluWord;
  readonly head: string;
}

interface Aligned {
  readonly text: string;
  readonly sentences: ReadonlySet<string>;
  readonly words: readonly AlignedWord[];
}

/**
 * Compares two analyses of one text.
 *
 * @throws {Error} where the texts differ
 */
export function scoreConllu(
  gold: readonly ConlluSentence[],
  predicted: readonly ConlluSentence[],
): ConlluScores {
  const [reference, mine] = [align(gold), align(predicted)];
  if (reference.text !== mine.text) throw new Error('The prediction has another text than the treebank.');
  const byKey = new Map(reference.words.map((word) => [word.key, word]));
  const pairs = mine.words.flatMap((word) => {
    const match = byKey.get(word.key);
    return match ? [[word, match] as const] : [];
  });
  const f1 = (hits: number): number => (200 * hits) / (mine.words.length + reference.words.length);
  const same = (column: 'upos' | 'features' | 'lemma'): number =>
    f1(pairs.filter(([one, other]) => one.word[column] === other.word[column]).length);
  const attached = pairs.filter(([one, other]) => one.head === other.head);
  const sameSentences = [...mine.sentences].filter((span) => reference.sentences.has(span)).length;
  return {
    sentences: (200 * sameSentences) / (mine.sentences.size + reference.sentences.size),
    words: f1(pairs.length),
    upos: same('upos'),
    features: same('features'),
    lemmas: same('lemma'),
    uas: f1(attached.length),
    las: f1(attached.filter(([one, other]) => supertype(one.word) === supertype(other.word)).length),
  };
}

function supertype({ relation }: ConlluWord): string {
  return relation.split(':')[0]!;
}

function align(sentences: readonly ConlluSentence[]): Aligned {
  let length = 0;
  const forms: string[] = [];
  const spans = new Set<string>();
  const words: AlignedWord[] = [];
  for (const sentence of sentences) {
    const start = length;
    const keys = keysOf(sentence, (form) => {
      const visible = form.replace(/\s/g, '');
      forms.push(visible);
      length += visible.length;
      return length;
    });
    sentence.words.forEach((word, index) => {
      words.push({ key: keys[index]!, word, head: word.head < 0 ? 'root' : keys[word.head]! });
    });
    spans.add(`${start}-${length}`);
  }
  return { text: forms.join(''), sentences: spans, words };
}

// `advance` takes what is written and returns where it ends.
function keysOf({ words, multiwords }: ConlluSentence, advance: (form: string) => number): string[] {
  const keys: string[] = [];
  let next = 0;
  while (keys.length < words.length) {
    const multiword = multiwords[next]?.first === keys.length ? multiwords[next++] : undefined;
    const form = multiword?.form ?? words[keys.length]!.form;
    const end = advance(form);
    const count = multiword ? multiword.end - multiword.first : 1;
    for (let part = 0; part < count; part++)
      keys.push(`${end - form.replace(/\s/g, '').length}-${end}#${part}`);
  }
  return keys;
}
