// The attributions of a record as a person reads them: numbered in the order of the text, with the names of those who
// speak, and as a tree, each under the one through which it reaches the reader.
import type { Attribution, Entity, HearsayRecord, Party, Span } from '../reader/index.ts';
import { verbOf } from './plain-words.ts';

/** An attribution with what an account of it needs. */
export interface Statement {
  /** From 1, in the order of the record. */
  readonly number: number;
  readonly attribution: Attribution;
  /** Whose word it is, in words. */
  readonly source: string;
  /** What the source does: "says", "do not believe". */
  readonly verb: string;
  readonly addressee: string | null;
  /** Through whose words it reaches the reader, the outermost first. */
  readonly chain: readonly Statement[];
  /** What reaches the reader through it. */
  readonly children: readonly Statement[];
}

export interface Statements {
  readonly all: readonly Statement[];
  /** Those that the document itself reports. */
  readonly roots: readonly Statement[];
  readonly byId: ReadonlyMap<string, Statement>;
}

interface Growing extends Statement {
  readonly chain: Statement[];
  readonly children: Statement[];
}

// No report is nested deeper; a text that pretends to be is shown flat from here on.
const deepest = 8;

/** The statements of a record. A parent that is missing, or a ring of parents, counts as none. */
export function statementsOf(record: HearsayRecord): Statements {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const { text } = record.document;
  const byId = new Map<string, Growing>();
  record.attributions.forEach((attribution, index) => {
    byId.set(attribution.id, {
      number: index + 1,
      attribution,
      source: partyWords(attribution.source, entities, text),
      verb: verbOf(attribution, isPlural(attribution.source, entities, text)),
      addressee: attribution.addressee && partyWords(attribution.addressee, entities, text),
      chain: [],
      children: [],
    });
  });
  const all = [...byId.values()];
  const roots = all.filter((statement) => {
    statement.chain.push(...chainOf(statement, byId));
    const parent = statement.chain.at(-1) as Growing | undefined;
    parent?.children.push(statement);
    return !parent;
  });
  return { all, roots, byId };
}

function chainOf(statement: Statement, byId: ReadonlyMap<string, Statement>): Statement[] {
  const chain: Statement[] = [];
  let parent = byId.get(statement.attribution.parent ?? '');
  while (parent && parent !== statement && !chain.includes(parent) && chain.length < 64) {
    chain.push(parent);
    parent = byId.get(parent.attribution.parent ?? '');
  }
  return parent ? [] : chain.reverse().slice(0, deepest);
}

/** "Petra Osei", "growers and millers"; where nobody is determined, the words themselves. */
function partyWords(party: Party, entities: ReadonlyMap<string, Entity>, text: string): string {
  const names = party.entities.flatMap((id) => entities.get(id)?.name ?? []);
  if (names.length > 0) return names.join(' and ');
  const words = wordsAt(text, party.spans);
  if (words === '') return 'an unstated source';
  return isPronoun.test(words) ? `“${words}” (not determined who)` : `“${words}”`;
}

const isPronoun =
  /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|we|us|our|ours|i|me|my|you|your|who|whom|which|that|this|these|those|some|many|others|one)$/i;

function isPlural(party: Party, entities: ReadonlyMap<string, Entity>, text: string): boolean {
  const [first, second] = party.entities.map((id) => entities.get(id));
  if (second) return true;
  if (first) return (first.count ?? 1) > 1 || (first.kind === 'group' && first.count !== 1);
  return /^(?:they|we|those|some|many|others)$/i.test(wordsAt(text, party.spans));
}

/** The words of the text at the spans, white space made even; "…" where something lies between two spans. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return words.filter((word) => word !== '').join(' … ');
}
