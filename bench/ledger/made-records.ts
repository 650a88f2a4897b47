// Any number of records, made from a few real ones: names and numbers are rewritten, letter for letter and digit for digit,
// so that every span stays where it is. What is made says nothing about accuracy; it has the shape and size of real work.

import { createHash } from 'node:crypto';
import type { Entity, Figure, HearsayRecord } from '../../src/reader/index.ts';

const outlets = 400;
const firstDay = Date.UTC(2015, 0, 1);
const days = 3_650;
/** So many different rewritings of a name: each recurs, as names do. */
const casts = 60;

/** The same for the same number, whoever asks. */
export function madeRecord(originals: readonly HearsayRecord[], number: number): HearsayRecord {
  const original = originals[number % originals.length]!;
  const variant = Math.floor(number / originals.length);
  const rename = renamer(original, variant % casts);
  const rewrite = (text: string) => renumber(rename(text), variant);
  const text = rewrite(original.document.text);
  const published = dayAt(number).toISOString().slice(0, 10);
  return {
    ...original,
    document: {
      ...original.document,
      ...{ id: `made-${number}`, sha256: createHash('sha256').update(text).digest('hex'), text, published },
      url: `https://outlet-${(number * 7) % outlets}.example/${number}`,
      publisher: `Outlet ${(number * 7) % outlets}`,
      title: `Report ${number}`,
    },
    entities: original.entities.map((entity): Entity => ({ ...entity, name: rewrite(entity.name) })),
    attributions: original.attributions.map((attribution) => ({
      ...attribution,
      said: attribution.said && { ...attribution.said, edtf: published },
    })),
    figures: original.figures.map((figure) => scaled(figure, 1 + (variant % 97))),
    positions: original.positions.map((position) => ({ ...position, time: position.time && published })),
  };
}

// Reports come in the order of their days, as they do from a feed.
function dayAt(number: number): Date {
  return new Date(firstDay + ((number % (days * 20)) / 20) * 86_400_000);
}

/** Every word of a name that the text gives, wherever it stands, becomes another of the same length. */
function renamer({ document, entities }: HearsayRecord, cast: number): (text: string) => string {
  const named = entities.filter(
    (entity) => entity.named && entity.kind !== 'place' && entity.kind !== 'state',
  );
  const spans = named.flatMap(({ mentions }) =>
    mentions.filter(({ form }) => form === 'name').map(({ span }) => span),
  );
  const words = spans.flatMap(
    ([start, end]) => document.text.slice(start, end).match(/\p{Lu}\p{L}+/gu) ?? [],
  );
  const names = new Map([...new Set(words)].map((word) => [word, madeName(word, cast)]));
  return (text) => text.replace(/\p{Lu}\p{L}+/gu, (word) => names.get(word) ?? word);
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

function madeName(word: string, cast: number): string {
  const bytes = createHash('sha256').update(`${cast} ${word}`).digest();
  const letters = Array.from(word, (_, index) => {
    const from = index % 2 === 0 ? consonants : vowels;
    return from[bytes[index % bytes.length]! % from.length]!;
  });
  return letters
    .join('')
    .slice(0, word.length)
    .replace(/^./, (first) => first.toUpperCase());
}

function renumber(text: string, variant: number): string {
  return text.replace(/[1-9]/g, (digit) => String(1 + ((Number(digit) + variant) % 9)));
}

function scaled(figure: Figure, factor: number): Figure {
  const times = (value: number | null) => value && value * factor;
  return { ...figure, value: times(figure.value), low: times(figure.low), high: times(figure.high) };
}
