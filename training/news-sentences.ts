// Sentences of our own in the manner of news, for what the treebanks seldom hold: titles, states, times and agencies
// with their full stops. In: lines with " | " between sentences. Out: texts with known sentence starts, and for each
// full stop whether it belongs to the word before it.
import { abbreviations } from '../src/reader/text/abbreviations.ts';

export interface NewsText {
  readonly text: string;
  readonly sentences: readonly number[];
  /** Offsets of the full stops that are tokens of their own. */
  readonly stops: ReadonlySet<number>;
}

export function newsTexts(lines: string): NewsText[] {
  return lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [newsText(line.split('|'))]));
}

function newsText(parts: readonly string[]): NewsText {
  let text = '';
  const sentences: number[] = [];
  const stops = new Set<number>();
  for (const sentence of parts.map((part) => part.trim()).filter((part) => part !== '')) {
    sentences.push(text.length);
    const end = /\.(?=[”"]?$)/.exec(sentence)?.index;
    if (end !== undefined && !endsWithAbbreviation(sentence.slice(0, end))) stops.add(text.length + end);
    text += `${sentence} `;
  }
  return { text: text.trimEnd(), sentences, stops };
}

function endsWithAbbreviation(text: string): boolean {
  const word = /\S+$/.exec(text)?.[0] ?? '';
  return (
    /\p{L}\.\p{L}$/u.test(word) ||
    (/^\p{Lu}/u.test(word) && abbreviations.has(word.toLowerCase())) ||
    word === 'etc'
  );
}
