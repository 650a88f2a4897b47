// Roots that the documents of one claim lead to in, those that differ out. In doubt two are one: an origin too few is an
// open question, an origin too many is a false confirmation.
import { partsOfName } from '../identity/name-parts.ts';
import type { Root } from './claim.ts';
import { contentWords } from './content-words.ts';
import { outletKey } from './outlets.ts';

export interface RootFound extends Root {
  /** Actors across documents. */
  readonly actors: readonly string[];
  readonly classes: readonly string[];
  readonly country: string | null;
  readonly words: string;
}

export function mergeRoots(found: readonly RootFound[]): RootFound[] {
  const merged: RootFound[] = [];
  for (const root of found) {
    const at = merged.findIndex((other) => isSameRoot(other, root));
    if (at < 0) merged.push(root);
    else merged[at] = join(merged[at]!, root);
  }
  return merged;
}

function isSameRoot(a: RootFound, b: RootFound): boolean {
  if (a.stated !== b.stated) return false;
  if (!a.stated) return true;
  if (a.source === null || b.source === null) return a.source === b.source && isSameOutlet(a, b);
  if (a.named && b.named) return isSameActor(a, b);
  if (a.named || b.named) return speaksFor(a, b) || speaksFor(b, a);
  if (a.told && b.told && !isSameOutlet(a, b)) return false;
  return areOneKind(a, b);
}

function isSameActor(a: RootFound, b: RootFound): boolean {
  if (a.actors.some((actor) => b.actors.includes(actor))) return true;
  const [first, second] = [partsOfName(a.words), partsOfName(b.words)];
  if (first.whole === second.whole) return true;
  const oneIsBare = first.given.length === 0 || second.given.length === 0;
  return oneIsBare && first.surname === second.surname;
}

// "Police" and "police chief Tomas Ried": the unnamed one is described by a word of the other's office.
function speaksFor(named: RootFound, unnamed: RootFound): boolean {
  if (!named.named || unnamed.named) return false;
  return (
    !(named.told && unnamed.told && !isSameOutlet(named, unnamed)) &&
    sharesWord(named.description, unnamed.words)
  );
}

function areOneKind(a: RootFound, b: RootFound): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  if (a.classes.length > 0 && b.classes.length > 0) return a.classes.some((each) => b.classes.includes(each));
  return sharesWord(a.words, b.words) || a.classes.length + b.classes.length > 0;
}

function sharesWord(a: string, b: string): boolean {
  const stems = new Set(contentWords(a).words.map(({ stem }) => stem));
  return contentWords(b).words.some(({ stem }) => stems.has(stem));
}

function isSameOutlet(a: RootFound, b: RootFound): boolean {
  return a.through !== null && b.through !== null && outletKey(a.through) === outletKey(b.through);
}

function join(a: RootFound, b: RootFound): RootFound {
  const better = !a.told && b.told ? { through: b.through, told: true } : {};
  return {
    ...a,
    ...better,
    actors: [...new Set([...a.actors, ...b.actors])],
    paths: [...a.paths, ...b.paths],
  };
}
