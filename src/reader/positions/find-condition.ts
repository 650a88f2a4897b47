// What a stance hangs on: "would accept a truce [if the siege is lifted]", "no talks [without] [guarantees]".
import type { Line, Range } from '../attributions/lines.ts';
import type { Stance } from '../record.ts';
import { type ConditionWords, conditionAt } from './condition-words.ts';

export interface FoundCondition extends Range {
  readonly words: ConditionWords;
}

/** After the proposition that ends at `from`, or before the whole: "Unless pay rises, dockers will strike". */
export function findCondition(
  line: Line,
  from: number,
  subject: number,
  stance: Stance,
): FoundCondition | null {
  return conditionAfter(line, from, stance) ?? conditionBefore(line, subject);
}

function conditionAfter(line: Line, from: number, stance: Stance): FoundCondition | null {
  const { items } = line;
  for (let at = from; at < Math.min(items.length, from + 20); at++) {
    const { norm } = items[at]!;
    if (/^[;?!.:]$/.test(norm)) return null;
    const words = conditionAt(line, at);
    if (!words) {
      if (norm === 'but' || norm === 'because' || norm === 'while') return null;
      continue;
    }
    if (words.relation === 'unless' && stance !== 'rejects' && stance !== 'opposes' && norm !== 'unless')
      return null;
    const first = at + words.length;
    const end = conditionEnd(line, first);
    return end > first ? { first, end, words } : null;
  }
  return null;
}

function conditionBefore(line: Line, subject: number): FoundCondition | null {
  const { items } = line;
  if (items[subject - 1]?.norm !== ',') return null;
  const words = conditionAt(line, 0);
  if (!words || words.length >= subject - 1 || words.asks) return null;
  return { first: words.length, end: subject - 1, words };
}

function conditionEnd({ items }: Line, first: number): number {
  let end = first;
  while (
    end < items.length &&
    !/^[;?!.:–—]$|^(?:but|because|while|although|saying)$/.test(items[end]!.norm)
  ) {
    if (
      items[end]!.norm === ',' &&
      /^(?:he|she|they|it|said|according|which|but|\p{L}+ing)$/u.test(items[end + 1]?.norm ?? '')
    )
      break;
    end++;
  }
  while (end > first && /^[,"”’]$/.test(items[end - 1]!.norm)) end--;
  return end;
}
