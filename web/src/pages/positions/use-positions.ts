// The positions of one party, on one issue or on all.
import { useMemo } from 'react';
import type { PositionItem } from '../../../../src/server/api.ts';
import { type LoadedList, useList } from '../../api/lists.ts';
import { phrase } from '../../api/words.ts';

export function usePositions(actor: string, issue?: string): LoadedList<PositionItem> {
  const { items, list } = useList<PositionItem>('/positions', { source: phrase(actor), issue, limit: 200 });
  // Words of a name may be those of a longer one too.
  const own = useMemo(() => items.filter((position) => position.actor === actor), [items, actor]);
  return { items: own, list };
}
