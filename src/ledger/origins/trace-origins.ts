// The documents of one claim in, its independent origins out.
//
// Each document is followed: to the one that it copies, to the document of the outlet that it cites, and so on, until one
// that has the claim from a source of its own. Documents that end at the same source are one origin, however many they
// are. Where the trail ends without a source (an outlet is cited whose report is not in the ledger, or the claim is told
// without one) it is an origin only if no other trail has a better end: the number is a lower bound, never a guess upward.
//
// Wrong when: a report hides whom it has it from (an origin too many, if it names the source as its own); two unnamed
// sources of one kind told two outlets that do not say so (they are taken for one).
import { type ClaimDocument, earlierFirst, type Origins, type Path, type Root, type Step } from './claim.ts';
import { followLink } from './follow-link.ts';
import { mergeRoots, type RootFound } from './merge-roots.ts';
import { outletKey } from './outlets.ts';
import { ownRoots } from './own-roots.ts';

export function traceOrigins(documents: readonly ClaimDocument[]): Origins {
  const sorted = [...documents].sort(earlierFirst);
  const found = sorted.flatMap((document) => trace(document, sorted));
  const roots = mergeRoots(found);
  const stated = roots.filter((root) => root.stated);
  return {
    documents: new Set(sorted.map(({ key }) => key)).size,
    outlets: new Set(sorted.flatMap(({ outlet }) => (outlet ? [outletKey(outlet)] : []))).size,
    origins: Math.max(stated.length, Math.min(1, roots.length)),
    earliest: sorted.find(({ published }) => published !== null)?.published ?? null,
    roots: [...stated, ...roots.filter((root) => !root.stated)].map(publicRoot),
  };
}

// Every root that the document leads to, with the way.
function trace(start: ClaimDocument, all: readonly ClaimDocument[]): RootFound[] {
  const steps: Step[] = [];
  const seen = new Set<ClaimDocument>();
  let at = start;
  for (;;) {
    seen.add(at);
    const link = followLink(at, all, seen);
    steps.push(stepOf(at, link?.via ?? null));
    if (!link) break;
    at = link.to;
  }
  const path: Path = { steps };
  return ownRoots(at).map((root) => ({ ...root, paths: [path] }));
}

function stepOf({ name, outlet, published, statements }: ClaimDocument, via: Step['via']): Step {
  const { text, attribution } = statements[0]!;
  return { document: name, outlet, published, text, attribution, via };
}

function publicRoot({ description, source, named, through, told, date, stated, paths }: RootFound): Root {
  return { description, source, named, through, told, date, stated, paths };
}
