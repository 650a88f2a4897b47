// A direct quotation’s extent is fixed by its marks: content that holds most of a quotation holds all of it, also where it
// runs on over paragraphs; content that only touches one leaves it.
import type { Draft } from '../document.ts';
import { firstEndingAfter, firstStartingFrom } from '../spans.ts';
import type { Page } from './page.ts';
import type { Proposed } from './propose.ts';

/** The attribution with the quotations of its content completed. */
export function completeQuotations(
  proposed: Proposed,
  { tokens, quotations }: Pick<Draft, 'tokens' | 'quotations'>,
  page: Page,
): Proposed {
  const inSource = new Set([...proposed.source, ...proposed.cue]);
  const content = new Set(proposed.content);
  for (const index of quotationsOf(proposed, page)) {
    for (const [start, end] of quotations[index]!.spans) {
      const last = firstStartingFrom(tokens, end);
      for (let token = firstEndingAfter(tokens, start); token < last; token++) {
        if (!inSource.has(token)) content.add(token);
      }
    }
  }
  return { ...proposed, content: [...content].sort((a, b) => a - b) };
}

/** The quotations, not those around the cue, of which the content holds most words near the cue. */
export function quotationsOf({ content, cueHead }: Proposed, page: Page): number[] {
  const own = page.quotation[cueHead]!;
  const held = new Map<number, number>();
  for (const token of content) {
    const quotation = page.quotation[token]!;
    if (
      quotation >= 0 &&
      quotation !== own &&
      page.depth[quotation]! === (own < 0 ? 0 : page.depth[own]! + 1)
    ) {
      held.set(quotation, (held.get(quotation) ?? 0) + 1);
    }
  }
  return [...held]
    .filter(([quotation, count]) => count > sizeNear(page, quotation, content) / 2)
    .map(([quotation]) => quotation);
}

// How many tokens of the quotation stand between the first and the last word of the content.
function sizeNear({ quotation }: Page, index: number, content: readonly number[]): number {
  let size = 0;
  for (let token = content[0]!; token <= content.at(-1)!; token++) if (quotation[token] === index) size++;
  return size;
}
