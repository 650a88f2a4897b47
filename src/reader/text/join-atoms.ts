// Which atoms that touch make one token. A small classifier, trained on the treebanks' tokens, decides pair by pair
// from left to right, by what the token is so far, the atom that may join it and what stands round them: "U.S." and
// "Jan." keep their full stop where the sentence goes on, "15-year" comes apart, "non-starter" does not.
import { combine, hashText } from '../syntax/hashing.ts';
import { abbreviations, abbreviationsBeforeNames, prefixes } from './abbreviations.ts';
import { type Atom, Gap } from './atoms.ts';
import { FeatureList } from './linear-classifier.ts';

/** Tells whether the atom at `at` joins the token that began at `start` (an offset). */
export type JoinDecision = (start: number, at: number, features: readonly number[]) => boolean;

/** The spans of the tokens that the atoms make. */
export function joinAtoms(text: string, atoms: readonly Atom[], joins: JoinDecision): [number, number][] {
  const tokens: [number, number][] = [];
  const forms = new AtomForms(text, atoms);
  atoms.forEach((atom, at) => {
    const token = tokens.at(-1);
    const isJoined =
      token !== undefined &&
      atom.gap === Gap.none &&
      !atom.begins &&
      joins(token[0], at, forms.features(token[0], at));
    if (isJoined) token[1] = atom.end;
    else tokens.push([atom.start, atom.end]);
  });
  return tokens;
}

// Longer tokens than this look alike to the classifier: the time stays linear however long a token grows.
const window = 24;

class AtomForms {
  private readonly text: string;
  private readonly atoms: readonly Atom[];

  constructor(text: string, atoms: readonly Atom[]) {
    this.text = text;
    this.atoms = atoms;
  }

  features(start: number, at: number): number[] {
    const { text, atoms } = this;
    const atom = atoms[at]!;
    const token = text.slice(Math.max(start, atom.start - window), atom.start);
    const lower = token.toLowerCase();
    const before = this.side(at - 1, start);
    const [left, right, next] = [atoms[at - 1]!, this.side(at, -1), this.side(at + 1, -1)];
    const leftForm = hashText(text.slice(left.start, Math.min(left.end, left.start + window)).toLowerCase());
    const after = this.side(at + 2, -1);
    const [word, shape] = [hashText(lower), hashText(shapeOf(token))];
    const kind = kindOf(lower);
    const opens = Math.max(0, atom.start - start - token.length) + (atoms[at - 1]!.gap === Gap.edge ? 1 : 0);
    const list = new FeatureList(77);
    list.add(right.form);
    list.add(word, right.form);
    list.add(shape, right.shape);
    list.add(shape, right.form);
    list.add(word, right.shape);
    list.add(leftForm, right.form);
    list.add(leftForm, right.form, next.shape);
    list.add(right.form, next.form);
    list.add(word, right.form, next.shape);
    list.add(word, right.form, next.form);
    list.add(shape, right.shape, next.shape);
    list.add(shape, right.form, next.form);
    list.add(shape, right.form, next.shape, after.shape);
    list.add(before.form, right.form, shape);
    list.add(before.shape, shape, right.form, next.shape);
    list.add(hashText(lower.slice(-3)), right.form, next.shape);
    list.add(kind, right.form, next.shape);
    list.add(kind, right.form, shape);
    list.add(/[aeiouy]/.test(lower) ? 1 : 2, Math.min(token.length, 6), right.form, next.shape);
    list.add(opens, shape, right.shape, next.shape);
    return list.hashes;
  }

  // Form and shape of the atom at an index, the gap before it mixed in.
  private side(index: number, start: number): { form: number; shape: number } {
    let at = index;
    if (start >= 0) while (at >= 0 && this.atoms[at]!.start >= start && index - at < 8) at--;
    const atom = this.atoms[at];
    if (!atom) return { form: 1, shape: 1 };
    const form = this.text.slice(atom.start, Math.min(atom.end, atom.start + window));
    const gap = start >= 0 ? this.atoms[at + 1]!.gap : atom.gap;
    return { form: combine(hashText(form.toLowerCase()), gap), shape: combine(hashText(shapeOf(form)), gap) };
  }
}

// What the lists of abbreviations and prefixes know of a token; 0 for nothing.
function kindOf(lower: string): number {
  if (abbreviationsBeforeNames.has(lower)) return 1;
  if (abbreviations.has(lower)) return 2;
  if (prefixes.has(lower)) return 3;
  return prefixes.has(lower.replace(/-$/, '')) ? 4 : 0;
}

/** Letters and digits by their kind, repetitions shortened: "McCain" XxXxx, "1,000" 9,999, "the" xx, addresses @. */
export function shapeOf(form: string): string {
  if (/^(?:https?:|www\.)|\w@\w/i.test(form)) return '@';
  let shape = '';
  let run = 0;
  for (const character of form) {
    const kind = kindOfCharacter(character);
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= (kind === '9' ? 4 : 2)) shape += kind;
  }
  return shape;
}

function kindOfCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '9';
  if (character < '\u0080') return character;
  if (/\p{Lu}/u.test(character)) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}
