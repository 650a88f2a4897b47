// `j` and `k` go from row to row of a long table: they move the focus to the first link of each, `Enter` follows it.
import { type RefObject, useMemo, useRef } from 'react';
import { useKeys } from '../app/keys.ts';

interface Scroller {
  scrollToIndex(index: number, options: { readonly align: 'auto' }): void;
}

export function useRowKeys(body: RefObject<HTMLElement | null>, count: number, virtualizer: Scroller): void {
  const latest = useRef({ count, virtualizer });
  latest.current = { count, virtualizer };
  const keys = useMemo(() => {
    const go = (by: number) => {
      const { count, virtualizer } = latest.current;
      const to = Math.min(Math.max(focusedRow(body.current) + by, 0), count - 1);
      virtualizer.scrollToIndex(to, { align: 'auto' });
      // The row has to be in the page before it can have the focus.
      requestAnimationFrame(() => rowAt(body.current, to)?.focus());
    };
    return [
      { key: 'j', does: 'next row', run: () => go(1) },
      { key: 'k', does: 'previous row', run: () => go(-1) },
    ];
  }, [body]);
  useKeys(keys);
}

function focusedRow(body: HTMLElement | null): number {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  return row && body?.contains(row) ? Number(row.dataset['index']) : -1;
}

function rowAt(body: HTMLElement | null, index: number): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null;
}
