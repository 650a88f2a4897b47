// The chain of sources: an attribution whose cue stands in another's content reaches the reader through that one.
import type { Attribution, Span } from '../record.ts';

type Linkable = Pick<Attribution, 'cue' | 'content'>;

/** For each attribution the index of its parent: the one of the smallest content that holds its cue; null at the top. */
export function parentsOf(attributions: readonly Linkable[]): (number | null)[] {
  const size = attributions.map(({ content }) =>
    content.spans.reduce((sum, [start, end]) => sum + end - start, 0),
  );
  return attributions.map((child, index) => {
    const cue = child.cue.spans[0]!;
    let parent: number | null = null;
    attributions.forEach((other, candidate) => {
      if (candidate === index || !other.content.spans.some((span) => holdsCue(span, cue))) return;
      if (size[candidate]! <= size[index]! && !holdsAll(other, child)) return;
      if (parent === null || size[candidate]! < size[parent]!) parent = candidate;
    });
    return parent;
  });
}

function holdsCue(content: Span, cue: Span): boolean {
  return content[0] <= cue[0] && cue[1] <= content[1];
}

function holdsAll(outer: Linkable, inner: Linkable): boolean {
  return inner.content.spans.every((span) => outer.content.spans.some((content) => holdsCue(content, span)));
}
