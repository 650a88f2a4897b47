// Lists of the API that go on as one scrolls: page after page by cursor, an older question given up for a newer one.
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Page } from '../../../src/server/api.ts';
import { get, type Query } from './request.ts';

export type List<T> = UseInfiniteQueryResult<InfiniteData<Page<T>>>;

export interface LoadedList<T> {
  readonly items: readonly T[];
  readonly list: List<T>;
}

/** The list at `path`, as far as it was loaded. While a changed question is answered, the old answer stays. */
export function useList<T>(path: string, query: Query): LoadedList<T> {
  const list: List<T> = useInfiniteQuery(listOptions<T>(path, query));
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  return { items, list };
}

function listOptions<T>(path: string, query: Query) {
  return infiniteQueryOptions({
    queryKey: [path, 'list', query],
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }: Page<T>) => next,
    placeholderData: keepPreviousData,
  });
}
