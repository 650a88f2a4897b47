// A document and all others of its claim in, the one that it has the claim from out: an outlet that it names beside the
// claim or in its credits, or an earlier document that it copies; null where it has it from a source of its own.
import { isCopy, sharedWords } from '../copies/compare-documents.ts';
import { type ClaimDocument, earlierFirst, type Step } from './claim.ts';
import { namesOutlet, outletKey } from './outlets.ts';

export interface FollowedLink {
  readonly to: ClaimDocument;
  readonly via: NonNullable<Step['via']>;
}

export function followLink(
  from: ClaimDocument,
  all: readonly ClaimDocument[],
  seen: ReadonlySet<ClaimDocument>,
): FollowedLink | null {
  const others = all.filter(
    (other) => !seen.has(other) && !isSameOutlet(from, other) && isNoLater(other, from),
  );
  const cited = citedAmong(from, others);
  const copied = others.filter((other) => isReprint(from, other));
  const first =
    cited.length > 0 || isItsOwn(from) ? undefined : copied.find((other) => earlierFirst(other, from) < 0);
  const original = copied.find((other) => cited.includes(other)) ?? first;
  if (original) return { to: original, via: 'copies' };
  return cited[0] ? { to: cited[0], via: 'cites' } : null;
}

// Those named beside the claim go before those in the credits; the earliest first.
function citedAmong(from: ClaimDocument, others: readonly ClaimDocument[]): ClaimDocument[] {
  const beside = from.statements.map(({ context, voice }) =>
    [context, ...voice.addressees, ...voice.chain.map(({ words }) => words)].join(' · '),
  );
  const named = others.filter(({ outlet }) => outlet && beside.some((text) => namesOutlet(text, outlet)));
  if (named.length > 0) return named;
  return others.filter(({ outlet }) => outlet && namesOutlet(from.credits, outlet));
}

// "Told Northwire", in Northwire's own pages: whoever has the same words has them from here.
function isItsOwn({ outlet, credits, statements }: ClaimDocument): boolean {
  return (
    outlet !== null &&
    [credits, ...statements.map(({ context }) => context)].some((text) => namesOutlet(text, outlet))
  );
}

// The document as a whole, or the sentence of the claim, word for word.
function isReprint(from: ClaimDocument, other: ClaimDocument): boolean {
  const sentences = new Set(
    other.statements.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])),
  );
  if (from.statements.some(({ sentence }) => sentence !== null && sentences.has(sentence))) return true;
  return isCopy(sharedWords(from.printed, other.printed), from.printed, other.printed);
}

function isSameOutlet(a: ClaimDocument, b: ClaimDocument): boolean {
  return (
    a.key === b.key || (a.outlet !== null && b.outlet !== null && outletKey(a.outlet) === outletKey(b.outlet))
  );
}

// Of the same day, either may have been first; a document without a date may always have been.
function isNoLater(other: ClaimDocument, from: ClaimDocument): boolean {
  if (other.published === null || from.published === null) return true;
  const length = Math.min(other.published.length, from.published.length);
  return other.published.slice(0, length) <= from.published.slice(0, length);
}
