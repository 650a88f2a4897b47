// What the parts of a page share about one record: its statements, the ids that its elements bear, and by which keys
// the page filters.
import type { Entity, HearsayRecord, Party, Time } from '../../reader/index.ts';
import { type PositionAccount, positionsOf, type ShiftAccount, shiftsOf } from '../positions.ts';
import { type Statement, type Statements, statementsOf } from '../statements.ts';
import { type Stretch, stretchesOf, stretchOf } from './stretches.ts';

export interface PageRecord {
  readonly record: HearsayRecord;
  /** Stands before every id of this record: nothing on a page of one record, `d2-` on one of several. */
  readonly prefix: string;
  readonly statements: Statements;
  /** The whole text, in order. */
  readonly stretches: readonly Stretch[];
  /** The index of the stretch that each statement's note stands at. */
  readonly places: ReadonlyMap<Statement, number>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly times: ReadonlyMap<string, Time>;
  readonly positions: readonly PositionAccount[];
  readonly shifts: readonly ShiftAccount[];
  readonly sources: SourceKeys;
  /** Level of the title's heading: 1 on a page of one record, else 2. */
  readonly level: 1 | 2;
}

export function pageRecord(
  record: HearsayRecord,
  index: number,
  count: number,
  sources: SourceKeys,
): PageRecord {
  const statements = statementsOf(record);
  const stretches = stretchesOf(record.document);
  const positions = positionsOf(record, statements);
  return {
    record,
    prefix: count === 1 ? '' : `d${index + 1}-`,
    statements,
    stretches,
    places: new Map(statements.all.map((statement) => [statement, stretchOf(statement, stretches)])),
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    times: new Map(record.times.map((time) => [time.id, time])),
    positions,
    shifts: shiftsOf(record, statements, positions),
    sources,
    level: count === 1 ? 1 : 2,
  };
}

/** The sources of a page by name, each with a number for its key and with its statements counted. */
export class SourceKeys {
  private readonly keys = new Map<string, number>();
  private readonly counts: number[] = [];

  /** The keys of a party's members; those of whom nothing is known share one. */
  keysOf(party: Party, entities: ReadonlyMap<string, Entity>): number[] {
    const names = party.entities.flatMap((id) => entities.get(id)?.name ?? []);
    return (names.length > 0 ? names : ['Not determined']).map((name) => this.keyOf(name));
  }

  count(key: number): void {
    this.counts[key] = (this.counts[key] ?? 0) + 1;
  }

  /** Those that say something, the most quoted first. */
  listed(): { readonly key: number; readonly name: string; readonly count: number }[] {
    return [...this.keys]
      .map(([name, key]) => ({ key, name, count: this.counts[key] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
  }

  private keyOf(name: string): number {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    this.keys.set(name, this.keys.size);
    return this.keys.size - 1;
  }
}

/** The keys of everybody through whose words a statement reaches the reader: what a filter looks at. */
export function throughOf(statement: Statement | null, { entities, sources }: PageRecord): string {
  const chain = statement ? [...statement.chain, statement] : [];
  const keys = chain.flatMap(({ attribution }) => sources.keysOf(attribution.source, entities));
  return [...new Set(keys)].join(' ');
}
