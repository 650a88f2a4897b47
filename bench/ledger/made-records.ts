// Any number of records, made from a few real ones. Names, numbers and the words that carry what is said are rewritten, letter
// for letter, so that every span stays where it is. How often words come follows the real ones, with a tail of words that
// were never seen; one document in two is a reprint, because news is. What is made says nothing about accuracy; it has the
// shape, the size and the repetitions of real work.
import { createHash } from 'node:crypto';
import type { Entity, Figure, HearsayRecord } from '../../src/reader/index.ts';
import { seeded } from '../across/made-text.ts';
import { createRewriter, type Rewriter } from './rewrite-words.ts';
import { storyOf } from './stories.ts';

const outlets = 400;
const firstDay = Date.UTC(2015, 0, 1);

export interface MadeRecords {
  /** The same for the same number, whoever asks. */
  at(number: number): HearsayRecord;
}

export function createMadeRecords(originals: readonly HearsayRecord[], documentsPerDay = 20): MadeRecords {
  const rewriter = createRewriter(originals);
  return { at: (number) => madeRecord(originals, { number, documentsPerDay, rewriter }) };
}

interface Made {
  readonly number: number;
  readonly documentsPerDay: number;
  readonly rewriter: Rewriter;
}

function madeRecord(
  originals: readonly HearsayRecord[],
  { number, documentsPerDay, rewriter }: Made,
): HearsayRecord {
  const { story, isReprint } = storyOf(number);
  const original = originals[story % originals.length]!;
  const rewrite = rewriter.of(original, story, isReprint ? seeded(number) : null);
  const renumbered = (text: string) => renumber(text, story);
  const text = renumbered(rewrite.text);
  const published = new Date(firstDay + Math.floor(number / documentsPerDay) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const name = (written: string) => renumbered(rewrite.words(written));
  return {
    ...original,
    document: {
      ...original.document,
      ...{ id: `made-${number}`, sha256: createHash('sha256').update(text).digest('hex'), text, published },
      url: `https://outlet-${(number * 7) % outlets}.example/${number}`,
      publisher: `Outlet ${(number * 7) % outlets}`,
      title: `Report ${number}`,
    },
    entities: original.entities.map((entity): Entity => ({ ...entity, name: name(entity.name) })),
    attributions: original.attributions.map((attribution) => ({
      ...attribution,
      said: attribution.said && { ...attribution.said, edtf: published },
    })),
    figures: original.figures.map((figure) => madeFigure(figure, 1 + (story % 97), name)),
    positions: original.positions.map((position) => ({ ...position, time: position.time && published })),
  };
}

function renumber(text: string, variant: number): string {
  return text.replace(/[1-9]/g, (digit) => String(1 + ((Number(digit) + variant) % 9)));
}

function madeFigure(figure: Figure, factor: number, name: (written: string) => string): Figure {
  const times = (value: number | null) => value && value * factor;
  return {
    ...figure,
    value: times(figure.value),
    low: times(figure.low),
    high: times(figure.high),
    counted: figure.counted && { ...figure.counted, text: name(figure.counted.text) },
  };
}
