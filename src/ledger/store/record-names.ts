// The names and words that the rows of a record are told with: of an entity, of a source, of the chain of sources.
import type { Attribution, Entity, HearsayRecord, Party, Span } from '../../reader/index.ts';

export interface RecordNames {
  words(spans: readonly Span[]): string;
  entity(id: string): string;
  /** Names of the entities, else the words; null where there are none. */
  party(party: Party): string | null;
  /** Whether it is somebody whom the text gives no name. */
  isUnnamed(party: Party): boolean;
  /** Whose word an entry is that this attribution holds; null: the document's own. */
  sourceOf(attribution: string | null): string | null;
  /** Sources of the attributions through which this one reaches the reader, the outermost first. */
  via(attribution: Attribution): string | null;
}

const longestChain = 64;

export function recordNames({ document, entities, attributions }: HearsayRecord): RecordNames {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const attributionById = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const words = (spans: readonly Span[]) => wordsAt(document.text, spans);
  const party = ({ spans, entities: ids }: Party) => {
    const names = ids.flatMap((id) => byId.get(id)?.name ?? []);
    return (names.length > 0 ? names.join(' and ') : words(spans)) || null;
  };
  return {
    words,
    party,
    entity: (id) => byId.get(id)?.name ?? '',
    isUnnamed: ({ entities: ids }) => ids.length > 0 && ids.every((id) => byId.get(id)?.named === false),
    sourceOf(id) {
      const attribution = attributionById.get(id ?? '');
      return attribution ? party(attribution.source) : null;
    },
    via({ parent }) {
      const chain: string[] = [];
      let next = attributionById.get(parent ?? '');
      while (next && chain.length < longestChain) {
        chain.push(party(next.source) ?? 'an unstated source');
        next = attributionById.get(next.parent ?? '');
      }
      return chain.length === 0 ? null : chain.reverse().join(' → ');
    },
  };
}

/** White space made even; "…" where something lies between two spans. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return words.filter((word) => word !== '').join(' … ');
}
