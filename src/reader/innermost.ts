// Which attribution holds a place of the text most closely.
import type { Attribution, Span } from './record.ts';
import { holds } from './spans.ts';

/**
 * Gives, span by span, the attribution whose content holds it and is the shortest; null where none does. The spans
 * must be asked for in the order of the text.
 */
export function innermostOf(attributions: readonly Attribution[]): (span: Span) => Attribution | null {
  const contents = attributions
    .flatMap((attribution) => attribution.content.spans.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let open: typeof contents = [];
  let next = 0;
  return (span) => {
    while (next < contents.length && contents[next]!.span[0] <= span[0]) open.push(contents[next++]!);
    open = open.filter((content) => content.span[1] > span[0]);
    let inner: (typeof open)[number] | null = null;
    for (const content of open) {
      if (holds(content.span, span) && (!inner || length(content.span) <= length(inner.span)))
        inner = content;
    }
    return inner?.attribution ?? null;
  };
}

function length([start, end]: Span): number {
  return end - start;
}
