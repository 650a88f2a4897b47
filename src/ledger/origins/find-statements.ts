// A record in, its statements out: each sentence of each attribution's content, and the sentences that the document says
// itself where they lead the report, hold a figure or name a source. What a source would not say, or only asked, is none.
import type { Attribution, HearsayRecord, Span } from '../../reader/index.ts';
import { weekdaysAndMonths } from '../../reader/lexicon/function-words.ts';
import { hull, overlap } from '../../reader/spans.ts';
import { datelineOf } from '../copies/running-words.ts';
import type { DocumentSentence } from '../sentences.ts';
import { contentWords } from './content-words.ts';
import { statedFigures } from './stated-figures.ts';
import type { Statement, Voice } from './statement.ts';
import { trailingSource } from './trailing-source.ts';
import { voiceOf } from './voice.ts';

/** Fewer words carry no claim that could be found again. */
const fewestWords = 3;
/** Paragraphs in which a report says what it is about. */
const leadParagraphs = 2;

export function findStatements(record: HearsayRecord, sentences: readonly DocumentSentence[]): Statement[] {
  const around = leadNames(record, sentences);
  const attributed = record.attributions.filter(saysSomething).flatMap((attribution) =>
    piecesOf(attribution, sentences).map(({ span, sentence }) => {
      const spans = [...attribution.source.spans, ...attribution.cue.spans, sentence];
      return statementOf(record, span, hull(spans), attribution, around);
    }),
  );
  const narrated = sentences
    .filter((sentence) => isTold(sentence, record))
    .map(({ span }) => toldStatement(record, withoutDateline(record, span), around));
  return [...attributed, ...narrated]
    .filter(({ words, figures }) => words.length + figures.length >= fewestWords)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map((statement, number) => ({ ...statement, number }));
}

function saysSomething({ polarity, content }: Attribution): boolean {
  return (polarity === 'affirmed' || polarity === 'denied') && content.spans.length > 0;
}

interface Piece {
  readonly span: Span;
  readonly sentence: Span;
}

function piecesOf({ content }: Attribution, sentences: readonly DocumentSentence[]): Piece[] {
  return sentences.flatMap(({ span: sentence }) => {
    const inside = content.spans
      .filter((span) => overlap(span, sentence))
      .map(([start, end]): Span => [Math.max(start, sentence[0]), Math.min(end, sentence[1])]);
    return inside.length === 0 ? [] : [{ span: hull(inside), sentence }];
  });
}

// A sentence that no attribution has, or the lead, whose attribution may have been read in part.
function isTold(
  { block, span }: DocumentSentence,
  { document, attributions, figures }: HearsayRecord,
): boolean {
  const kind = document.blocks[block]?.kind;
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list') return false;
  const contents = attributions.flatMap(({ content, cue }) => [...content.spans, ...cue.spans]);
  if (contents.some((other) => overlap(other, span))) return false;
  const lead = document.blocks.filter((other) => other.kind === 'paragraph').indexOf(document.blocks[block]!);
  return (lead >= 0 && lead < leadParagraphs) || figures.some((figure) => overlap(figure.span, span));
}

function statementOf(
  record: HearsayRecord,
  span: Span,
  context: Span,
  attribution: Attribution | null,
  around: readonly string[],
): Statement {
  const figures = record.figures.filter((figure) => overlap(figure.span, span));
  const isFigure = (at: number) =>
    figures.some(({ span: [start, end] }) => at + span[0] >= start && at + span[0] < end);
  const said = contentWords(record.document.text.slice(...span), isFigure);
  const cue = contentWords(cueOf(record, attribution));
  const { voice, denied } = voiceOf(record, attribution);
  return {
    number: 0,
    span,
    context,
    attribution: attribution?.id ?? null,
    words: [...cue.words.filter(({ stem }) => said.words.every((word) => word.stem !== stem)), ...said.words],
    figures: statedFigures(figures),
    names: namesIn(record.document.text.slice(...span)),
    around,
    quotation: attribution?.quotation ?? null,
    denied,
    negated: said.negated || cue.negated,
    voice,
    sources: sourcesOf(voice),
    attributed: attribution !== null,
  };
}

const leadSentences = 3;
const mostNames = 12;

function leadNames({ document }: HearsayRecord, sentences: readonly DocumentSentence[]): string[] {
  const lead = sentences
    .filter(({ block }) => document.blocks[block]?.kind !== 'title')
    .slice(0, leadSentences);
  const publisher = document.publisher?.toLowerCase() ?? '';
  const names = lead.flatMap(({ span }) => namesIn(` ${document.text.slice(...span)}`));
  return [...new Set(names)].filter((name) => !publisher.includes(name)).slice(0, mostNames);
}

const capitalized = /(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}\p{M}]{2,}/gu;

function namesIn(text: string): string[] {
  const found = [...text.matchAll(capitalized)].map(([name]) => name.toLowerCase());
  return [...new Set(found)].filter((name) => !weekdaysAndMonths.has(name));
}

function withoutDateline({ document }: HearsayRecord, [start, end]: Span): Span {
  return [start + datelineOf(document.text.slice(start, end)).length, end];
}

// What the document says itself, or on the word of a source behind it that was not read.
function toldStatement(record: HearsayRecord, sentence: Span, around: readonly string[]): Statement {
  const source = trailingSource(record, sentence);
  if (!source) return statementOf(record, sentence, sentence, null, around);
  const { voice } = source;
  return { ...statementOf(record, source.content, sentence, null, around), voice, sources: sourcesOf(voice) };
}

function sourcesOf({ chain }: Voice): string[] {
  const named = (chain.at(-1)?.actors ?? []).filter((actor) => actor.named);
  return [...new Set(named.map(({ name }) => name.toLowerCase()))];
}

// "Ecuador [rejects] a ceasefire": a cue that is more than a verb of saying is part of what is said.
function cueOf({ document }: HearsayRecord, attribution: Attribution | null): string {
  return attribution?.cue.spans.map((span) => document.text.slice(...span)).join(' ') ?? '';
}
