// Where the words that a stance is about end: before a condition, a new clause, another's words, the full stop.

import { conditionAt } from './condition-words.ts';
import { isUnder, normIn, type Parsed, type Range, sentenceAt } from './parsed.ts';

/** From `first` on; `cue` is the word whose proposition it is. Empty where nothing stands there. */
export function propositionFrom(parsed: Parsed, cue: number, first: number): Range {
  const limit = limitOf(parsed, cue);
  const breaks = clausesAfter(parsed, cue, first, limit);
  let end = first;
  while (end < limit && !breaks.has(end) && !endsAt(parsed, end, first)) end++;
  while (end > first && trailing.test(normIn(parsed, cue, end - 1))) end--;
  return { first, end };
}

const trailing = /^(?:[.?!,;:–—“-]|and|or|but|on|in|that)$/;

/** The end of the sentence, or of the quotation that holds the word. */
export function limitOf(parsed: Parsed, at: number): number {
  const { end } = sentenceAt(parsed, at);
  const quoted = parsed.quotedTo[at]!;
  return quoted > at && quoted < end ? quoted - 1 : end;
}

// Where clauses begin that are joined to the cue's or to one above it.
function clausesAfter({ syntax }: Parsed, cue: number, first: number, limit: number): ReadonlySet<number> {
  const starts = new Set<number>();
  for (let at = first; at < limit; at++) {
    const { relation, head, part, features } = syntax[at]!;
    const clause =
      relation === 'parataxis' ||
      (relation === 'conj' &&
        part === 'VERB' &&
        !features.includes('VerbForm=Inf') &&
        (head === cue || !isUnder(syntax, head, cue)));
    if (!clause) continue;
    let start = at;
    for (const dependent of syntax[at]!.dependents) if (dependent < start) start = dependent;
    if (start > first) starts.add(start);
  }
  return starts;
}

function endsAt(parsed: Parsed, at: number, first: number): boolean {
  const norm = normIn(parsed, first, at);
  if (/^[;?!.:–—]$|^--$/.test(norm)) return true;
  if (at > first && (subordinators.has(norm) || conditionAt(parsed, at) || isAside(parsed, at))) return true;
  if (norm === ',') return isNewAfterComma(parsed, at + 1);
  return (norm === 'and' || norm === 'but') && (isVerbGroup(parsed, at + 1) || isClause(parsed, at + 1));
}

// ", [saying] that", ", and [it] will", ", [now] says"
export function isNewAfterComma(parsed: Parsed, at: number): boolean {
  const norm = parsed.tokens[at]?.norm ?? '';
  if (afterComma.test(norm) || /^\p{L}+ing$/u.test(norm) || isClause(parsed, at)) return true;
  return isVerbGroup(parsed, parsed.syntax[at]?.part === 'ADV' ? at + 1 : at);
}

const subordinators: ReadonlySet<string> = new Set(
  'because since although though while whereas when after before once amid despite saying'.split(' '),
);
const afterComma =
  /^(?:but|which|who|while|although|though|whereas|saying|according|as|he|she|they|it|we|so|yet|even|including|said|says|the)$/;

// "[as] talks begin", "[as recently as] last year", "[, with] both sides"
function isAside(parsed: Parsed, at: number): boolean {
  const norm = normIn(parsed, at, at);
  if (norm !== 'as') return false;
  return (
    parsed.syntax[at]!.relation === 'mark' ||
    /^(?:recently|late|early)$/.test(normIn(parsed, at, at + 1)) ||
    (/^(?:VERB|PROPN)$/.test(parsed.syntax[at - 1]!.part) &&
      !/^(?:many|much|few|little|soon|well)$/.test(normIn(parsed, at, at + 1)))
  );
}

// "and [would not] withdraw", "and [said] that"
function isVerbGroup({ syntax, tokens }: Parsed, at: number): boolean {
  const word = syntax[at];
  if (!word) return false;
  if (word.part === 'AUX' && tokens[at]!.norm !== 'be') return true;
  return word.part === 'VERB' && /VerbForm=Fin/.test(word.features);
}

function isClause({ tokens }: Parsed, at: number): boolean {
  return /^(?:he|she|it|they|we|i)$/.test(tokens[at]?.norm ?? '');
}
