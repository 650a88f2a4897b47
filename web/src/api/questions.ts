// The questions that pages ask of the server, each under a key by which what is known of it is kept.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  Comparison,
  DocumentView,
  PositionTable,
  StatementFacets,
  Status,
} from '../../../src/server/api.ts';
import { get, type Query } from './request.ts';

export const statusQuestion = queryOptions({
  queryKey: ['/status'],
  queryFn: ({ signal }) => get<Status>('/status', {}, signal),
});

export function documentQuestion(id: string) {
  return queryOptions({
    queryKey: ['/documents', id],
    queryFn: ({ signal }) => get<DocumentView>(`/documents/${encodeURIComponent(id)}`, {}, signal),
  });
}

export function facetsQuestion(filter: Query) {
  return queryOptions({
    queryKey: ['/statements/facets', filter],
    queryFn: ({ signal }) => get<StatementFacets>('/statements/facets', filter, signal),
    placeholderData: keepPreviousData,
  });
}

export const positionTableQuestion = queryOptions({
  queryKey: ['/positions/table'],
  queryFn: ({ signal }) => get<PositionTable>('/positions/table', {}, signal),
});

export function comparisonQuestion(left: string, right: string) {
  return queryOptions({
    queryKey: ['/positions/compare', left, right],
    queryFn: ({ signal }) => get<Comparison>('/positions/compare', { left, right }, signal),
    enabled: left !== '' && right !== '',
  });
}
