// A report that names where it has its word from is a link of the chain: the cited source says the same, through it.
//
//   [AP], citing [two officials], [reported] [that the talks had failed].
//   [The talks failed], [AP] [reported], citing [two officials].
import type { Token } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter, holds, overlap } from '../spans.ts';
import { type Line, type Range, spanOf } from './lines.ts';
import { isPreposition } from './phrases.ts';
import type { Found } from './realise.ts';

/** The attributions, those that cite somebody followed by what that one said. */
export function relayCitations(
  found: readonly Found[],
  lines: readonly Line[],
  tokens: readonly Token[],
): Found[] {
  const citations = lines.flatMap((line) =>
    line.items.flatMap((_, at) => citationAt(line, at, tokens) ?? []),
  );
  return citations.reduce<Found[]>((all, citation) => relay(all, citation, tokens), [...found]);
}

interface Citation {
  readonly line: Line;
  readonly cue: Span;
  readonly cited: Span;
}

function citationAt(line: Line, at: number, tokens: readonly Token[]): Citation | null {
  if (line.items[at]!.norm !== 'citing') return null;
  const cited = { first: at + 1, end: citedEnd(line, at + 1) };
  if (cited.end <= cited.first) return null;
  return { line, cue: spanOf(tokens, line, { first: at, end: at + 1 }), cited: spanOf(tokens, line, cited) };
}

// "citing [a senior official with knowledge of the talks], …", "citing [records] that …"
function citedEnd({ items }: Line, first: Range['first']): number {
  let end = first;
  while (
    end < items.length &&
    items[end]!.quotation === null &&
    !/^[,;:.?!—–]$|^(?:that|which|as|and)$/.test(items[end]!.norm)
  )
    end++;
  while (end > first && isPreposition(items[end - 1]!.norm)) end--;
  return end;
}

function relay(found: Found[], { line, cue, cited }: Citation, tokens: readonly Token[]): Found[] {
  const others = found.filter((one) => !one.cue.spans.some((span) => overlap(span, cue)));
  const host = others.find(
    ({ place, source }) => place.sentence === line.sentence && place.level === line.level && source !== null,
  );
  if (!host) return found;
  const content = host.content.spans.flatMap((span) => cutBefore(span, cue, tokens));
  if (content.length === 0) return found;
  const reported: Found = {
    ...host,
    source: cutBefore(host.source!, cue, tokens)[0] ?? host.source,
    content: { spans: content },
  };
  const relayed: Found = {
    ...reported,
    source: cited,
    cue: { spans: [cue], lemma: 'cite' },
    addressee: null,
    polarity: 'affirmed',
    relayedBy: reported,
  };
  return others.flatMap((one) => (one === host ? [reported, relayed] : [one]));
}

// What stands before the citation and its comma, where the span holds it; all of it else.
function cutBefore(span: Span, cue: Span, tokens: readonly Token[]): Span[] {
  if (!holds(span, cue)) return span[0] > cue[0] && span[0] < cue[1] ? [] : [span];
  let last = firstEndingAfter(tokens, cue[0]) - 1;
  if (tokens[last]?.form === ',') last--;
  const end = tokens[last]?.span[1] ?? span[0];
  return end > span[0] ? [[span[0], end]] : [];
}
