// A candidate, ranges of items in a line, becomes spans of the text; a quotation that its content touches is content as
// a whole, also beyond the sentence.
import type { Draft, QuotedSpan } from '../document.ts';
import type { Attribution, Quotation, Span } from '../record.ts';
import { compareSpans } from '../spans.ts';
import type { Candidate } from './candidate.ts';
import { type Line, type Place, type Range, spanOf } from './lines.ts';

/** An attribution before it has an id, a parent and entities. */
export interface Found extends Omit<Attribution, 'id' | 'parent' | 'source' | 'addressee' | 'said'> {
  readonly source: Span | null;
  readonly addressee: Span | null;
  /** Where its cue stands. */
  readonly place: Place;
  /** The report through which the source’s word comes, where it is told beside it and not around it. */
  readonly relayedBy?: Found | undefined;
  /** Quotations that belong to the content. */
  readonly quotations: readonly number[];
}

export function realise(
  candidate: Candidate,
  { tokens, quotations, document }: Pick<Draft, 'tokens' | 'quotations' | 'document'>,
): Found {
  const { line, cue, lemma, attitude, polarity, source, contents, quoted = [], addressee } = candidate;
  const next = candidate.nextBlocks ? nextBlocks(line.block, { quotations, document }) : nothing;
  const inContent = [
    ...contents.flatMap((range) => quotationsIn(line, range)),
    ...quoted,
    ...next.quotations,
  ];
  const rest = candidate.toBlockEnd ? restOfBlock(candidate, { tokens, document }) : [];
  const spans = merge([
    ...contents.map((range) => spanOf(tokens, line, range)),
    ...rest,
    ...next.spans,
    ...inContent.flatMap((index) => quotations[index]!.spans),
  ]);
  return {
    place: line,
    source: source && spanOf(tokens, line, source),
    cue: { spans: [spanOf(tokens, line, cue)], lemma },
    content: { spans },
    addressee: addressee && spanOf(tokens, line, addressee),
    quotation: candidate.nextBlocks
      ? 'direct'
      : quotationKind(
          spans,
          inContent.map((index) => quotations[index]!),
        ),
    attitude,
    polarity,
    quotations: inContent,
    confidence: source ? 0.7 : 0.5,
  };
}

const nothing = { spans: [], quotations: [] };

// The quotation that opens the next block; else the block, and with it those that are set apart with it.
function nextBlocks(
  block: number,
  { quotations, document: { blocks } }: Pick<Draft, 'quotations' | 'document'>,
): { spans: readonly Span[]; quotations: readonly number[] } {
  const [start] = blocks[block + 1]!.span;
  const opening = quotations.findIndex(({ spans, outer }) => outer === null && spans[0]![0] === start);
  if (opening >= 0) return { spans: [], quotations: [opening] };
  let end = block + 2;
  while (blocks[block + 1]!.kind === 'quote' && blocks[end]?.kind === 'quote') end++;
  return { spans: blocks.slice(block + 1, end).map(({ span }) => span), quotations: [] };
}

// From the content, or from behind the cue, to the end of the block.
function restOfBlock(
  { line, cue, contents }: Candidate,
  { tokens, document }: Pick<Draft, 'tokens' | 'document'>,
): Span[] {
  const [, end] = document.blocks[line.block]!.span;
  const first = contents[0] ? line.items[contents[0].first]!.first : line.items[cue.end - 1]!.end;
  const start = tokens[first]?.span[0] ?? end;
  return start < end ? [[start, end]] : [];
}

/** Direct where marks hold all of the content, indirect where none stand in it, mixed else. */
export function quotationKind(content: readonly Span[], quotations: readonly QuotedSpan[]): Quotation {
  if (quotations.length === 0) return 'indirect';
  const quoted = quotations.flatMap(({ spans }) => spans);
  const all = content.every((span) => quoted.some(([start, end]) => start <= span[0] && span[1] <= end));
  return all ? 'direct' : 'mixed';
}

function quotationsIn({ items }: Line, { first, end }: Range): number[] {
  return items.slice(first, end).flatMap(({ quotation }) => quotation ?? []);
}

/** Overlapping and touching spans become one. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}
