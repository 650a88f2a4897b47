// Sentences, words, tags, trees and names on the dev portions: each figure with the least that is asked of it and what
// is aimed at.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawTexts } from '../../training/raw-text.ts';
import { type ConlluScores, scoreConllu } from '../scorers/score-conllu.ts';
import type { Built } from './built.ts';

type ConlluSentence = ReturnType<Built['parseTokens']>[number];

export interface Figure {
  readonly of: string;
  readonly measure: string;
  readonly value: number;
  readonly floor?: number;
  readonly aim?: number;
}

type Goals = readonly (readonly [measure: keyof ConlluScores, floor?: number, aim?: number])[];

const goals = {
  ewtTokens: [['upos', 95.4, 96.5], ['features'], ['lemmas'], ['uas', 85, 90], ['las', 81.6, 88]],
  ewtRaw: [
    ['sentences', 78, 89],
    ['words', 98.7, 99],
    ['las', 77, 85],
  ],
  gumTokens: [['upos', 96.4, 97.5], ['features'], ['lemmas'], ['uas'], ['las', 81.2, 87]],
  gumRaw: [['sentences'], ['words'], ['las']],
} satisfies Record<string, Goals>;
const nameMeasures = ['micro', 'PER', 'LOC', 'ORG'] as const;
const nameGoals = { floor: 70, aim: 82 };

/** `shared` gives the path of what lies beside the checkout. */
export function measureAccuracy(built: Built, shared: (path: string) => string): Figure[] {
  const ewt = readFileSync(shared('data/ud/en_ewt-dev.conllu'), 'utf8');
  const gum = readFileSync(shared('data/ud/en_gum-dev.conllu'), 'utf8');
  const parsedEwt = parseGoldTokens(built, ewt);
  return [
    ...figures('EWT dev, gold tokens', scoreConllu(sentencesOf(built, ewt), parsedEwt), goals.ewtTokens),
    ...figures('EWT dev, raw text', scoreRaw(built, ewt), goals.ewtRaw),
    ...figures(
      'GUM dev, gold tokens',
      scoreConllu(sentencesOf(built, gum), parseGoldTokens(built, gum)),
      goals.gumTokens,
    ),
    ...figures('GUM dev, raw text', scoreRaw(built, gum), goals.gumRaw),
    ...scoreNames(
      shared('eval/score-names.mjs'),
      shared('data/ner/en_ewt-dev.iob2'),
      parsedEwt.map(built.writeConllu).join(''),
    ),
  ];
}

function figures(of: string, scores: ConlluScores, measures: Goals): Figure[] {
  return measures.map(([measure, floor, aim]) => ({
    of,
    measure,
    value: scores[measure],
    ...(floor !== undefined && { floor }),
    ...(aim !== undefined && { aim }),
  }));
}

function sentencesOf({ readConllu }: Built, conllu: string): ConlluSentence[] {
  return [...readConllu(conllu.split('\n'))];
}

function parseGoldTokens(built: Built, conllu: string): ConlluSentence[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentencesOf(built, conllu)) {
    const opens = sentence.comments.some((comment) => comment.startsWith('newdoc'));
    if (opens || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.flatMap((document) => built.parseTokens(document, built.models));
}

function scoreRaw(built: Built, conllu: string): ConlluScores {
  const parsed = rawTexts(conllu).flatMap(
    ({ text }) => built.parseText({ text, language: 'en' }, built.models).sentences,
  );
  return scoreConllu(sentencesOf(built, conllu), parsed);
}

// By the reference scorer; a word whose form two releases write otherwise leaves its sentence out.
function scoreNames(scorer: string, gold: string, predicted: string): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
  const path = join(folder, 'predicted.conllu');
  writeFileSync(path, predicted);
  const { stdout } = spawnSync(process.execPath, [scorer, gold, path, '--json', '--skip'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(folder, { recursive: true });
  const scores = JSON.parse(stdout) as Record<(typeof nameMeasures)[number], { f1: number }>;
  const of = 'UNER EWT dev, names';
  return nameMeasures.map((type) => ({
    of,
    measure: `${type} F1`,
    value: 100 * scores[type].f1,
    ...(type === 'micro' && nameGoals),
  }));
}
