// What holds of every record beyond its schema: spans lie inside the text, ids count up and refer to what is there.
// Gives what is broken, a line each; nothing where all is well.
import type { HearsayRecord, Span } from '../src/reader/index.ts';

export function brokenRules(record: HearsayRecord): string[] {
  return [
    ...brokenSpans(record),
    ...brokenIds(record),
    ...brokenReferences(record),
    ...brokenParents(record),
  ];
}

function brokenSpans(record: HearsayRecord): string[] {
  const { length } = record.document.text;
  return spansIn(record)
    .filter(({ span: [start, end] }) => !(0 <= start && start < end && end <= length))
    .map(({ path, span }) => `${path} is [${span}], the text has ${length} units`);
}

// Every list of two numbers in the record is a span: nothing else in it has that shape.
function spansIn(value: unknown, path = 'record'): { path: string; span: Span }[] {
  if (isSpan(value)) return [{ path, span: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}.${key}`));
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
}

const prefixes = {
  entities: 'e',
  attributions: 'a',
  times: 't',
  figures: 'f',
  positions: 'p',
  shifts: 's',
} as const;
const kinds = Object.keys(prefixes) as (keyof typeof prefixes)[];

function brokenIds(record: HearsayRecord): string[] {
  return kinds.flatMap((kind) =>
    record[kind].flatMap(({ id }, at) =>
      id === `${prefixes[kind]}${at + 1}` ? [] : [`${kind} has ${id} at place ${at + 1}`],
    ),
  );
}

function brokenReferences(record: HearsayRecord): string[] {
  const ids = new Set(kinds.flatMap((kind) => record[kind].map(({ id }) => id)));
  return referencesIn(record)
    .filter(({ id }) => id !== null && !ids.has(id))
    .map(({ from, id }) => `${from} refers to ${id}, which is not there`);
}

function referencesIn({ attributions, figures, positions, shifts }: HearsayRecord) {
  const all = [
    ...attributions.map(({ id, parent, source, addressee, said }) => ({
      from: id,
      to: [parent, ...source.entities, ...(addressee?.entities ?? []), said?.time ?? null],
    })),
    ...figures.map(({ id, attribution, period }) => ({ from: id, to: [attribution, period?.time ?? null] })),
    ...positions.map(({ id, actor, attribution }) => ({ from: id, to: [actor, attribution] })),
    ...shifts.map(({ id, actor, from, to, attribution }) => ({
      from: id,
      to: [actor, from, to, attribution],
    })),
  ];
  return all.flatMap(({ from, to }) => to.map((id) => ({ from, id })));
}

function brokenParents({ attributions }: HearsayRecord): string[] {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  return attributions.flatMap(({ id }) => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
      if (seen.has(at)) return [`${id} is among its own parents`];
      seen.add(at);
    }
    return [];
  });
}
