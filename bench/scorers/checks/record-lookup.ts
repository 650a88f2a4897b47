// Finds its way in one record: the words of spans, the entities of a party, the chain of an attribution.
import type { Attribution, Entity, HearsayRecord, Party, Span } from '../../../src/reader/index.ts';
import { hasWords } from './compare-words.ts';

export class RecordLookup {
  readonly record: HearsayRecord;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #attributions: ReadonlyMap<string, Attribution>;

  constructor(record: HearsayRecord) {
    this.record = record;
    this.#entities = new Map(record.entities.map((entity) => [entity.id, entity]));
    this.#attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
  }

  covered(spans: readonly Span[] = []): string {
    return spans.map(([start, end]) => this.record.document.text.slice(start, end)).join(' ');
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  attribution(id: string | null): Attribution | undefined {
    return id === null ? undefined : this.#attributions.get(id);
  }

  entitiesOf(party: Party): Entity[] {
    return party.entities.flatMap((id) => this.#entities.get(id) ?? []);
  }

  /** Whether the name or a mention of the entity holds these words. */
  isNamed(entity: Entity | undefined, name: string): boolean {
    if (!entity) return false;
    return (
      hasWords(entity.name, name) || entity.mentions.some(({ span }) => hasWords(this.covered([span]), name))
    );
  }

  isParty(party: Party | null | undefined, name: string): boolean {
    if (!party) return false;
    const named = this.entitiesOf(party).some((entity) => this.isNamed(entity, name));
    return named || hasWords(this.covered(party.spans), name);
  }

  isSource(attribution: Attribution | undefined, name: string): boolean {
    return attribution !== undefined && this.isParty(attribution.source, name);
  }

  /** The party as a message names it. */
  nameOf(party: Party | null | undefined): string {
    if (!party) return 'nobody';
    const names = this.entitiesOf(party).map(({ name }) => name);
    return names.join(' and ') || this.covered(party.spans) || 'nobody';
  }

  /** The path of parents, the outermost first, the attribution itself last. */
  chainOf(attribution: Attribution): Attribution[] {
    const chain: Attribution[] = [];
    for (let at: Attribution | undefined = attribution; at && chain.length < 20; ) {
      chain.unshift(at);
      at = this.attribution(at.parent);
    }
    return chain;
  }
}
