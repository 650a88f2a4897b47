// The document as the recognisers see it: its tokens with the sentence and the quotation that each stands in, and
// what its spelling tells of words that a sentence or a headline writes with a capital anyway.
import type { Draft, Token } from '../document.ts';
import { commonWordList } from '../lexicon/common-words.generated.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  openers,
  prepositions,
  pronouns,
  sayingVerbs,
  weekdaysAndMonths,
} from '../lexicon/function-words.ts';
import { stateNames } from '../lexicon/states.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Syntax } from '../syntax/tree.ts';
import type { Guesses } from './guess-names.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: Draft['sentences'];
  /** A word for every token; empty where nothing was parsed. */
  readonly syntax: Syntax;
  /** In the order of the text; null where no trained name finder took part. */
  readonly guesses: Guesses | null;
  /** Of each token, the index of its sentence; -1 outside all. */
  readonly sentenceOf: Int32Array;
  /** Of each token, the index of the outermost quotation that holds it; -1 outside all. */
  readonly quotationOf: Int32Array;
  /** Of each token, 1 where a capital tells nothing: it opens a sentence or stands in a headline. */
  readonly opening: Uint8Array;
  /** Of each sentence, whether it writes nearly every word with a capital. */
  readonly headline: readonly boolean[];
  /** Words, lower case, that the document also writes without a capital. */
  readonly lowered: ReadonlySet<string>;
  /** Words, lower case, that it writes with a capital where a capital tells something. */
  readonly raised: ReadonlySet<string>;
  /** ISO 3166-1 alpha-3 of the states that a word of it names: "Peru", "Peruvian". */
  readonly states: ReadonlySet<string>;
}

const commonWords = wordSet(commonWordList);

type Needed = Pick<Draft, 'document' | 'tokens' | 'sentences' | 'syntax' | 'quotations'>;

export function readingOf(draft: Needed, guesses: Guesses | null): Reading {
  const { tokens, sentences, syntax } = draft;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const opening = new Uint8Array(tokens.length);
  const headline = sentences.map(({ first, end, block }) => isHeadline(tokens, first, end, block === 0));
  sentences.forEach(({ first, end }, i) => {
    sentenceOf.fill(i, first, end);
    if (headline[i]) opening.fill(1, first, end);
    else markOpenings(tokens, first, end, opening);
  });
  const { lowered, raised } = spellings(tokens, opening);
  const quotationOf = quotationsOf(tokens, draft.quotations);
  return {
    text: draft.document.text,
    tokens,
    sentences,
    syntax,
    guesses,
    sentenceOf,
    quotationOf,
    opening,
    headline,
    lowered,
    raised,
    states: new Set(tokens.flatMap(({ form }) => stateNames.get(form)?.code ?? [])),
  };
}

// The first word of a sentence, of a quotation and after a colon or a dash that stands for a full stop.
function markOpenings(tokens: readonly Token[], first: number, end: number, opening: Uint8Array): void {
  let open = true;
  for (let i = first; i < end; i++) {
    const form = tokens[i]!.form;
    if (/^[\p{L}\p{N}]/u.test(form)) {
      if (open) opening[i] = 1;
      open = false;
    } else if (/^["“‘:•]$/.test(form)) open = true;
  }
}

// "Ministers Reject Offer as Strike Looms": every word but the small ones has a capital.
function isHeadline(tokens: readonly Token[], first: number, end: number, opens: boolean): boolean {
  let raised = 0;
  for (let i = first; i < end; i++) {
    const { form, norm } = tokens[i]!;
    if (!/^\p{L}{3}/u.test(form) || isFunctionWord(norm)) continue;
    if (!isCapitalized(form)) return false;
    raised++;
  }
  return raised >= 4 && (opens || !/^[.!?]$/.test(tokens[end - 1]!.form));
}

function spellings(
  tokens: readonly Token[],
  opening: Uint8Array,
): { lowered: ReadonlySet<string>; raised: ReadonlySet<string> } {
  const lowered = new Set<string>();
  const raised = new Set<string>();
  tokens.forEach(({ form, norm }, i) => {
    const code = form.charCodeAt(0);
    if (code >= 97 && code <= 122) lowered.add(norm);
    else if (opening[i] === 0 && isCapitalized(form)) raised.add(norm);
  });
  return { lowered, raised };
}

function quotationsOf(tokens: readonly Token[], quotations: Draft['quotations']): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  const spans = quotations
    .flatMap(({ spans, outer }, i) => (outer === null ? spans.map((span) => ({ span, i })) : []))
    .sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  for (const { span, i } of spans) {
    while (next < tokens.length && tokens[next]!.span[0] < span[0]) next++;
    while (next < tokens.length && tokens[next]!.span[0] < span[1]) found[next++] = i;
  }
  return found;
}

export function isCapitalized(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && /^\p{Lu}/u.test(form);
}

/** Two capitals or more and no small letter: "NATO", "U.S.", "G7". */
export function isAcronym(form: string): boolean {
  return /^(?:[A-Z][A-Z&/0-9]+|(?:[A-Z]\.){2,}|[A-Z]{2,}s)$/.test(form);
}

/** Words of the closed classes, and verbs of saying: never part of a name or of a noun phrase's middle. */
export function isFunctionWord(norm: string): boolean {
  return (
    prepositions.has(norm) ||
    conjunctions.has(norm) ||
    determiners.has(norm) ||
    auxiliaries.has(norm) ||
    pronouns.has(norm) ||
    openers.has(norm)
  );
}

/** Small words that a name does not go on with, even where they have a capital. */
export function endsName(norm: string): boolean {
  return isFunctionWord(norm) && !openers.has(norm);
}

/** Whether a capital at a sentence's opening hides a word that is written without one elsewhere. */
export function isCommonWord({ lowered, raised }: Reading, norm: string): boolean {
  if (isFunctionWord(norm) || sayingVerbs.has(norm) || weekdaysAndMonths.has(norm)) return true;
  if (raised.has(norm)) return false;
  return lowered.has(norm) || commonWords.has(norm);
}

/** Whether English texts write the word in lower case nine times in ten. */
export function isEverydayWord(norm: string): boolean {
  return commonWords.has(norm);
}

/** Whether white space without a line break, or nothing, stands between two neighbours. */
export function adjoins({ text, tokens }: Reading, left: number): boolean {
  const from = tokens[left]?.span[1] ?? 0;
  const to = tokens[left + 1]?.span[0] ?? 0;
  if (to - from === 0) return true;
  return to - from === 1 && text[from] !== '\n';
}
