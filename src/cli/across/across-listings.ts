// How copies, contradictions and shifts are listed: what a table shows of them, and what a script gets.
import { issueWords, stanceWords } from '../../exports/plain-words.ts';
import type { Contradiction, Side } from '../../ledger/contradictions/find-contradictions.ts';
import type { GroupedDocument } from '../../ledger/copies/find-copies.ts';
import type { LedgerShift, ShiftSide } from '../../ledger/shifts/find-shifts.ts';
import type { Listing } from '../ledger/print-hits.ts';

const kinds: Readonly<Record<Contradiction['kind'], string>> = {
  figures: 'numbers exclude each other',
  denial: 'said and denied',
  negation: 'said, and the opposite',
  position: 'two positions at once',
};

export const contradictionListing: Listing<Contradiction> = {
  fields: ['kind', 'a', 'b'],
  columns: (styles) => [
    { title: 'what', cell: ({ kind }) => kinds[kind], share: 2, style: styles.warning },
    { title: 'one side', cell: ({ a }) => sideWords(a), share: 5 },
    { title: 'the other', cell: ({ b }) => sideWords(b), share: 5 },
  ],
  nothing: 'No contradiction fits.',
};

function sideWords({ text, source, outlet, published, documents }: Side): string {
  const others = documents > 1 ? `, and ${documents - 1} more` : '';
  return `${source ?? 'no source given'}: ${text} (${[outlet, published].filter(Boolean).join(', ')}${others})`;
}

export const shiftListing: Listing<LedgerShift> = {
  fields: ['actor', 'country', 'issue', 'basis', 'from', 'to'],
  columns: (styles) => [
    { title: 'party', cell: ({ actor }) => actor, share: 2, style: styles.name },
    { title: 'issue', cell: ({ issue }) => issueWords(issue), share: 2 },
    { title: 'before', cell: ({ from }) => standWords(from), share: 5 },
    { title: 'after', cell: ({ to }) => standWords(to), share: 5 },
  ],
  nothing: 'No shift fits. `hearsay positions` lists what positions there are.',
};

function standWords(side: ShiftSide | null): string {
  if (!side) return 'not said';
  const { stance, text, condition, date, outlet } = side;
  const place = [outlet, date].filter(Boolean).join(', ');
  return `${stanceWords[stance]} ${text}${condition === null ? '' : ` — if: ${condition}`}${place && ` (${place})`}`;
}

/** A document of a group of copies, on a line of its own. */
export interface CopyLine extends GroupedDocument {
  readonly group: number;
}

export const copyListing: Listing<CopyLine> = {
  fields: ['group', 'name', 'outlet', 'title', 'published', 'url', 'copyOf'],
  columns: (styles) => [
    { title: 'group', cell: ({ group }) => String(group), share: 0, align: 'right', style: styles.number },
    { title: 'reported', cell: ({ published }) => published?.slice(0, 10) ?? '', share: 0 },
    { title: 'outlet', cell: ({ outlet, name }) => outlet ?? name, share: 3, style: styles.name },
    { title: 'title', cell: ({ title }) => title ?? '', share: 5 },
    { title: 'has', cell: ({ copyOf }) => shareWords(copyOf), share: 4 },
  ],
  nothing: 'No document of the ledger is a copy of another.',
};

function shareWords(copyOf: CopyLine['copyOf']): string {
  if (copyOf === null) return 'the first';
  const { words, share, document } = copyOf;
  return `${words} words of ${document}, ${Math.round(share * 100)} % of its own text`;
}
