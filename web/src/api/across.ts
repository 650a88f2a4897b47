// What the ledger tells across documents, as the API gives it.
import { queryOptions } from '@tanstack/react-query';
import type { DocumentLink, Page, PositionItem } from '../../../src/server/api.ts';
import { get } from './request.ts';

/** One claim, followed to its roots: "14 documents, 11 outlets, 1 origin". */
export interface Origins {
  readonly documents: number;
  readonly outlets: number;
  readonly origins: number;
  readonly earliest: string | null;
  readonly roots: readonly Root[];
}

export interface Root {
  /** "one Peruvian lawmaker, told to Northwire". */
  readonly description: string;
  readonly source: string | null;
  readonly named: boolean;
  readonly through: string | null;
  readonly date: string | null;
  /** False where the trail ends before a source. */
  readonly stated: boolean;
  readonly paths: readonly { readonly steps: readonly Step[] }[];
}

export interface Step {
  readonly document: DocumentLink;
  /** Id of the attribution within the record; null where the document itself says it. */
  readonly ref: string | null;
  readonly text: string;
  /** How it got there from the next one; null for the last. */
  readonly via: 'copies' | 'cites' | null;
}

export interface Contradiction {
  readonly id: string;
  readonly kind: 'figures' | 'denial' | 'negation' | 'positions';
  readonly left: ContradictionSide;
  readonly right: ContradictionSide;
}

export interface ContradictionSide {
  readonly document: DocumentLink;
  readonly ref: string | null;
  readonly source: string | null;
  readonly text: string;
}

export interface ShiftItem {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly basis: 'reported' | 'observed';
  readonly from: PositionItem | null;
  readonly to: PositionItem | null;
}

export interface CopyGroup {
  readonly id: string;
  readonly words: number;
  readonly text: string;
  readonly documents: readonly DocumentLink[];
}

export interface ActorItem {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly statements: number;
  readonly positions: number;
}

export interface ActorView {
  readonly actor: ActorItem;
  readonly merges: readonly {
    readonly id: string;
    readonly name: string;
    readonly reasons: readonly string[];
  }[];
}

export function originsQuestion(of: { readonly text: string } | { readonly statement: string }) {
  return queryOptions({
    queryKey: ['/origins', of],
    queryFn: ({ signal }) => get<Origins>('/origins', of, signal),
    enabled: ('text' in of ? of.text : of.statement) !== '',
  });
}

export function contradictionsQuestion(statement: string) {
  return queryOptions({
    queryKey: ['/contradictions', statement],
    queryFn: ({ signal }) => get<Page<Contradiction>>('/contradictions', { statement }, signal),
  });
}

export function actorQuestion(id: string) {
  return queryOptions({
    queryKey: ['/actors', id],
    queryFn: ({ signal }) => get<ActorView>(`/actors/${encodeURIComponent(id)}`, {}, signal),
  });
}
