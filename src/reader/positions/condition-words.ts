// Words that begin a condition, and what they make of it.
import type { Condition } from '../record.ts';
import { normIn, type Parsed } from './parsed.ts';

export interface ConditionWords {
  readonly relation: Condition['relation'];
  /** Tokens that the words take. */
  readonly length: number;
  /** What the actor asks for with it: "in exchange for [protection]". */
  readonly asks: boolean;
  /** Other things may begin so too: "the day", "when", "until", "without". */
  readonly weak: boolean;
}

type Row = readonly [relation: Condition['relation'], asks: boolean, weak: boolean, phrases: string];

const rows: readonly Row[] = [
  [
    'if',
    true,
    false,
    `in exchange for|in return for|on condition that|on the condition that|on condition of|provided that|provided|providing
    that|conditional on|conditioned on|conditional upon|contingent on|contingent upon|subject to|as long as|so long as|only
    as part of|but only as part of|in return`,
  ],
  [
    'if',
    false,
    false,
    'only if|if only|only when|only after|only once|if and when|if|assuming that|in the event of',
  ],
  ['if', false, true, 'once|as soon as|the day|on the day|on the day that|the moment|the minute|when'],
  ['unless', true, true, 'without'],
  ['unless', false, false, 'unless|unless and until|not before'],
  ['unless', false, true, 'until|before'],
];

const table: ReadonlyMap<string, Omit<ConditionWords, 'length'>> = new Map(
  rows.flatMap(([relation, asks, weak, phrases]) =>
    phrases
      .split('|')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .map((phrase): [string, Omit<ConditionWords, 'length'>] => [phrase, { relation, asks, weak }]),
  ),
);

const longest = 5;
const beginnings: ReadonlySet<string> = new Set([...table.keys()].map((phrase) => phrase.split(' ')[0]!));

/** The condition words that begin at a token; null where none do. */
export function conditionAt(parsed: Parsed, at: number): ConditionWords | null {
  if (!beginnings.has(parsed.tokens[at]?.norm ?? '')) return null;
  for (let length = longest; length > 0; length--) {
    let phrase = normIn(parsed, at, at);
    for (let i = 1; i < length; i++) phrase += ` ${normIn(parsed, at, at + i)}`;
    const found = table.get(phrase);
    if (found && !(found.weak && isNoCondition(parsed, at, length))) return { ...found, length };
  }
  return null;
}

// "until [last month]", "before [June]", "when asked"
function isNoCondition({ tokens, syntax, inTime }: Parsed, at: number, length: number): boolean {
  const next = tokens[at + length];
  const isClause = /^(?:mark|advmod)$/.test(syntax[at]!.relation);
  if (tokens[at]!.norm === 'before' && !isClause) return true;
  return (
    next === undefined ||
    inTime[at + length] === 1 ||
    /^(?:asked|last|now|recently|then|later|also)$/.test(next.norm)
  );
}
