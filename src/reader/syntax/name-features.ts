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

/** The rows for every sentence of a document, in a table of `2 ** bits`. */
export function nameRows(
  document: readonly (readonly string[])[],
  resources: NameResources,
  bits: number,
): SentenceRows[] {
  const usage = usageOf(document);
  return document.map((words) => sentenceRows(words, usage, resources, bits));
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

function sentenceRows(
  words: readonly string[],
  usage: Usage,
  { clusters, gazetteer }: NameResources,
  bits: number,
): SentenceRows {
  const norms = words.map((word) => word.slice(0, 64).toLowerCase().replaceAll('’', "'"));
  const traits: Traits = {
    forms: Int32Array.from(norms, (norm) => hashText(norm, 0, Math.min(longest, norm.length))),
    shapes: Int32Array.from(words, (word) => hashText(shapeOf(word.slice(0, longest)))),
    classes: norms.map((norm) => classesOf(clusters, norm)),
    hints: hintsOf(gazetteer, norms),
    capitals: words.some((word) => /\p{Ll}/u.test(word)) ? 1 : 2,
  };
  const rows: number[] = [];
  const starts = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at++) {
    addRows(rows, traits, at, words[at]!, norms[at]!, usageAt(usage, norms[at]!), bits);
    starts[at + 1] = rows.length;
  }
  return { rows: Int32Array.from(rows), starts };
}

interface Traits {
  readonly forms: Int32Array;
  readonly shapes: Int32Array;
  readonly classes: readonly (readonly number[])[];
  readonly hints: Int32Array;
  /** 2 where the sentence is all in capitals: then capitals tell nothing. */
  readonly capitals: number;
}

function classesOf({ classes, rowOf: row }: Clusters, norm: string): readonly number[] {
  const at = row(norm);
  return at === 0 ? unknownClasses : classes.map((level) => level[at]!);
}

const unknownClasses: readonly number[] = [0, 0, 0, 0];

function usageAt({ lower, capital }: Usage, norm: string): number {
  return (lower.has(norm) ? 1 : 0) + (capital.has(norm) ? 2 : 0);
}

function addRows(
  rows: number[],
  { forms, shapes, classes, hints, capitals }: Traits,
  at: number,
  word: string,
  norm: string,
  usage: number,
  bits: number,
): void {
  let template = 0;
  const add = (a: number, b = 0, c = 0): void => {
    rows.push(rowOf(combine(combine(combine(combine(911, template++), a), b), c), bits));
  };
  const inside = (index: number): boolean => index >= 0 && index < forms.length;
  const form = (offset: number): number => (inside(at + offset) ? forms[at + offset]! : offset);
  const shape = (offset: number): number => (inside(at + offset) ? shapes[at + offset]! : offset);
  const hint = (offset: number): number => (inside(at + offset) ? hints[at + offset]! : -1);
  const classAt = (offset: number, level: number): number =>
    inside(at + offset) ? classes[at + offset]![level]! : -1;
  const own = shape(0);
  add(1);
  for (let offset = -2; offset <= 2; offset++) add(form(offset));
  add(form(-1), form(0));
  add(form(0), form(1));
  add(form(-2), form(-1));
  add(form(1), form(2));
  add(hashText(word, 0, Math.min(longest, word.length)));
  for (let offset = -1; offset <= 1; offset++) add(shape(offset), capitals);
  add(shape(-1), own, capitals);
  add(own, shape(1), capitals);
  add(shape(-1), own, shape(1));
  add(own, shape(1), shape(2));
  add(shape(-2), shape(-1), own);
  for (let length = 1; length <= 4; length++) {
    add(hashText(norm, 0, Math.min(length, norm.length)), length);
    add(hashText(norm, Math.max(0, norm.length - length)), length);
  }
  add(hashText(norm, Math.max(0, norm.length - 3)), own);
  for (let level = 0; level < 4; level++) {
    for (let offset = -1; offset <= 1; offset++) add(classAt(offset, level));
    add(classAt(0, level), own, capitals);
  }
  for (const level of [1, 3]) {
    add(classAt(-2, level));
    add(classAt(2, level));
    add(classAt(-1, level), classAt(0, level));
    add(classAt(0, level), classAt(1, level));
  }
  add(classAt(-1, 1), classAt(0, 3), own);
  add(classAt(0, 3), classAt(1, 1), own);
  add(classAt(-1, 1), classAt(1, 1), own);
  add(form(-1), own, shape(1));
  add(form(1), own, shape(-1));
  add(form(-1), classAt(0, 3));
  add(form(1), classAt(0, 3));
  add(usage, own, capitals);
  add(usage, own, at === 0 ? 1 : 2);
  for (let offset = -1; offset <= 1; offset++) add(hint(offset), own);
  add(hint(-1), hint(0), own);
  add(hint(0), hint(1), own);
  for (let offset = -2; offset <= 2; offset++) {
    const here = Math.max(0, hint(offset));
    for (let bit = 0; bit < hintBits; bit++) {
      if ((here >> bit) & 1) rows.push(rowOf(combine(combine(913, offset), bit), bits));
    }
  }
}
