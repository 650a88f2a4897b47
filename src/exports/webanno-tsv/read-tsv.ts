// WebAnno TSV 3.2 and 3.3 into a document. Layers that Hearsay does not write are passed over; what is not as the format
// has it is an error.
import type { Span } from '../../reader/index.ts';
import { FormatError } from '../format-error.ts';
import { AnnotationCollector } from './annotation-collector.ts';
import type { TsvDocument, TsvSentence } from './document.ts';
import { unescapeText } from './escape.ts';
import { readHeader } from './read-header.ts';

/**
 * `text` is the document's: the rows are checked against it.
 *
 * @throws {FormatError} at the first line that is not right
 */
export function readTsv(file: string, text: string): TsvDocument {
  const lines = file.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const header = readHeader(lines);
  const sentences = new SentenceCollector();
  const annotations = new AnnotationCollector(header.columns);
  lines.slice(header.length).forEach((line, index) => {
    const number = header.length + index + 1;
    if (line === '' || line.startsWith('#')) {
      sentences.end();
      return;
    }
    const [id = '', offsets = '', form = '', ...cells] = line.split('\t');
    const span = readSpan(offsets, number);
    checkForm(form, text.slice(...span), number);
    if (cells.length < header.width) {
      throw new FormatError(
        number,
        `there are ${cells.length + 3} columns, the header asks for ${header.width + 3}.`,
      );
    }
    if (/^\d+-\d+$/.test(id)) sentences.add(span, number);
    else if (!/^\d+-\d+\.\d+$/.test(id)) throw new FormatError(number, `“${id}” is no number of a token.`);
    annotations.addRow({ id, span, cells, line: number });
  });
  sentences.end();
  return { sentences: sentences.all, annotations: annotations.all() };
}

function readSpan(offsets: string, line: number): Span {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(offsets) ?? [];
  if (start === undefined || Number(start) >= Number(end)) {
    throw new FormatError(line, `“${offsets}” are no offsets of a token.`);
  }
  return [Number(start), Number(end)];
}

// INCEpTION writes a token as it stands in the text, we with backslashes; a half of a character has become a sign.
function checkForm(form: string, expected: string, line: number): void {
  const whole = expected.replaceAll(/\p{Cs}/gu, '\ufffd');
  if (form === whole || form === expected || unescapeText(form) === whole || unescapeText(form) === expected)
    return;
  throw new FormatError(line, `the token is “${form}”, the text has “${expected}” there.`);
}

class SentenceCollector {
  readonly all: TsvSentence[] = [];
  #tokens: Span[] = [];

  add(span: Span, line: number): void {
    const last = this.#tokens.at(-1) ?? this.all.at(-1)?.span;
    if (last && span[0] < last[1])
      throw new FormatError(line, 'the token begins before the one above it ends.');
    this.#tokens.push(span);
  }

  end(): void {
    const [first] = this.#tokens;
    if (!first) return;
    this.all.push({ span: [first[0], this.#tokens.at(-1)![1]], tokens: this.#tokens });
    this.#tokens = [];
  }
}
