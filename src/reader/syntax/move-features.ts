// What decides the next move: words on the stack (s0 is the top), the next words (n0), and their outermost dependents
// ("s0l" the leftmost, "s0l2" the one inside it, "s0rr" the rightmost of the rightmost).
//
// Of a node: its form in lower case, tag, part (of speech), usage and sense (clusters; with an s the finer ones),
// relation to its head, lefts and rights (number of its dependents), leftRelations and rightRelations (their set).
// `gap` is the distance between s0 and n0, `reach` that between s1 and s0.
import { compileNodeTemplates, distance, gatherNodes } from './node-templates.ts';
import type { ParseState } from './parse-state.ts';
import { featureRows } from './templates.ts';

const text = `
s0.lower s0.tag; s0.lower; s0.tag; s0.usages; s0.senses; s0.sense s0.tag
n0.lower n0.tag; n0.lower; n0.tag; n0.usages; n0.senses; n0.sense n0.tag
s1.lower s1.tag; s1.lower; s1.tag; s1.usages; s1.senses
n1.lower n1.tag; n1.lower; n1.tag; n1.senses; n2.lower; n2.tag; s2.lower; s2.tag; n3.tag
s0.suffix3 s0.part; n0.suffix3 n0.part

s0.lower n0.lower; s0.tag n0.tag; s0.lower n0.tag; s0.tag n0.lower; s0.lower s0.tag n0.tag; s0.tag n0.lower n0.tag
s1.lower s0.lower; s1.tag s0.tag; s1.lower s0.tag; s1.tag s0.lower; s1.lower s1.tag s0.tag; s1.tag s0.lower s0.tag
s1.lower n0.lower; s1.tag n0.tag; s1.lower n0.tag; s1.tag n0.lower
n0.lower n1.lower; n0.tag n1.tag; n0.lower n1.tag; n0.tag n1.lower

s0.usages n0.usages; s0.senses n0.senses; s0.senses n0.tag; s0.tag n0.senses; s0.lower n0.senses; s0.senses n0.lower
s1.usages s0.usages; s1.senses s0.senses; s1.senses s0.tag; s1.tag s0.senses; s1.lower s0.senses; s1.senses s0.lower
s1.lower s0.lower n0.part; s1.part s0.lower n0.lower; s1.lower s0.part n0.lower; s0.lower n0.lower gap; s0.lower s0.tag n0.lower; s1.lower s1.tag s0.lower
s1.sense s0.sense n0.sense; s0.sense n0.sense gap; s1.sense s0.sense reach

n0.tag n1.tag n2.tag; s0.tag n0.tag n1.tag; s1.tag s0.tag n0.tag; s2.tag s1.tag s0.tag; s1.part s0.part n0.part n1.part; s0.part n0.part n1.part n2.part
s0.lower n0.tag n1.tag; s0.tag n0.lower n1.tag; s0.tag n0.tag n1.lower; s1.tag s0.lower n0.tag; s1.lower s0.tag n0.tag; s1.tag s0.tag n0.lower
s0.tag s0l.tag n0.tag; s0.tag s0r.tag n0.tag; s0.tag n0.tag n0l.tag; s1.tag s1r.tag s0.tag; s1.tag s1l.tag s0.tag; s1.tag s0.tag s0l.tag; s1.tag s0.tag s0r.tag

s0.lower gap; s0.tag gap; n0.tag gap; s0.tag n0.tag gap; s1.lower reach; s0.tag reach; s1.tag s0.tag reach; s1.tag s0.tag n0.tag reach
s0.lower s0.leftRelations; s0.tag s0.leftRelations; s0.lower s0.rightRelations; s0.tag s0.rightRelations; n0.lower n0.leftRelations; n0.tag n0.leftRelations; s1.lower s1.rightRelations; s1.tag s1.rightRelations; s1.tag s1.leftRelations; s1.lower s1.leftRelations
s1.tag s1.rightRelations s0.tag; s0.tag s0.rightRelations n0.tag; s0.tag n0.leftRelations n0.tag; s1.tag s1.leftRelations s0.tag; s1.tag s0.leftRelations s0.tag; s1.tag s0.rightRelations s0.tag; s0.tag s0.leftRelations n0.tag

s0.tag s0r.tag s0r2.tag; s0.tag s0l.tag s0l2.tag; n0.tag n0l.tag n0l2.tag; s1.tag s1r.tag s1r2.tag
s0.tag s0.rights; s0.lower s0.rights; n0.tag n0.lefts; s1.tag s1.rights
s0l.tag; s0r.tag; n0l.tag; s1r.tag; s0l2.lower; s1r2.relation; s0l.lower; s0l.relation; s0r.lower; s0r.relation; s0r2.relation; s1l.lower; s1r.lower; s1r.relation; n0l.lower; n0l.relation
s0.lower s0l.lower; s0.lower s0r.lower; s1.lower s1r.lower; n0.lower n0l.lower; s1.tag s1r.relation; s1.lower s1r.relation s0.part
s1.part s1r.relation s1r.lower s0.part; s1.part s0.part s0l.lower; s0.part s0r.lower n0.part; s0.part n0.part n0l.lower; s0.part s0l.lower n0.part; s1.lower s0.part s0l.lower; s0.lower n0.lower s0l.relation
s0l.tag s0l.relation s0.tag s1.tag; s1r.tag s1r.relation s1.tag s0.tag; s0rr.tag s0r.tag s0.tag
`;

const nodes = 's0 s1 s2 n0 n1 n2 n3 s0l s0l2 s0r s0r2 s1l s1l2 s1r s1r2 n0l n0l2 s0rr n0ll'.split(' ');
const compiled = compileNodeTemplates(text, nodes, ['gap', 'reach']);
const gap = compiled.nodes.length;
const reach = gap + 1;

/** Finds the features of states, one after the other. */
export class MoveFeatures {
  /** Where `find` leaves the rows of a state's features. */
  readonly rows = new Int32Array(compiled.templates.count);
  private readonly words = new Int32Array(nodes.length);
  private readonly values = new Int32Array(reach + 1);

  /** Finds the rows of the features in a table of `2 ** bits`, and returns their number. */
  find(state: ParseState, bits: number): number {
    const { words, values } = this;
    const s0 = state.onStack(0);
    const s1 = state.onStack(1);
    placeNodes(state, s0, s1, words);
    gatherNodes(compiled, words, state.values, values);
    values[gap] = s0 < 0 ? 0 : distance(state.next - s0);
    values[reach] = s1 < 0 ? 0 : distance(s0 - s1);
    return featureRows(compiled.templates, values, 0, bits, this.rows);
  }
}

// In the order of `nodes`.
function placeNodes(state: ParseState, s0: number, s1: number, words: Int32Array): void {
  const { length, next, left1, left2, right1, right2 } = state;
  words[0] = s0;
  words[1] = s1;
  words[2] = state.onStack(2);
  words[3] = next;
  for (let ahead = 1; ahead <= 3; ahead++) words[3 + ahead] = next + ahead < length ? next + ahead : -1;
  words[7] = of(left1, s0);
  words[8] = of(left2, s0);
  words[9] = of(right1, s0);
  words[10] = of(right2, s0);
  words[11] = of(left1, s1);
  words[12] = of(left2, s1);
  words[13] = of(right1, s1);
  words[14] = of(right2, s1);
  words[15] = of(left1, next);
  words[16] = of(left2, next);
  words[17] = of(right1, words[9]!);
  words[18] = of(left1, words[15]!);
}

function of(dependents: Int32Array, word: number): number {
  return word < 0 ? -1 : dependents[word]!;
}
