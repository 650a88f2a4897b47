// Two numbers that are the ends of one: "between [40] and [60]", "[15]-[20%]", "[$12 million] to [$20 million]",
// "[two] or [three]". What rose "from 3 to 5 million" went from one to the other: two figures.
import { type Amount, isJoiner, normAt, type Words } from './amount.ts';
import { multiply } from './read-numeral.ts';

export function joinRanges(words: Words, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const how = before && linkOf(words, before, amount);
    if (!before || !how) {
      joined.push(amount);
      continue;
    }
    joined.pop();
    const [low, high] = withSharedUnit(before, amount);
    if (how === 'change') joined.push(low, high);
    else joined.push(...rangeOf(words, low, high));
  }
  return joined;
}

// How the words between tie two amounts together.
function linkOf(words: Words, low: Amount, high: Amount): 'range' | 'change' | null {
  const gap = high.first - low.end;
  if (gap !== 1 || low.value === null || high.value === null) return null;
  const link = normAt(words, low.end);
  const before = normAt(words, low.first - 1);
  if (link === 'and') return before === 'between' ? 'range' : null;
  if (link === 'to' || link === 'till' || link === 'until') return toLink(words, low, before);
  if (link === 'or') return low.by === high.by && low.value < high.value && low.scale === 1 ? 'range' : null;
  return isJoiner(words, low.end) ? 'range' : null;
}

function toLink(words: Words, low: Amount, before: string): 'range' | 'change' {
  if (before !== 'from') return 'range';
  return /^(?:rang(?:e|es|ed|ing)|anywhere|var(?:y|ies|ied|ying)|between|anything|numbering)$/.test(
    normAt(words, low.first - 2),
  )
    ? 'range'
    : 'change';
}

// "3 to 5 million", "$12 to $20 million", "5 to 10 percent": the first takes the scale and the unit of the second.
function withSharedUnit(low: Amount, high: Amount): [Amount, Amount] {
  const value = low.value !== null && low.unit !== '1' ? scaledUp(low, high) : low.value;
  const scale = value === low.value ? low.scale : high.scale;
  return [
    { ...low, value, scale, unit: low.unit ?? high.unit, by: low.unit ? low.by : high.by },
    { ...high, unit: high.unit ?? low.unit, by: high.unit ? high.by : low.by },
  ];
}

function scaledUp(low: Amount, high: Amount): number {
  const shares = low.scale === 1 && high.scale > 1 && low.mantissa < high.mantissa;
  return shares ? multiply(low.mantissa, high.scale) : low.value!;
}

// Ends in the wrong order are no range: a score, a telephone number; they stay apart for later steps to judge.
function rangeOf(words: Words, low: Amount, high: Amount): Amount[] {
  if (low.value! >= high.value! || (low.unit !== high.unit && high.unit !== null)) return [low, high];
  const between = normAt(words, low.first - 1) === 'between';
  const ends = { value: null, low: low.value, high: high.value, bound: 'between' as const };
  return [
    { ...high, ...ends, first: between ? low.first - 1 : low.first, inWords: low.inWords && high.inWords },
  ];
}
