// What a word looks like, as integers: the values that the templates of tagger and parser look at. A sentence is an
// array with a row for every word, between rows of zeros for the words before the first and after the last.

import type { Clusters } from './clusters.ts';
import { combine, hashText } from './hashing.ts';
import { type Lexicon, tagSetOf } from './lexicon.ts';

/**
 * The values of a word, in their order. `usage` and `sense` are its clusters, by the text that trained them and by
 * word vectors, with many words each; `usages` and `senses` the same with few. The tagger fills
 * in `tag` and `part` (of speech), the parser what follows: the relation to the head, and of the dependents to either
 * side their number and their relations.
 */
const wordValues = [
  'form',
  'lower',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'class',
  'usage',
  'usages',
  'sense',
  'senses',
  'tag',
  'part',
  'relation',
  'lefts',
  'rights',
  'leftRelations',
  'rightRelations',
] as const;
export type WordValue = (typeof wordValues)[number];

/** Where a value lies in the row of its word. */
export const places = Object.fromEntries(wordValues.map((value, place) => [value, place])) as Record<
  WordValue,
  number
>;

/** Number of values of a word. */
export const width = wordValues.length;
/** Rows of zeros before the first word and after the last. */
export const margin = 3;

/** Where the value of this name lies in the row of its word. */
export function placeOf(value: string): number {
  const place = wordValues.indexOf(value as WordValue);
  if (place < 0) throw new Error(`A template names "${value}"; a word has: ${wordValues.join(', ')}`);
  return place;
}

/** What is known of words beside their letters. */
export interface WordKnowledge {
  readonly lexicon: Lexicon;
  readonly clusters: Clusters;
}

/** The rows of a sentence; that of word `i` begins at `(i + margin) * width`. */
export function valuesOf(forms: readonly string[], knowledge: WordKnowledge): Int32Array {
  const values = new Int32Array((forms.length + 2 * margin) * width);
  forms.forEach((form, index) => {
    fillRow(values, (index + margin) * width, form, knowledge);
  });
  // What stands at the edges is a value like others: "the first word", "the last".
  values[(margin - 1) * width + places.lower] = edge;
  values[(forms.length + margin) * width + places.lower] = edge;
  return values;
}

const edge = hashText('\n');

function fillRow(
  values: Int32Array,
  row: number,
  written: string,
  { lexicon, clusters }: WordKnowledge,
): void {
  const form = normalized(written);
  const lower = form.toLowerCase();
  const { length } = lower;
  const key = hashText(lower);
  values[row + places.form] = hashText(form);
  values[row + places.lower] = key;
  values[row + places.prefix1] = hashText(lower, 0, 1);
  values[row + places.prefix2] = length > 2 ? hashText(lower, 0, 2) : 0;
  values[row + places.prefix3] = length > 3 ? hashText(lower, 0, 3) : 0;
  values[row + places.suffix1] = hashText(lower, length - 1);
  values[row + places.suffix2] = length > 2 ? hashText(lower, length - 2) : 0;
  values[row + places.suffix3] = length > 3 ? hashText(lower, length - 3) : 0;
  values[row + places.suffix4] = length > 4 ? hashText(lower, length - 4) : 0;
  values[row + places.shape] = shapeOf(form);
  values[row + places.class] = tagSetOf(lexicon, key);
  const entry = clusters.rowOf(form);
  for (let level = 0; level < 4; level++)
    values[row + places.usage + level] = clusters.classes[level]![entry]!;
}

/** One way of writing for curly and straight marks, digits alike, and an end to words that are no words. */
export function normalized(form: string): string {
  const short = form.length > 40 ? form.slice(0, 20) + form.slice(-20) : form;
  return short.replace(/[‘’`]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0');
}

/** Hash of "Xx", "Xx-X", "0,0": runs of upper case, lower case, digits and others, each once. */
function shapeOf(form: string): number {
  let hash = 0x2f0b4c47;
  let last = 0;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== last) hash = combine(hash, kind);
    last = kind;
  }
  return combine(hash, Math.min(form.length, 3));
}

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1;
  if (unit >= 65 && unit <= 90) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  if (unit < 128) return unit;
  const letter = String.fromCharCode(unit);
  if (letter !== letter.toLowerCase()) return 2;
  return letter !== letter.toUpperCase() ? 1 : 4;
}
