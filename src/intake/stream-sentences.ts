// The bytes of CoNLL-U as they come in, its sentences out, by documents: no more than one document is held, and of a
// long one some hundred sentences.
import { type ConlluSentence, parseSentence } from '../reader/index.ts';
import { decodeStream } from './decode/decode-stream.ts';
import { InputError } from './incoming.ts';

const mostSentences = 1000;

/** @throws {InputError} where the bytes are no CoNLL-U */
export async function* streamSentences(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ConlluSentence[]> {
  let document: ConlluSentence[] = [];
  for await (const sentence of sentencesOf(linesOf(decodeStream(chunks)))) {
    if (document.length === mostSentences || (document.length > 0 && beginsDocument(sentence))) {
      yield document;
      document = [];
    }
    document.push(sentence);
  }
  if (document.length > 0) yield document;
}

function beginsDocument({ comments }: ConlluSentence): boolean {
  return comments.some((comment) => /^newdoc\b/.test(comment));
}

async function* sentencesOf(lines: AsyncIterable<string>): AsyncGenerator<ConlluSentence> {
  let block: string[] = [];
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') {
      block.push(line);
    } else if (block.length > 0) {
      yield parseAt(number - block.length, block);
      block = [];
    }
  }
  if (block.length > 0) yield parseAt(number - block.length + 1, block);
}

function parseAt(line: number, block: readonly string[]): ConlluSentence {
  try {
    return parseSentence(block);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = error.message.length > 200 ? `${error.message.slice(0, 200)} …` : error.message;
    throw new InputError(`is no CoNLL-U in the sentence that begins on line ${line}: ${message}.`);
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n');
    open.push(first);
    for (const line of rest) {
      yield withoutReturn(open.join(''));
      open = [line];
    }
  }
  yield withoutReturn(open.join(''));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
