// Where the recognisers have the say beside the trained parts: before them, for constructions that their corpus does not
// mark or holds too seldom; after them, for what stands inside another's words, which the corpus leaves unmarked, and
// for plain speech.
import type { Draft } from '../document.ts';
import { overlap } from '../spans.ts';
import { contentBeforeCut } from './cut-coordinated.ts';
import { spansOf } from './propose.ts';
import type { Found } from './realise.ts';
import { accordingTo, inTheWordsOf } from './recognise-according-to.ts';
import { contentAfter } from './recognise-content-after.ts';
import { contentBefore } from './recognise-content-before.ts';
import { intention } from './recognise-intention.ts';
import { letter } from './recognise-letter.ts';
import { manner } from './recognise-manner.ts';
import { measure } from './recognise-measure.ts';
import { nounCue } from './recognise-noun-cue.ts';
import { passive } from './recognise-passive.ts';
import { quotedAs } from './recognise-quoted-as.ts';
import { signature } from './recognise-signature.ts';
import { silence } from './recognise-silence.ts';
import { speakerLabel } from './recognise-speaker-label.ts';
import type { Surroundings } from './refine-proposal.ts';
import { type RuleReading, type RuleReadings, tokensOf } from './rule-readings.ts';

type Titled = Pick<Draft, 'document'>;

const beforeTraining: ReadonlySet<string> = new Set([
  accordingTo.name,
  inTheWordsOf.name,
  letter.name,
  manner.name,
  measure.name,
  nounCue.name,
  passive.name,
  quotedAs.name,
  signature.name,
  silence.name,
  speakerLabel.name,
]);

/** The readings that no trained part may gainsay. */
export function sureReadings({ all }: RuleReadings, draft: Titled): Found[] {
  return all
    .filter(
      ({ recogniser, found }) =>
        beforeTraining.has(recogniser) || isHeadline(found, draft) || citesInSource(found, draft),
    )
    .map(({ found }) => found)
    .filter(({ source }) => source === null || !isSign(draft.document.text.slice(...source)));
}

/** Whether the words for a source name a thing that only bears words: "a banner", "a sign on the fence". */
export function isSign(source: string): boolean {
  return /^(?:an?|the|one|his|her|their|another|\p{L}+)?(?: [\p{L}-]+){0,2} ?\b(?:banners?|signs?|placards?|posters?|billboards?|plaques?|stickers?|t-shirts?|shirts?|graffiti|slogans?|caps?)\b/iu.test(
    source.slice(0, 60),
  );
}

// "Bridge to reopen in May, officials say", "Minister vows to rebuild bridge": the corpus holds few headlines.
function isHeadline({ place, source }: Found, { document }: Titled): boolean {
  const { span, kind } = document.blocks[place.block]!;
  if (source === null || (kind !== 'title' && place.block > 0)) return false;
  return !/[.?!]["”’')\]]*\s*$/.test(document.text.slice(Math.max(span[0], span[1] - 8), span[1]));
}

// "AP, citing two officials, said …": taken apart later.
function citesInSource({ source }: Found, { document }: Titled): boolean {
  return source !== null && /,\s+citing\s/.test(document.text.slice(...source));
}

const speech = /^(?:say|tell|add|write|reply|answer|ask|report|announce)$/;
const nested: ReadonlySet<string> = new Set([contentAfter.name, contentBefore.name, intention.name]);

/** The readings that fill what the kept ones leave open. */
export function fillingReadings(around: Surroundings, kept: readonly Found[]): Found[] {
  const filling = around.rules.all.filter(
    (reading) =>
      isFree(reading, kept) &&
      !isOfSign(reading, around) &&
      (isPlainSpeech(reading, around) || isNested(reading, kept)),
  );
  return filling.map(({ found }) => withOwnContent(found, around));
}

function isOfSign({ found: { source } }: RuleReading, { draft }: Surroundings): boolean {
  return source !== null && isSign(draft.document.text.slice(...source));
}

// Without what another says behind it.
function withOwnContent(found: Found, around: Surroundings): Found {
  const { draft } = around;
  const cueHead = tokensOf(draft, found.cue.spans).at(-1);
  if (cueHead === undefined) return found;
  const content = tokensOf(draft, found.content.spans);
  const own = contentBeforeCut({ cueHead, content }, around);
  return own.length < content.length ? { ...found, content: { spans: spansOf(draft, own) } } : found;
}

// No word of its cue is in the cue or the source of a kept one.
function isFree({ found }: RuleReading, kept: readonly Found[]): boolean {
  const taken = kept.flatMap(({ cue, source }) => (source ? [...cue.spans, source] : cue.spans));
  return !found.cue.spans.some((span) => taken.some((other) => overlap(span, other)));
}

// Words in marks, or a whole clause with its source.
function isPlainSpeech({ recogniser, found }: RuleReading, { draft }: Surroundings): boolean {
  if (found.source === null || found.place.level >= 0) return false;
  if (recogniser === intention.name) return /^(?:decline|refuse)$/.test(found.cue.lemma);
  if (recogniser !== contentAfter.name && recogniser !== contentBefore.name) return false;
  if (found.quotation !== 'indirect') return speech.test(found.cue.lemma);
  const [start, end] = found.content.spans[0]!;
  const isClause =
    recogniser === contentBefore.name
      ? end - start > 24
      : /^(?:that|whether)\s/.test(draft.document.text.slice(start, start + 10));
  return (
    isClause && !/^(?:you|i|we|it|one|this|that|which)$/i.test(draft.document.text.slice(...found.source))
  );
}

function isNested({ recogniser, found }: RuleReading, kept: readonly Found[]): boolean {
  const [start] = found.cue.spans[0]!;
  if (found.source === null || !nested.has(recogniser)) return false;
  return kept.some(({ content }) => content.spans.some((span) => span[0] <= start && start < span[1]));
}
