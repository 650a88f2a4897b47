// Trains the parser: averaged perceptrons with a margin, one for the moves and one for the relations, on the dynamic
// oracle, exploring their own mistakes.
import { ArcFeatures } from '../src/reader/syntax/arc-features.ts';
import type { ConlluSentence } from '../src/reader/syntax/conllu.ts';
import { MoveFeatures } from '../src/reader/syntax/move-features.ts';
import {
  beginParse,
  bestColumn,
  bestMove,
  type Columns,
  columnsOf,
  isRoot,
  onlyMove,
} from '../src/reader/syntax/parse.ts';
import { left, type Move, type ParseState, right, shift } from '../src/reader/syntax/parse-state.ts';
import { partsOf, setTag } from '../src/reader/syntax/tag.ts';
import { valuesOf, type WordKnowledge } from '../src/reader/syntax/word-values.ts';
import { cost, type GoldTree, goldTree, isGoldArc } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { random, shuffled } from './random.ts';

export interface ParserSettings {
  readonly moveBits: number;
  readonly arcBits: number;
  readonly epochs: number;
  /** By how much a right move has to win, and a right relation. */
  readonly moveLead: number;
  readonly arcLead: number;
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
  const columns = [...lefts, ...rights].map((relation) => relations.indexOf(relation));
  return { relations, columns: { relations: Uint8Array.from(columns), rights: lefts.length } };
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

/** Weights of the moves (left and right against shift, two a row) and of the relations (all columns, a row). */
export interface ParserWeights {
  readonly moves: Float32Array;
  readonly arcs: Float32Array;
}

export class ParserTraining {
  private readonly moves: Perceptron;
  private readonly arcs: Perceptron;
  private readonly moveFeatures = new MoveFeatures();
  private readonly arcFeatures = new ArcFeatures();
  private readonly moveScores = new Float32Array(2);
  private readonly arcScores: Float32Array;
  private readonly columns: Columns;
  private readonly settings: ParserSettings;
  private readonly chance: () => number;

  constructor({ columns }: Inventory, settings: ParserSettings) {
    this.columns = columns;
    this.settings = settings;
    this.moves = new Perceptron(settings.moveBits, 2);
    this.arcs = new Perceptron(settings.arcBits, columns.relations.length);
    this.arcScores = new Float32Array(columns.relations.length);
    this.chance = random(settings.seed);
  }

  /** Goes through a sentence and learns at every state where there is a choice. `values` hold its tags. */
  learn(values: Int32Array, gold: GoldTree, exploration: number): void {
    const state = beginParse(values, gold.heads.length);
    while (!state.done) {
      const move = onlyMove(state) ?? this.learnMove(state, gold, exploration);
      const relation =
        move === shift || isRoot(state) ? 0 : this.learnRelation(state, gold, move, exploration);
      state.make(move, relation);
    }
  }

  average(): ParserWeights {
    return { moves: this.moves.average(), arcs: this.arcs.average() };
  }

  // Returns the move to follow: the model's own, at times, though it be wrong.
  private learnMove(state: ParseState, gold: GoldTree, exploration: number): Move {
    const { moves, moveFeatures, moveScores, settings } = this;
    const found = moveFeatures.find(state, settings.moveBits);
    moves.score(moveFeatures.rows, found, moveScores);
    moves.tick();
    const scores = [0, moveScores[0]!, moveScores[1]!] as const;
    const { target, rival } = contenders(state, gold, scores);
    if (rival !== null && scores[target] - scores[rival] < settings.moveLead) {
      if (target !== shift) moves.add(moveFeatures.rows, found, target - 1, 1);
      else moves.add(moveFeatures.rows, found, rival - 1, -1);
      if (target !== shift && rival !== shift) moves.add(moveFeatures.rows, found, rival - 1, -1);
    }
    const predicted = bestMove(state, scores[1], scores[2]);
    return predicted === target || this.chance() < exploration ? predicted : target;
  }

  private learnRelation(state: ParseState, gold: GoldTree, move: Move, exploration: number): number {
    const { arcs, arcFeatures, arcScores, columns, settings } = this;
    const [first, end] = columnsOf(columns, move);
    const found = arcFeatures.find(state, move, settings.arcBits);
    arcs.score(arcFeatures.rows, found, arcScores);
    const predicted = bestColumn(arcScores, columns, move);
    const right = columns.relations.indexOf(gold.relations[state.onStack(0)]!, first);
    if (!isGoldArc(state, gold, move) || right < 0 || right >= end) return columns.relations[predicted]!;
    arcs.tick();
    const rival = bestBut(arcScores, right, first, end);
    if (arcScores[right]! - arcScores[rival]! < settings.arcLead) {
      arcs.add(arcFeatures.rows, found, right, 1);
      arcs.add(arcFeatures.rows, found, rival, -1);
    }
    return columns.relations[this.chance() < exploration ? predicted : right]!;
  }
}

/** Trains a parser on the sentences, epoch by epoch. */
export function trainParser(
  sentences: readonly ParsedSentence[],
  tags: readonly string[],
  inventory: Inventory,
  knowledge: WordKnowledge,
  settings: ParserSettings,
  report: (epoch: number, weights: () => ParserWeights) => void = () => undefined,
): ParserWeights {
  const training = new ParserTraining(inventory, settings);
  const parts = partsOf(tags);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    for (const at of shuffled(sentences.length, settings.seed + epoch)) {
      const sentence = sentences[at]!;
      const values = valuesOf(sentence.forms, knowledge);
      sentence.tags.forEach((tag, word) => {
        setTag(values, word, tag, parts);
      });
      training.learn(values, sentence.gold, epoch > 1 ? settings.exploration : 0);
    }
    report(epoch, () => training.average());
  }
  return training.average();
}

// Of the moves that lose the fewest gold arcs the best-scoring, and the best of the others; null where there is none.
function contenders(
  state: ParseState,
  gold: GoldTree,
  scores: readonly [number, number, number],
): { target: Move; rival: Move | null } {
  let target: Move = shift;
  let rival: Move | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const move of moves) {
    if (!state.allows(move)) continue;
    const lost = cost(state, gold, move);
    if (lost < least || (lost === least && scores[move] > scores[target])) {
      // What was best so far has become one of the others.
      if (lost < least && least < Number.POSITIVE_INFINITY) rival = better(rival, target, scores);
      [target, least] = [move, lost];
    } else if (lost > least) {
      rival = better(rival, move, scores);
    }
  }
  return { target, rival };
}

const moves = [shift, left, right] as const;

function better(one: Move | null, other: Move, scores: readonly [number, number, number]): Move {
  return one === null || scores[other] > scores[one] ? other : one;
}

function bestBut(scores: Float32Array, gold: number, first: number, end: number): number {
  let winner = gold === first ? first + 1 : first;
  for (let column = first; column < end; column++) {
    if (column !== gold && scores[column]! > scores[winner]!) winner = column;
  }
  return winner;
}
