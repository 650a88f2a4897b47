// Which parties moved on which issue: the cells that carry a mark.
import { useMemo } from 'react';
import type { ShiftItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';

export type HasMoved = (actor: string, issue: string) => boolean;

export function useMoved(): HasMoved {
  const { items } = useList<ShiftItem>('/shifts', { limit: 200 });
  return useMemo(() => {
    const moved = new Set(items.map(({ actor, issue }) => `${issue}\n${actor}`));
    return (actor, issue) => moved.has(`${issue}\n${actor}`);
  }, [items]);
}
