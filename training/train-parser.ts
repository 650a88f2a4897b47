// Trains the parser: an averaged perceptron with a margin on the dynamic oracle, exploring its own mistakes.
import type { ConlluSentence } from '../src/reader/syntax/conllu.ts';
import { beginParse, bestColumn, type Columns, forcedMove, moveOf } from '../src/reader/syntax/parse.ts';
import { left, type Move, type ParseState, right, shift } from '../src/reader/syntax/parse-state.ts';
import { gather, parseTemplates, stateValues } from '../src/reader/syntax/parse-templates.ts';
import { partsOf, setTag } from '../src/reader/syntax/tag.ts';
import { featureRows } from '../src/reader/syntax/templates.ts';
import { valuesOf, type WordKnowledge } from '../src/reader/syntax/word-values.ts';
import { cost, type GoldTree, goldTree, isGoldArc } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { random, shuffled } from './random.ts';

export interface ParserSettings {
  readonly bits: number;
  readonly epochs: number;
  /** By how much a right move has to win. */
  readonly lead: number;
  /** From the second epoch on, how often the model's own move is followed. */
  readonly exploration: number;
  readonly seed: number;
}

export interface Inventory {
  readonly relations: readonly string[];
  readonly columns: Columns;
}

/** The relations and columns of a parser: what occurs at least `least` times to that side, subtypes included. */
export function collectInventory(sentences: readonly ConlluSentence[], least = 20): Inventory {
  const counts = [new Map<string, number>(), new Map<string, number>()];
  for (const { words } of sentences) {
    words.forEach(({ head, relation }, index) => {
      if (head < 0) return;
      const side = counts[head > index ? 0 : 1]!;
      side.set(relation, (side.get(relation) ?? 0) + 1);
    });
  }
  const [lefts, rights] = counts.map((side) =>
    [...side]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1])
      .map(([relation]) => relation),
  ) as [string[], string[]];
  const relations = [...new Set(['root', ...lefts, ...rights])];
  const columns = [0, ...[...lefts, ...rights].map((relation) => relations.indexOf(relation))];
  return { relations, columns: { relations: Uint8Array.from(columns), rights: 1 + lefts.length } };
}

export interface ParsedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
  readonly gold: GoldTree;
}

/** The gold tree in the parser's relations; one that it has not becomes its supertype, or the commonest. */
export function treeOf({ words }: ConlluSentence, { relations }: Inventory): GoldTree {
  const indexOf = (relation: string): number => {
    const exact = relations.indexOf(relation);
    return exact >= 0 ? exact : Math.max(0, relations.indexOf(relation.split(':')[0]!));
  };
  return goldTree(
    words.map(({ head }) => head),
    words.map(({ relation }) => indexOf(relation)),
  );
}

/** The weights of a parser. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  tags: readonly string[],
  { columns }: Inventory,
  knowledge: WordKnowledge,
  { bits, epochs, lead, exploration, seed }: ParserSettings,
  report: (epoch: number, weights: () => Float32Array) => void = () => undefined,
): Float32Array {
  const width = columns.relations.length;
  const model = new Perceptron(bits, width);
  const parts = partsOf(tags);
  const chance = random(seed);
  const nodes = new Int32Array(32);
  const atoms = stateValues();
  const rows = new Int32Array(parseTemplates.count);
  const scores = new Float32Array(width);
  const allowed = new Uint8Array(width);
  const train = ({ forms, tags, gold }: ParsedSentence, explore: number): void => {
    const values = valuesOf(forms, knowledge);
    tags.forEach((tag, word) => {
      setTag(values, word, tag, parts);
    });
    const state = beginParse(values, forms.length);
    while (!state.done) {
      const forced = forcedMove(state);
      if (forced !== null) {
        state.make(forced, 0);
        continue;
      }
      gather(state, nodes, atoms);
      const count = featureRows(parseTemplates, atoms, 0, bits, rows);
      model.score(rows, count, scores);
      model.tick();
      markRight(state, gold, columns, allowed);
      const predicted = bestColumn(state, scores, columns);
      const { target, rival } = contenders(state, scores, columns, allowed);
      if (rival >= 0 && scores[target]! - scores[rival]! < lead) {
        model.add(rows, count, target, 1);
        model.add(rows, count, rival, -1);
      }
      const followed = allowed[predicted] || chance() < explore ? predicted : target;
      state.make(moveOf(followed, columns), columns.relations[followed]!);
    }
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const at of shuffled(sentences.length, seed + epoch))
      train(sentences[at]!, epoch > 1 ? exploration : 0);
    report(epoch, () => model.average());
  }
  return model.average();
}

/** Marks the columns that lose the fewest gold arcs, and where they make one, name it as the gold tree does. */
function markRight(state: ParseState, gold: GoldTree, columns: Columns, allowed: Uint8Array): void {
  const moves = ([shift, left, right] as const).filter((move) => state.allows(move));
  const costs = moves.map((move) => cost(state, gold, move));
  const least = Math.min(...costs);
  const relation = gold.relations[Math.max(0, state.onStack(0))]!;
  allowed.fill(0);
  moves.forEach((move, index) => {
    if (costs[index] !== least) return;
    const named = isGoldArc(state, gold, move);
    const [first, end] = range(move, columns);
    const exact = named ? columns.relations.indexOf(relation, first) : -1;
    if (exact >= 0 && exact < end) allowed[exact] = 1;
    else allowed.fill(1, first, end);
  });
}

function range(move: Move, { relations, rights }: Columns): [number, number] {
  return move === shift ? [0, 1] : move === left ? [1, rights] : [rights, relations.length];
}

// The best of the right columns, and the best of the others that the state allows; -1 for none.
function contenders(
  state: ParseState,
  scores: Float32Array,
  columns: Columns,
  allowed: Uint8Array,
): { target: number; rival: number } {
  let target = -1;
  let rival = -1;
  for (const move of [shift, left, right] as const) {
    if (!state.allows(move)) continue;
    const [first, end] = range(move, columns);
    for (let column = first; column < end; column++) {
      if (allowed[column]) {
        if (target < 0 || scores[column]! > scores[target]!) target = column;
      } else if (rival < 0 || scores[column]! > scores[rival]!) rival = column;
    }
  }
  return { target, rival };
}
