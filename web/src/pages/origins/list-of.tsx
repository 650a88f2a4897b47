// A list that goes on at a button, with what stands in its place while there is nothing.
import type { ReactNode } from 'react';
import type { List } from '../../api/lists.ts';
import { Empty, Failure, Loading } from '../../parts/states.tsx';

interface ListOfProps {
  readonly list: Pick<
    List<unknown>,
    | 'isPending'
    | 'isError'
    | 'isSuccess'
    | 'error'
    | 'hasNextPage'
    | 'isFetchingNextPage'
    | 'fetchNextPage'
    | 'refetch'
  >;
  readonly count: number;
  readonly what: string;
  readonly none: string;
  readonly children: ReactNode;
}

export function ListOf({ list, count, what, none, children }: ListOfProps) {
  if (list.isPending) return <Loading what={what} />;
  if (list.isError && list.error) return <Failure error={list.error} onRetry={() => list.refetch()} />;
  if (count === 0)
    return (
      <Empty title="None found">
        <p>{none}</p>
      </Empty>
    );
  return (
    <>
      <ul className="pairs">{children}</ul>
      {list.hasNextPage && (
        <p className="more">
          <button type="button" disabled={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}
