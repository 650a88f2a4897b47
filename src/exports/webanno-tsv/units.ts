// The rows of a document: a token each, and below it a part of a token where an annotation begins or ends within it.
import type { Span } from '../../reader/index.ts';
import type { TsvAnnotation, TsvSentence } from './document.ts';

export interface Unit {
  /** `2-13`; of a part of a token `2-13.1`. */
  readonly id: string;
  readonly span: Span;
  readonly annotations: readonly TsvAnnotation[];
}

interface Token {
  readonly id: string;
  readonly span: Span;
  readonly whole: TsvAnnotation[];
  readonly parts: Map<string, { readonly span: Span; readonly annotations: TsvAnnotation[] }>;
}

/** The units of each sentence, in the order of the text. What covers no token is in none. */
export function unitsOf(
  sentences: readonly TsvSentence[],
  annotations: readonly TsvAnnotation[],
): readonly (readonly Unit[])[] {
  const bySentence = sentences.map(({ tokens }, sentence) =>
    tokens.map(
      (span, token): Token => ({ id: `${sentence + 1}-${token + 1}`, span, whole: [], parts: new Map() }),
    ),
  );
  const tokens = bySentence.flat();
  for (const annotation of annotations) {
    const { span } = annotation;
    for (
      let at = firstEndingAfter(tokens, span[0]);
      at < tokens.length && tokens[at]!.span[0] < span[1];
      at++
    ) {
      addTo(tokens[at]!, annotation);
    }
  }
  return bySentence.map((sentence) => sentence.flatMap(unitsOfToken));
}

function addTo({ span: [start, end], whole, parts }: Token, annotation: TsvAnnotation): void {
  const from = Math.max(start, annotation.span[0]);
  const to = Math.min(end, annotation.span[1]);
  if (from === start && to === end) {
    whole.push(annotation);
    return;
  }
  const key = `${from}-${to}`;
  const part = parts.get(key);
  if (part) part.annotations.push(annotation);
  else parts.set(key, { span: [from, to], annotations: [annotation] });
}

function unitsOfToken({ id, span, whole, parts }: Token): Unit[] {
  const inOrder = [...parts.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return [
    { id, span, annotations: whole },
    ...inOrder.map((part, index) => ({ id: `${id}.${index + 1}`, ...part })),
  ];
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
