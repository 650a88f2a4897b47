// The passages of two documents in, how much of each stands in the other out, and whether that makes one a copy.
//
// Wrong when: two outlets print one press release (they are copies, of a document that is not in the ledger); a reprint
// changes every sentence (it is then no copy, and counts as an origin unless it says where it has it from).

/** A document as its passages' families and hashes. */
export interface Printed {
  readonly words: number;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly sentences: readonly PrintedSentence[];
}

export interface PrintedParagraph {
  readonly block: number;
  /** The same for copies of each other. */
  readonly family: number;
  readonly words: number;
  readonly own: number;
}

export interface PrintedSentence {
  readonly block: number;
  readonly hash: number;
  readonly words: number;
  readonly own: number;
}

export interface Shared {
  /** Words of the shorter side that the other has too. */
  readonly words: number;
  /** Of them, those outside quotation marks. */
  readonly own: number;
  readonly passages: number;
  /** Whether the beginning of either is among them. */
  readonly lead: boolean;
}

/** A sentence and a half of a reporter's words; fewer are shared by chance, or by quoting one statement. */
const leastOwn = 25;
/** Fewer make a copy of a short report: a good part of it, and more than the note that an outlet puts under everything. */
const fewestOwn = 10;
const leastShare = 0.4;

export function sharedWords(a: Printed, b: Printed): Shared {
  const [inA, inB] = [heldBy(a, b), heldBy(b, a)];
  return { ...(inA.words <= inB.words ? inA : inB), lead: inA.lead || inB.lead };
}

export function isCopy(shared: Shared, a: Printed, b: Printed): boolean {
  if (shared.own >= leastOwn) return true;
  const isMoreThanANote = shared.passages > 1 || shared.lead;
  return (
    isMoreThanANote && shared.own >= fewestOwn && shared.words >= leastShare * Math.min(a.words, b.words)
  );
}

// What of `a` stands in `b`: whole paragraphs, and single sentences of the others.
function heldBy(a: Printed, b: Printed): Shared {
  const families = new Set(b.paragraphs.map(({ family }) => family));
  const hashes = new Set(b.sentences.map(({ hash }) => hash));
  const paragraphs = a.paragraphs.filter(({ family }) => families.has(family));
  const whole = new Set(paragraphs.map(({ block }) => block));
  const sentences = a.sentences.filter(({ block, hash }) => !whole.has(block) && hashes.has(hash));
  const held = [...paragraphs, ...sentences];
  return {
    words: held.reduce((sum, { words }) => sum + words, 0),
    own: held.reduce((sum, { own }) => sum + own, 0),
    passages: held.length,
    lead: held.some(({ block }) => block === a.paragraphs[0]?.block),
  };
}
