// Which statement is selected: it stands in the address, `j` and `k` go on to the next, Escape lets go.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import type { Statements } from '../../../../src/exports/statements.ts';
import { useKeys } from '../../app/keys.ts';

const route = getRouteApi('/documents/$document');

export interface Selection {
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
}

/** `isHeld`: it stays as it is, and the keys mean something else. */
export function useSelection(statements: Statements, isHeld: boolean): Selection {
  const { selected: given } = route.useSearch();
  const selected = given !== undefined && statements.byId.has(given) ? given : null;
  const navigate = route.useNavigate();
  const select = useCallback(
    (id: string | null) =>
      navigate({ search: id === null ? {} : { selected: id }, replace: true, resetScroll: false }),
    [navigate],
  );
  const keys = useMemo(() => {
    if (isHeld) return [];
    const { all } = statements;
    const go = (by: number) => {
      const at = all.findIndex(({ attribution }) => attribution.id === selected);
      const next = at < 0 && by < 0 ? all.length - 1 : Math.min(Math.max(at + by, 0), all.length - 1);
      if (all[next]) select(all[next].attribution.id);
    };
    return [
      { key: 'j', does: 'next statement', run: () => go(1) },
      { key: 'k', does: 'previous statement', run: () => go(-1) },
      { key: 'Escape', does: 'select none', run: () => select(null) },
    ];
  }, [statements, selected, select, isHeld]);
  useKeys(keys);
  useEffect(() => {
    if (selected !== null) showWords(selected);
  }, [selected]);
  return { selected, select };
}

// Nothing moves where the words are in sight already.
function showWords(id: string): void {
  const marks = document.querySelectorAll(`.article [data-of="${CSS.escape(id)}"]`);
  const first = [...marks].find((mark) => mark.classList.contains('content')) ?? marks[0];
  first?.scrollIntoView({ block: 'nearest' });
}
