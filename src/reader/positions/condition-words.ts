// Words that begin a condition, and what they make of it.
import type { Line } from '../attributions/lines.ts';
import type { Condition } from '../record.ts';

export interface ConditionWords {
  readonly relation: Condition['relation'];
  /** Items that the words take. */
  readonly length: number;
  /** What the actor asks for with it: "in exchange for [protection]". */
  readonly asks: boolean;
}

const table: ReadonlyMap<string, Omit<ConditionWords, 'length'>> = new Map(
  (
    [
      [
        'if',
        true,
        'in exchange for|in return for|on condition that|on the condition that|on condition of|provided that|provided|providing that|conditional on|conditioned on|contingent on|subject to|as long as|so long as|only as part of',
      ],
      ['if', false, 'only if|if only|only when|only after|only once|if|once'],
      ['unless', true, 'without'],
      ['unless', false, 'unless|until|unless and until|not before'],
    ] as const
  ).flatMap(([relation, asks, phrases]) =>
    phrases
      .split('|')
      .map((phrase): [string, Omit<ConditionWords, 'length'>] => [phrase, { relation, asks }]),
  ),
);

const longest = 4;

/** The condition words that begin at an item; null where none do. */
export function conditionAt({ items }: Line, at: number): ConditionWords | null {
  if (!beginnings.has(items[at]?.norm ?? '')) return null;
  for (let length = Math.min(longest, items.length - at); length > 0; length--) {
    const phrase = items
      .slice(at, at + length)
      .map(({ norm }) => norm)
      .join(' ');
    const found = table.get(phrase);
    if (found) return { ...found, length };
  }
  return null;
}

const beginnings: ReadonlySet<string> = new Set([...table.keys()].map((phrase) => phrase.split(' ')[0]!));
