// How somebody is before a quotation stands for a cue.
//
//   [Brandt] [was blunt]. [“It is over.”]        [The third, a nurse,] [was angrier]: [‘They lied to us.’]
import { nounCues } from '../lexicon/noun-cues.ts';
import type { Candidate, LineRecogniser, Place } from './candidate.ts';
import type { Line, Range } from './lines.ts';
import { isAdverb, subjectBefore } from './phrases.ts';

export const manner: LineRecogniser = { name: 'manner before a quotation', recognise };

const being = /^(?:is|are|was|were|seemed|sounded|looked|remained|remains|became)$/;
const expressions =
  /^(?:smiled|laughed|shrugged|sighed|nodded|frowned|grinned|winced|disagreed|objected|demurred)$/;
const longest = 16;

function recognise(line: Line, { before }: Place): Candidate[] {
  const colon = line.items.findIndex(({ norm }, at) => norm === ':' && line.items[at + 1]?.quotation != null);
  if (colon > 1 && colon <= longest) return mannerOf(line, colon, line.items[colon + 1]!.quotation!) ?? [];
  const alone = onlyQuotation(line);
  const isPlain = before?.items.every(({ quotation }) => quotation === null);
  if (alone === null || !isPlain || before?.level !== line.level || before.sentence !== line.sentence - 1)
    return [];
  const end = before.items.findIndex(({ norm }, at) => at > 1 && /^[.,:]$/.test(norm));
  return (end > 0 && mannerOf(before, end, alone)) || [];
}

function onlyQuotation({ items }: Line): number | null {
  const words = items.filter(({ norm }) => !/^[.,;?!]$/.test(norm));
  return words.length === 1 ? (words[0]!.quotation ?? null) : null;
}

// Somebody, a verb of being or showing, and no more than a few words up to `end`.
function mannerOf(line: Line, end: number, quotation: number): Candidate[] | null {
  const { items } = line;
  const head = items.findIndex(
    ({ norm }, at) => at > 0 && at < end && (being.test(norm) || expressions.test(norm)),
  );
  if (head < 0 || end - head > 8) return null;
  if (being.test(items[head]!.norm) && !isQuality(line, head + 1)) return null;
  const source = subjectBefore(line, head);
  if (!source || source.first > 1 || !isSomebody(line, source)) return null;
  const cue = { first: head, end: items[end]!.norm === ':' ? end + 1 : cueEnd(line, head, end) };
  return [
    {
      line,
      cue,
      lemma: items[head]!.norm,
      attitude: 'assertion',
      polarity: 'affirmed',
      source,
      contents: [],
      quoted: [quotation],
      addressee: null,
    },
  ];
}

// "was | more cautious": an adjective, not what was done to somebody.
function isQuality({ items }: Line, at: number): boolean {
  const first =
    isAdverb(items[at]?.norm ?? '') || /^(?:more|less|very|not|no|equally)$/.test(items[at]?.norm ?? '')
      ? at + 1
      : at;
  return (
    items[first]?.part === 'ADJ' ||
    /^(?:blunt|clear|defiant|adamant|unmoved|scathing|dismissive)$/.test(items[first]?.norm ?? '')
  );
}

function cueEnd({ items }: Line, head: number, end: number): number {
  if (!being.test(items[head]!.norm)) return head + 1;
  const adjective = items.findIndex(({ part }, at) => at > head && at < end && part === 'ADJ');
  return adjective < 0 ? end : adjective + 1;
}

// A name, a person's pronoun or a noun with its determiner: not "it", not "the answer".
function isSomebody({ items }: Line, { first, end }: Range): boolean {
  const words = items.slice(first, end);
  if (words.some(({ norm }) => nounCues.has(norm) || /^(?:it|this|that|there|which)$/.test(norm)))
    return false;
  return (
    words.some(
      ({ capital, norm }, at) => (capital && at > 0) || /^(?:he|she|they|others?|another)$/.test(norm),
    ) ||
    words.length > 1 ||
    words[0]!.part === 'PROPN'
  );
}
