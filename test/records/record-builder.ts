// Builds a record for tests from the words of a text: whoever writes one names words, and the spans are found.
import type {
  Attribution,
  Block,
  DatedBy,
  Entity,
  Figure,
  HearsayRecord,
  Mention,
  Party,
  Position,
  Shift,
  SourceDocument,
  Span,
  Time,
  Warning,
} from '../../src/reader/index.ts';

/** Words of the text; `[within, words]` where the words occur often: the first time after the start of `within`. */
export type Words = string | readonly [within: string, words: string];

export interface PartyWords {
  readonly words?: Words;
  readonly entities: readonly string[];
}

export interface AttributionWords
  extends Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'addressee'>> {
  readonly source: PartyWords;
  readonly cue: readonly [words: Words, lemma: string] | null;
  readonly content: readonly Words[];
  readonly addressee?: PartyWords;
}

export class RecordBuilder {
  readonly text: string;
  private readonly document: SourceDocument;
  private readonly entities: Entity[] = [];
  private readonly attributions: Attribution[] = [];
  private readonly times: Time[] = [];
  private readonly figures: Figure[] = [];
  private readonly positions: Position[] = [];
  private readonly shifts: Shift[] = [];
  private readonly warnings: Warning[] = [];

  constructor(text: string, blocks: readonly Block[], about: Partial<SourceDocument> = {}) {
    this.text = text;
    this.document = {
      id: 'harbour',
      sha256: '0'.repeat(64),
      url: null,
      title: null,
      byline: [],
      publisher: null,
      published: null,
      retrieved: null,
      language: 'en',
      ...about,
      text,
      blocks,
    };
  }

  /** @throws {Error} where the text does not hold the words */
  at(words: Words): Span {
    const [within, sought] = typeof words === 'string' ? [words, words] : words;
    const from = this.text.indexOf(within);
    const start = from < 0 ? -1 : this.text.indexOf(sought, from);
    if (start < 0) throw new Error(`The text does not hold “${sought}”${from < 0 ? ` (“${within}”)` : ''}.`);
    return [start, start + sought.length];
  }

  entity(name: string, mentions: readonly Words[], more: Partial<Entity> = {}): string {
    const id = `e${this.entities.length + 1}`;
    const found = mentions.map((words): Mention => ({ span: this.at(words), form: 'name' }));
    const plain = {
      kind: 'person',
      named: true,
      classes: [],
      count: null,
      roles: [],
      country: null,
    } as const;
    this.entities.push({ id, name, ...plain, mentions: found, ...more });
    return id;
  }

  attribution({ source, cue, content, addressee, ...more }: AttributionWords): string {
    const id = `a${this.attributions.length + 1}`;
    this.attributions.push({
      id,
      parent: null,
      quotation: 'indirect',
      attitude: 'assertion',
      polarity: 'affirmed',
      said: null,
      confidence: 0.9,
      ...more,
      source: this.party(source),
      cue: { spans: cue ? [this.at(cue[0])] : [], lemma: cue?.[1] ?? '' },
      content: { spans: content.map((words) => this.at(words)) },
      addressee: addressee ? this.party(addressee) : null,
    });
    return id;
  }

  time(words: Words, edtf: string | null, more: Partial<Time> = {}): DatedBy {
    const id = `t${this.times.length + 1}`;
    this.times.push({ id, span: this.at(words), type: 'date', edtf, duration: null, ...more });
    return { edtf: edtf ?? '', time: id };
  }

  figure(words: Words, counted: Words | null, more: Partial<Figure>): string {
    const id = `f${this.figures.length + 1}`;
    const span = counted === null ? null : this.at(counted);
    this.figures.push({
      id,
      value: null,
      low: null,
      high: null,
      bound: 'exact',
      unit: null,
      period: null,
      attribution: null,
      confidence: 0.9,
      ...more,
      span: this.at(words),
      counted: span && { text: this.text.slice(...span), span },
    });
    return id;
  }

  position(
    actor: string,
    issue: string,
    stance: Position['stance'],
    words: Words,
    more: Partial<Position> = {},
  ): string {
    const id = `p${this.positions.length + 1}`;
    const plain = { condition: null, previous: false, time: null, attribution: null, confidence: 0.8 };
    this.positions.push({
      id,
      actor,
      issue,
      stance,
      proposition: { spans: [this.at(words)] },
      ...plain,
      ...more,
    });
    return id;
  }

  shift(actor: string, issue: string, from: string | null, to: string | null, words: Words): string {
    const id = `s${this.shifts.length + 1}`;
    const plain = { basis: 'reported', attribution: null, confidence: 0.8 } as const;
    this.shifts.push({ id, actor, issue, from, to, spans: [this.at(words)], ...plain });
    return id;
  }

  warning(code: Warning['code'], message: string, words: Words | null): void {
    this.warnings.push({ code, message, span: words === null ? null : this.at(words) });
  }

  record(): HearsayRecord {
    return {
      format: 'hearsay-record/1',
      engine: { version: '0.1.0', models: {}, codebook: '0'.repeat(64) },
      document: this.document,
      entities: this.entities,
      attributions: this.attributions,
      times: this.times,
      figures: this.figures,
      positions: this.positions,
      shifts: this.shifts,
      warnings: this.warnings,
    };
  }

  private party({ words, entities }: PartyWords): Party {
    return { spans: words === undefined ? [] : [this.at(words)], entities };
  }
}
