// Questions about what the ledger tells across documents.
import { queryOptions } from '@tanstack/react-query';
import type { ActorView, ContradictionItem, OriginsView, Page } from '../../../src/server/api.ts';
import { get } from './request.ts';

/** An independent origin of a claim, with the ways that lead to it. */
export type Root = OriginsView['roots'][number];

/** A document on such a way. */
export type Step = Root['paths'][number]['steps'][number];

/** A claim: in words, or by the entry that states it. */
export type ClaimAsked =
  | { readonly text: string }
  | { readonly statement: string }
  | { readonly figure: string };

export function originsQuestion(of: ClaimAsked) {
  return queryOptions({
    queryKey: ['/origins', of],
    queryFn: ({ signal }) => get<OriginsView>('/origins', of, signal),
    enabled: !('text' in of) || of.text !== '',
  });
}

export function contradictionsQuestion(statement: string) {
  return queryOptions({
    queryKey: ['/contradictions', statement],
    queryFn: ({ signal }) => get<Page<ContradictionItem>>('/contradictions', { statement }, signal),
  });
}

export function actorQuestion(name: string) {
  return queryOptions({
    queryKey: ['/actors', name],
    queryFn: ({ signal }) => get<ActorView>(`/actors/${encodeURIComponent(name)}`, {}, signal),
  });
}
