// What decides the relation of a new arc: the dependent (d) and its head (h), their outermost dependents ("dl", "dr",
// the second ones "dl2", "dr2"), the dependent of the head before d on d's side ("hs", "hs2") and the outermost on the
// other side ("ho"), and the words before and after d and h ("d-1", "h+1"). Values as in `move-features.ts`; `gap` is
// the distance between d and h.
import { compileNodeTemplates, distance, gatherNodes } from './node-templates.ts';
import { left, type Move, type ParseState } from './parse-state.ts';
import { featureRows } from './templates.ts';

const text = `
d.lower; d.tag; d.lower d.tag; d.usages; d.senses; d.sense d.part; d.suffix3 d.part
h.lower; h.tag; h.lower h.tag; h.usages; h.senses; h.suffix3 h.part
d.lower h.lower; d.lower h.tag; d.tag h.lower; d.tag h.tag; d.tag h.tag gap; d.part h.lower gap; d.senses h.senses; d.usages h.usages; d.sense h.sense; d.senses h.tag; d.tag h.senses; d.lower h.senses; d.senses h.lower
dl.lower; dl.relation; dl.lower d.part; dl.lower d.lower; dl.lower d.part h.part; dl.lower h.lower; dl.relation d.tag h.tag; dl.lower d.senses; dl.lower d.sense h.part; dl2.lower d.part h.part
dl.tag; dl2.lower; dl2.relation; dr.tag; dr2.relation; dl.relation d.tag; d.leftRelations; d.rightRelations; h.leftRelations; h.rightRelations; d.usage d.part; h.sense h.part; d.usages h.tag; d.tag h.usages; d.lower h.part gap; d.shape; gap
dr.lower; dr.relation; dr.lower d.part h.part; dr.relation d.tag h.tag
d.leftRelations d.tag; d.leftRelations d.tag h.tag; d.leftRelations d.lower; d.leftRelations h.lower; d.rightRelations d.tag h.tag; d.leftRelations d.rightRelations d.part h.part; d.leftRelations d.part h.senses
hs.lower; hs.relation; hs.relation d.tag; hs.relation d.tag h.tag; hs.relation d.lower; hs.relation h.lower d.part; hs.tag d.tag h.tag
ho.relation d.tag h.tag; ho.lower d.part h.part
h.leftRelations d.tag h.tag; h.rightRelations d.tag h.tag; h.leftRelations h.lower d.part; h.rightRelations h.lower d.part; h.leftRelations d.lower; h.rightRelations d.lower; h.leftRelations d.leftRelations d.part h.part; h.rightRelations d.leftRelations d.part h.part
d-1.lower d.part; d+1.lower d.part; d-1.tag d.tag h.tag; d.tag d+1.tag h.tag; h-1.tag h.tag d.tag; h.tag h+1.tag d.tag; n0.tag d.tag h.tag; n0.lower d.part h.part
`;

const nodes = 'd h dl dl2 dr dr2 hs hs2 ho d-1 d+1 h-1 h+1 n0'.split(' ');
const compiled = compileNodeTemplates(text, nodes, ['gap']);
const gap = compiled.nodes.length;

/** Finds the features of arcs that a state is about to make. */
export class ArcFeatures {
  /** Where `find` leaves the rows of an arc's features. */
  readonly rows = new Int32Array(compiled.templates.count);
  private readonly words = new Int32Array(nodes.length);
  private readonly values = new Int32Array(gap + 1);

  /** Finds the rows of the features in a table of `2 ** bits`, and returns their number. */
  find(state: ParseState, move: Move, bits: number): number {
    const { words, values } = this;
    const dependent = state.onStack(0);
    const head = move === left ? state.next : state.onStack(1);
    placeNodes(state, dependent, head, words);
    gatherNodes(compiled, words, state.values, values);
    values[gap] = distance(Math.abs(head - dependent));
    return featureRows(compiled.templates, values, 0, bits, this.rows);
  }
}

// In the order of `nodes`.
function placeNodes(state: ParseState, d: number, h: number, words: Int32Array): void {
  const { length, next, left1, left2, right1, right2 } = state;
  words[0] = d;
  words[1] = h;
  words[2] = left1[d]!;
  words[3] = left2[d]!;
  words[4] = right1[d]!;
  words[5] = right2[d]!;
  words[6] = d < h ? left1[h]! : right1[h]!;
  words[7] = d < h ? left2[h]! : right2[h]!;
  words[8] = d < h ? right1[h]! : left1[h]!;
  words[9] = d - 1;
  words[10] = d + 1 < length ? d + 1 : -1;
  words[11] = h - 1;
  words[12] = h + 1 < length ? h + 1 : -1;
  words[13] = next;
}
