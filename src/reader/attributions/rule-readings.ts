// What the recognisers made of a document, by token: features for the trained parts, and proposals beside theirs.
import type { Draft } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter, firstStartingFrom } from '../spans.ts';
import type { Context } from '../stage.ts';
import { hashText } from '../syntax/hashing.ts';
import type { LaidOut, Line } from './lines.ts';
import { type Found, realise } from './realise.ts';
import { recognise } from './recognise.ts';
import { role } from './role-chain.ts';

export interface RuleReading {
  readonly recogniser: string;
  /** Hash of its name. */
  readonly by: number;
  readonly found: Found;
}

export interface RuleReadings {
  readonly all: readonly RuleReading[];
  /** By token: the reading whose cue it is in. */
  readonly at: ReadonlyMap<number, RuleReading>;
  /** By quotation: the reading whose content it is in. */
  readonly claims: ReadonlyMap<number, Found>;
}

export function readByRules(lines: readonly Line[], draft: LaidOut, context: Context): RuleReadings {
  const all = recognise(lines, draft, context).map(({ by, candidate }) => ({
    recogniser: by,
    by: hashText(by),
    found: realise(candidate, draft),
  }));
  const at = new Map<number, RuleReading>();
  for (const reading of all)
    for (const token of tokensOf(draft, reading.found.cue.spans)) at.set(token, reading);
  const claims = new Map(
    all.flatMap(({ found }) => found.quotations.map((index) => [index, found] as const)),
  );
  return { all, at, claims };
}

/** The roles of a reading over the tokens of a window and the one to either side. */
export function rolesOf(
  draft: Pick<Draft, 'tokens'>,
  { found }: RuleReading,
  window: { readonly first: number; readonly end: number },
): { readonly first: number; readonly roles: Uint8Array } {
  const first = window.first - 1;
  const roles = new Uint8Array(window.end + 1 - first);
  const put = (spans: readonly Span[], value: number): void => {
    for (const token of tokensOf(draft, spans))
      if (token >= first && token <= window.end) roles[token - first] = value;
  };
  put(found.content.spans, role.content);
  put(found.source ? [found.source] : [], role.source);
  put(found.cue.spans, role.cue);
  return { first, roles };
}

/** The tokens that lie in the spans. */
export function tokensOf({ tokens }: Pick<Draft, 'tokens'>, spans: readonly Span[]): number[] {
  return spans.flatMap(([start, end]) => {
    const first = firstEndingAfter(tokens, start);
    return Array.from({ length: Math.max(0, firstStartingFrom(tokens, end) - first) }, (_, i) => first + i);
  });
}
