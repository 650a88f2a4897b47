// A text with the words that were searched for marked in it.
import { useMemo } from 'react';

interface FoundProps {
  readonly text: string;
  readonly words: string;
}

export function Found({ text, words }: FoundProps) {
  const parts = useMemo(() => splitAt(text, words), [text, words]);
  return parts.map(({ start, part, isFound }) => (isFound ? <mark key={start}>{part}</mark> : part));
}

interface Part {
  readonly start: number;
  readonly part: string;
  readonly isFound: boolean;
}

/** The text in parts, those marked that begin with a word searched for. Nothing of it is lost. */
export function splitAt(text: string, words: string): Part[] {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return [{ start: 0, part: text, isFound: false }];
  const parts: Part[] = [];
  let from = 0;
  const take = (to: number, isFound: boolean): void => {
    if (to > from) parts.push({ start: from, part: text.slice(from, to), isFound });
    from = Math.max(from, to);
  };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!wanted.some((one) => word.toLowerCase().startsWith(one))) continue;
    take(index, false);
    take(index + word.length, true);
  }
  take(text.length, false);
  return parts;
}
