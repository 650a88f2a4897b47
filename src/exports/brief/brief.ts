// A record as a brief: what was said on whose word, the positions, the figures and what is left open, each point with a
// note that gives its passage and where it stands. What a page and a Markdown file have in common.
import type { Attribution, HearsayRecord, Span } from '../../reader/index.ts';
import { amountWords } from '../amounts.ts';
import { codePointsOf } from '../code-points.ts';
import { dateWords } from '../dates.ts';
import { quotationWords } from '../plain-words.ts';
import { positionsOf, shiftsOf } from '../positions.ts';
import { type Statement, type Statements, statementsOf, wordsAt } from '../statements.ts';
import { nameOf, originOf, summaryOf } from '../summary.ts';

export interface Brief {
  readonly title: string;
  readonly origin: readonly string[];
  readonly url: string | null;
  readonly summary: readonly string[];
  readonly sections: readonly BriefSection[];
  readonly notes: readonly BriefNote[];
  readonly engine: string;
  readonly sha256: string;
}

export interface BriefSection {
  readonly title: string;
  readonly points: readonly BriefPoint[];
}

/** "Aldo Fenwick says to Radio Meridian", "quoted · 2 October 2031", the words, their note. */
export interface BriefPoint {
  readonly lead: string;
  readonly details: readonly string[];
  /** As they stand in the text; empty where the lead says it all. */
  readonly words: string;
  /** Number of its note; null where nothing in the text stands for it. */
  readonly note: number | null;
  /** What reaches the reader through it. */
  readonly points: readonly BriefPoint[];
}

export interface BriefNote {
  /** From 1. */
  readonly number: number;
  /** The whole passage: source, cue and content. */
  readonly passage: string;
  /** In code points of the text, end exclusive. */
  readonly span: Span;
  /** Through whose words it reaches the reader, the outermost first. */
  readonly chain: readonly string[];
}

export function briefOf(record: HearsayRecord): Brief {
  const statements = statementsOf(record);
  const notes = new Notes(record);
  const sections: BriefSection[] = [
    { title: 'Who said what', points: statements.roots.map((one) => statementPoint(one, record, notes)) },
    { title: 'Positions', points: positionPoints(record, statements, notes) },
    { title: 'Figures', points: figurePoints(record, statements, notes) },
    { title: 'Left open', points: warningPoints(record, notes) },
  ];
  return {
    title: nameOf(record),
    origin: originOf(record),
    url: record.document.url,
    summary: summaryOf(record),
    sections: sections.filter(({ points }) => points.length > 0),
    notes: notes.all,
    engine: record.engine.version,
    sha256: record.document.sha256,
  };
}

function statementPoint(statement: Statement, record: HearsayRecord, notes: Notes): BriefPoint {
  const { attribution, source, verb, addressee, children } = statement;
  const { quotation, said, content } = attribution;
  return {
    lead: `${source} ${verb}${addressee === null ? '' : ` to ${addressee}`}`,
    details: [quotationWords[quotation], ...(said === null ? [] : [dateWords(said.edtf)])],
    words: wordsAt(record.document.text, content.spans),
    note: notes.add(spansOf(attribution), statement),
    points: children.map((child) => statementPoint(child, record, notes)),
  };
}

function spansOf({ source, cue, content, addressee }: Attribution): Span[] {
  return [...source.spans, ...cue.spans, ...content.spans, ...(addressee?.spans ?? [])];
}

function positionPoints(record: HearsayRecord, statements: Statements, notes: Notes): BriefPoint[] {
  const positions = positionsOf(record, statements);
  const points = positions.map(({ position, actor, stance, issue, words, condition, by }) => ({
    lead: `${actor} ${stance}`,
    details: [
      issue,
      ...(position.time === null ? [] : [dateWords(position.time)]),
      ...(condition ? [condition] : []),
    ],
    words,
    note: notes.add([...position.proposition.spans, ...(position.condition?.spans ?? [])], by),
    points: [],
  }));
  const shifts = shiftsOf(record, statements, positions).map(
    ({ shift, actor, issue, from, to, words, by }) => ({
      lead: `${actor} has moved`,
      details: [
        issue,
        ...(from ? [`from ${from.stance} “${from.words}”`] : []),
        ...(to ? [`to ${to.stance} “${to.words}”`] : []),
      ],
      words,
      note: notes.add(shift.spans, by),
      points: [],
    }),
  );
  return [...points, ...shifts];
}

function figurePoints(record: HearsayRecord, statements: Statements, notes: Notes): BriefPoint[] {
  return record.figures.map((figure) => {
    const by = statements.byId.get(figure.attribution ?? '') ?? null;
    const { counted, period, span } = figure;
    return {
      lead: [amountWords(figure), ...(counted ? [counted.text.replaceAll(/\s+/g, ' ')] : [])].join(' '),
      details: [
        ...(period === null ? [] : [dateWords(period.edtf)]),
        by === null ? 'the text itself' : `on the word of ${by.source}`,
      ],
      words: '',
      note: notes.add(by === null ? [span, ...(counted ? [counted.span] : [])] : spansOf(by.attribution), by),
      points: [],
    };
  });
}

function warningPoints({ warnings }: HearsayRecord, notes: Notes): BriefPoint[] {
  return warnings.map(({ message, span }) => ({
    lead: message,
    details: [],
    words: '',
    note: span === null ? null : notes.add([span], null),
    points: [],
  }));
}

// Points that rest on the same passage share a note.
class Notes {
  readonly all: BriefNote[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #text: string;
  readonly #outlet: string;
  readonly #span: (span: Span) => Span;

  constructor(record: HearsayRecord) {
    this.#text = record.document.text;
    this.#outlet = record.document.publisher ?? 'the text';
    this.#span = codePointsOf(this.#text).span;
  }

  /** Null where there are no words. */
  add(spans: readonly Span[], by: Statement | null): number | null {
    if (spans.length === 0) return null;
    const whole: Span = [
      Math.min(...spans.map(([start]) => start)),
      Math.max(...spans.map(([, end]) => end)),
    ];
    const span = this.#span(whole);
    const chain =
      by === null ? [this.#outlet] : [this.#outlet, ...by.chain.map(({ source }) => source), by.source];
    const key = JSON.stringify([span, chain]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.length + 1;
    this.#numbers.set(key, number);
    this.all.push({ number, passage: wordsAt(this.#text, [whole]), span, chain });
    return number;
  }
}
