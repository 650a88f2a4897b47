// What the name finder looks at in each word: the word and its neighbours as written and in lower case, their shapes,
// beginnings and endings, their clusters, the lexicon's hints, and how the document writes the word elsewhere.
import { shapeOf } from '../text/join-atoms.ts';
import type { Clusters } from './clusters.ts';
import { type Gazetteer, hintBits, hintsOf } from './gazetteer.ts';
import { combine, hashText, rowOf } from './hashing.ts';

export interface NameResources {
  readonly clusters: Clusters;
  readonly gazetteer: Gazetteer;
}

/** The rows of the weight table that stand for a sentence: those of word `i` from `starts[i]` up to `starts[i + 1]`. */
export interface SentenceRows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** The rows for every sentence of a document, in a table of `2 ** bits`; none for words that are not `wanted`. */
export function nameRows(
  document: readonly (readonly string[])[],
  resources: NameResources,
  bits: number,
  wanted: (words: readonly string[], at: number) => boolean = () => true,
): SentenceRows[] {
  const usage = usageOf(document);
  return document.map((words) => sentenceRows(traitsOf(words, usage, resources), bits, wanted));
}

/** How a document writes its words: in lower case somewhere, with a capital within a sentence somewhere. */
interface Usage {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function usageOf(document: readonly (readonly string[])[]): Usage {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const words of document) {
    if (!words.some((word) => /^\p{Ll}/u.test(word))) continue;
    words.forEach((word, at) => {
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      else if (at > 0 && /^\p{Lu}/u.test(word) && /^[\p{L}\p{N},]/u.test(words[at - 1]!)) {
        capital.add(word.toLowerCase());
      }
    });
  }
  return { lower, capital };
}

// Longer words than this look alike from their twenty-fourth character on.
const longest = 24;

function traitsOf(words: readonly string[], usage: Usage, { clusters, gazetteer }: NameResources): Traits {
  const norms = words.map((word) => word.slice(0, 64).toLowerCase().replaceAll('’', "'"));
  return {
    words,
    norms,
    forms: Int32Array.from(norms, (norm) => hashText(norm, 0, Math.min(longest, norm.length))),
    shapes: Int32Array.from(words, (word) => hashText(shapeOf(word.slice(0, longest)))),
    classes: norms.map((norm) => classesOf(clusters, norm)),
    hints: hintsOf(gazetteer, norms),
    usage: norms.map((norm) => (usage.lower.has(norm) ? 1 : 0) + (usage.capital.has(norm) ? 2 : 0)),
    capitals: words.some((word) => /\p{Ll}/u.test(word)) ? 1 : 2,
  };
}

function sentenceRows(
  traits: Traits,
  bits: number,
  wanted: (words: readonly string[], at: number) => boolean,
): SentenceRows {
  const { words } = traits;
  const list = new RowList(traits, bits);
  const starts = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) {
    if (wanted(words, at)) list.addWord(at);
    starts[at + 1] = list.rows.length;
  }
  return { rows: Int32Array.from(list.rows), starts };
}

interface Traits {
  readonly words: readonly string[];
  readonly norms: readonly string[];
  readonly forms: Int32Array;
  readonly shapes: Int32Array;
  readonly classes: readonly (readonly number[])[];
  readonly hints: Int32Array;
  readonly usage: readonly number[];
  /** 2 where the sentence is all in capitals: then capitals tell nothing. */
  readonly capitals: number;
}

function classesOf({ classes, rowOf: row }: Clusters, norm: string): readonly number[] {
  const at = row(norm);
  return at === 0 ? unknownClasses : classes.map((level) => level[at]!);
}

const unknownClasses: readonly number[] = [0, 0, 0, 0];

// Gathers the rows of a sentence, word by word. A feature is a template, told by its place in the order, with values.
class RowList {
  readonly rows: number[] = [];
  private readonly traits: Traits;
  private readonly bits: number;
  private at = 0;
  private template = 0;

  constructor(traits: Traits, bits: number) {
    this.traits = traits;
    this.bits = bits;
  }

  addWord(at: number): void {
    this.at = at;
    this.template = 0;
    this.addForms();
    this.addShapes();
    this.addAffixes();
    this.addClasses();
    this.addContexts();
    this.addHints();
  }

  private add(a: number, b = 0, c = 0): void {
    const hash = combine(combine(combine(combine(911, this.template++), a), b), c);
    this.rows.push(rowOf(hash, this.bits));
  }

  private form(offset: number): number {
    return this.isInside(offset) ? this.traits.forms[this.at + offset]! : offset;
  }

  private shape(offset: number): number {
    return this.isInside(offset) ? this.traits.shapes[this.at + offset]! : offset;
  }

  private hint(offset: number): number {
    return this.isInside(offset) ? this.traits.hints[this.at + offset]! : -1;
  }

  private classAt(offset: number, level: number): number {
    return this.isInside(offset) ? this.traits.classes[this.at + offset]![level]! : -1;
  }

  private isInside(offset: number): boolean {
    const at = this.at + offset;
    return at >= 0 && at < this.traits.words.length;
  }

  private addForms(): void {
    const word = this.traits.words[this.at]!;
    this.add(1);
    for (let offset = -2; offset <= 2; offset++) this.add(this.form(offset));
    this.add(this.form(-1), this.form(0));
    this.add(this.form(0), this.form(1));
    this.add(this.form(-2), this.form(-1));
    this.add(this.form(1), this.form(2));
    this.add(hashText(word, 0, Math.min(longest, word.length)));
  }

  private addShapes(): void {
    for (let offset = -1; offset <= 1; offset++) this.add(this.shape(offset), this.traits.capitals);
    this.add(this.shape(-1), this.shape(0), this.traits.capitals);
    this.add(this.shape(0), this.shape(1), this.traits.capitals);
    this.add(this.shape(-1), this.shape(0), this.shape(1));
    this.add(this.shape(0), this.shape(1), this.shape(2));
    this.add(this.shape(-2), this.shape(-1), this.shape(0));
  }

  private addAffixes(): void {
    const norm = this.traits.norms[this.at]!;
    for (let length = 1; length <= 4; length++) {
      this.add(hashText(norm, 0, Math.min(length, norm.length)), length);
      this.add(hashText(norm, Math.max(0, norm.length - length)), length);
    }
    this.add(hashText(norm, Math.max(0, norm.length - 3)), this.shape(0));
  }

  private addClasses(): void {
    for (let level = 0; level < 4; level++) {
      for (let offset = -1; offset <= 1; offset++) this.add(this.classAt(offset, level));
      this.add(this.classAt(0, level), this.shape(0), this.traits.capitals);
    }
    for (const level of [1, 3]) {
      this.add(this.classAt(-2, level));
      this.add(this.classAt(2, level));
      this.add(this.classAt(-1, level), this.classAt(0, level));
      this.add(this.classAt(0, level), this.classAt(1, level));
    }
  }

  private addContexts(): void {
    this.add(this.classAt(-1, 1), this.classAt(0, 3), this.shape(0));
    this.add(this.classAt(0, 3), this.classAt(1, 1), this.shape(0));
    this.add(this.classAt(-1, 1), this.classAt(1, 1), this.shape(0));
    this.add(this.form(-1), this.shape(0), this.shape(1));
    this.add(this.form(1), this.shape(0), this.shape(-1));
    this.add(this.form(-1), this.classAt(0, 3));
    this.add(this.form(1), this.classAt(0, 3));
    this.add(this.traits.usage[this.at]!, this.shape(0), this.traits.capitals);
    this.add(this.traits.usage[this.at]!, this.shape(0), this.at === 0 ? 1 : 2);
  }

  private addHints(): void {
    for (let offset = -1; offset <= 1; offset++) this.add(this.hint(offset), this.shape(0));
    this.add(this.hint(-1), this.hint(0), this.shape(0));
    this.add(this.hint(0), this.hint(1), this.shape(0));
    for (let offset = -2; offset <= 2; offset++) {
      const here = Math.max(0, this.hint(offset));
      for (let bit = 0; here >> bit > 0 && bit < hintBits; bit++) {
        if ((here >> bit) & 1) this.rows.push(rowOf(combine(combine(913, offset), bit), this.bits));
      }
    }
  }
}
