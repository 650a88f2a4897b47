// The chain of sources: an attribution whose cue stands in another's content reaches the reader through that one.
import type { Attribution, Span } from '../record.ts';
import { holds } from '../spans.ts';

type Linkable = Pick<Attribution, 'cue' | 'content'>;

/**
 * For each attribution the index of its parent: of those whose content holds its cue the one with the least content;
 * null at the top. One sweep over the text.
 */
export function parentsOf(attributions: readonly Linkable[]): (number | null)[] {
  const sizes = attributions.map(({ content }) =>
    content.spans.reduce((sum, [start, end]) => sum + end - start, 0),
  );
  const contents = attributions
    .flatMap(({ content }, owner) => content.spans.map((span) => ({ span, owner })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const cues = attributions
    .map(({ cue }, index) => ({ span: cue.spans[0]!, index }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const parents: (number | null)[] = attributions.map(() => null);
  let open: { span: Span; owner: number }[] = [];
  let next = 0;
  for (const { span, index } of cues) {
    while (next < contents.length && contents[next]!.span[0] <= span[0]) open.push(contents[next++]!);
    open = open.filter((content) => content.span[1] > span[0]);
    for (const content of open) {
      const { owner } = content;
      if (owner === index || !holds(content.span, span)) continue;
      if (sizes[owner]! <= sizes[index]! && !holdsContent(attributions[owner]!, attributions[index]!))
        continue;
      if (parents[index] === null || sizes[owner]! < sizes[parents[index]!]!) parents[index] = owner;
    }
  }
  return parents;
}

function holdsContent(outer: Linkable, inner: Linkable): boolean {
  return inner.content.spans.every((span) => outer.content.spans.some((content) => holds(content, span)));
}
