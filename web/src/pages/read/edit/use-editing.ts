// Editing the spans of a statement: `e` begins, dragging over words or Shift with the arrows changes the part that is
// chosen, Enter keeps it, Escape gives it up.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../../../src/reader/record.ts';
import { type Key, useKeys } from '../../../app/keys.ts';
import type { Reading } from '../apply-reviews.ts';
import type { Reviewing } from '../use-reviewing.ts';
import { correctionOf, type Draft, draftFrom, draftOf, obstacleOf } from './draft.ts';
import { moveEdge, snapToWords } from './move-edge.ts';
import { selectedSpan } from './selected-span.ts';

export interface Editing {
  readonly draft: Draft | null;
  /** Whether spans may be edited at all. */
  readonly isAllowed: boolean;
  readonly begin: () => void;
  readonly beginFrom: (span: Span) => void;
  readonly change: (change: Partial<Draft>) => void;
  readonly move: (edge: 'start' | 'end', by: 1 | -1) => void;
  readonly keep: () => void;
  readonly giveUp: () => void;
}

export function useEditing(reading: Reading, selected: string | null, reviewing: Reviewing): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { isAllowed, decide } = reviewing;
  const { text } = reading.record.document;
  const change = useCallback(
    (changed: Partial<Draft>) => setDraft((was) => was && { ...was, ...changed }),
    [],
  );
  const begin = useCallback(() => {
    const attribution = reading.record.attributions.find(({ id }) => id === selected);
    const key = reading.keys.get(selected ?? '');
    if (attribution && key !== undefined && isAllowed) setDraft(draftOf(attribution, key));
  }, [reading, selected, isAllowed]);
  const beginFrom = useCallback(
    (span: Span) => {
      const words = snapToWords(text, span);
      if (words && isAllowed) setDraft(draftFrom(words, text.slice(...words)));
    },
    [text, isAllowed],
  );
  const move = useCallback(
    (edge: 'start' | 'end', by: 1 | -1) =>
      setDraft((was) => {
        if (!was) return was;
        const spans = was.spans[was.part];
        const at = edge === 'start' ? 0 : spans.length - 1;
        const moved = spans.map((span, index) => (index === at ? moveEdge(text, span, edge, by) : span));
        return { ...was, spans: { ...was.spans, [was.part]: moved } };
      }),
    [text],
  );
  const keep = useCallback(() => {
    if (!draft || obstacleOf(draft) !== null) return;
    const { key } = draft;
    decide({ action: key === null ? 'add' : 'correct', key, correction: correctionOf(draft) });
    setDraft(null);
  }, [draft, decide]);
  const giveUp = useCallback(() => setDraft(null), []);
  const editing = { draft, isAllowed, begin, beginFrom, change, move, keep, giveUp };
  useEditingKeys(editing);
  useDragging(text, draft !== null, setDraft);
  return editing;
}

function useEditingKeys({ draft, isAllowed, begin, move, keep, giveUp }: Editing): void {
  const isEditing = draft !== null;
  const keys = useMemo((): readonly Key[] => {
    if (!isAllowed) return [];
    if (!isEditing) return [{ key: 'e', does: 'edit the spans and the source', run: begin }];
    return [
      { key: 'ArrowRight', isShifted: true, does: 'end a word later', run: () => move('end', 1) },
      { key: 'ArrowLeft', isShifted: true, does: 'end a word earlier', run: () => move('end', -1) },
      { key: 'ArrowDown', isShifted: true, does: 'start a word later', run: () => move('start', 1) },
      { key: 'ArrowUp', isShifted: true, does: 'start a word earlier', run: () => move('start', -1) },
      { key: 'Enter', isShifted: true, does: 'keep the change', run: keep },
      { key: 'Escape', does: 'give the change up', run: giveUp },
    ];
  }, [isAllowed, isEditing, begin, move, keep, giveUp]);
  useKeys(keys);
}

// The words that are dragged over become the part that is chosen; with Alt they are added to it.
function useDragging(
  text: string,
  isEditing: boolean,
  setDraft: (change: (was: Draft | null) => Draft | null) => void,
): void {
  useEffect(() => {
    if (!isEditing) return;
    const take = (event: PointerEvent) => {
      const dragged = selectedSpan(getSelection());
      const span = dragged && snapToWords(text, dragged);
      if (!span) return;
      getSelection()?.removeAllRanges();
      setDraft(
        (was) => was && { ...was, spans: { ...was.spans, [was.part]: spansWith(was, span, event.altKey) } },
      );
    };
    document.addEventListener('pointerup', take);
    return () => document.removeEventListener('pointerup', take);
  }, [text, isEditing, setDraft]);
}

function spansWith({ spans, part }: Draft, span: Span, isAdded: boolean): readonly Span[] {
  if (!isAdded) return [span];
  const apart = spans[part].filter(([start, end]) => end <= span[0] || span[1] <= start);
  return [...apart, span].sort(([a], [b]) => a - b);
}
