// Editing the spans of a statement: `e` begins, dragging over words or Shift with the arrows changes the part that is
// chosen, Shift Enter keeps it, Escape gives it up.
import { useCallback, useEffect, useMemo } from 'react';
import type { Span } from '../../../../../src/reader/record.ts';
import { type Key, useKeys } from '../../../app/keys.ts';
import type { Reading } from '../apply-reviews.ts';
import type { Reviewing } from '../use-reviewing.ts';
import { correctionOf, type Draft, draftFrom, draftOf, obstacleOf, parts, startOf } from './draft.ts';
import { moveEdge, moveSpan, snapToWords, wordBehind, wordBeside } from './move-edge.ts';
import { selectedSpan } from './selected-span.ts';

/** What of the words that are chosen is moved. */
export type Edge = 'start' | 'end' | 'both';
export type SetDraft = (change: (was: Draft | null) => Draft | null) => void;

export interface Drafting {
  readonly draft: Draft | null;
  readonly setDraft: SetDraft;
}

export interface Editing {
  readonly draft: Draft | null;
  /** Whether spans may be edited at all. */
  readonly isAllowed: boolean;
  readonly begin: () => void;
  /** Null: with the words that follow the statement that is selected. */
  readonly beginFrom: (span: Span | null) => void;
  readonly change: (change: Partial<Draft>) => void;
  readonly move: (edge: Edge, by: 1 | -1) => void;
  readonly keep: () => void;
  readonly giveUp: () => void;
}

export function useEditing(
  reading: Reading,
  selected: string | null,
  reviewing: Reviewing,
  { draft, setDraft }: Drafting,
): Editing {
  const { isAllowed, decide } = reviewing;
  const { text } = reading.record.document;
  const change = useCallback(
    (changed: Partial<Draft>) => setDraft((was) => was && { ...was, ...changed }),
    [setDraft],
  );
  const begin = useCallback(() => {
    const attribution = reading.record.attributions.find(({ id }) => id === selected);
    const key = reading.keys.get(selected ?? '');
    const sourceName = reading.reviews.get(selected ?? '')?.correction?.sourceName ?? '';
    if (attribution && key !== undefined && isAllowed) {
      const begun = draftOf(attribution, { key, sourceName });
      setDraft(() => begun);
    }
  }, [reading, selected, isAllowed, setDraft]);
  const beginFrom = useCallback(
    (span: Span | null) => {
      const words = span ? snapToWords(text, span) : wordBehind(text, endOf(reading, selected));
      if (words && isAllowed) setDraft(() => draftFrom(words, text.slice(...words)));
    },
    [text, reading, selected, isAllowed, setDraft],
  );
  const move = useCallback(
    (edge: Edge, by: 1 | -1) =>
      setDraft(
        (was) => was && { ...was, spans: { ...was.spans, [was.part]: movedSpans(text, was, edge, by) } },
      ),
    [text, setDraft],
  );
  const keep = useCallback(() => {
    if (!draft || obstacleOf(draft) !== null) return;
    const { key } = draft;
    decide({ action: key === null ? 'add' : 'correct', key, correction: correctionOf(draft) });
    setDraft(() => null);
  }, [draft, decide, setDraft]);
  const giveUp = useCallback(() => setDraft(() => null), [setDraft]);
  const editing = { draft, isAllowed, begin, beginFrom, change, move, keep, giveUp };
  useEditingKeys(editing);
  useDragging(text, draft !== null, setDraft);
  return editing;
}

// Words where there are none yet: those beside the part that there is.
function movedSpans(text: string, { spans, part }: Draft, edge: Edge, by: 1 | -1): readonly Span[] {
  const own = spans[part];
  if (own.length === 0) {
    const beside = wordBeside(text, startOf(spans));
    return beside ? [beside] : [];
  }
  if (edge === 'both') return own.length === 1 ? [moveSpan(text, own[0]!, by)] : own;
  const at = edge === 'start' ? 0 : own.length - 1;
  return own.map((span, index) => (index === at ? moveEdge(text, span, edge, by) : span));
}

function endOf({ record }: Reading, selected: string | null): number {
  const attribution = record.attributions.find(({ id }) => id === selected);
  return Math.max(0, ...(attribution?.content.spans ?? []).map(([, end]) => end));
}

function useEditingKeys({ draft, isAllowed, begin, change, move, keep, giveUp }: Editing): void {
  const isEditing = draft !== null;
  const keys = useMemo((): readonly Key[] => {
    if (!isAllowed) return [];
    if (!isEditing) return [{ key: 'e', does: 'edit the spans and the source', run: begin }];
    return [
      { key: 'ArrowRight', isShifted: true, does: 'end a word later', run: () => move('end', 1) },
      { key: 'ArrowLeft', isShifted: true, does: 'end a word earlier', run: () => move('end', -1) },
      { key: 'ArrowDown', isShifted: true, does: 'start a word later', run: () => move('start', 1) },
      { key: 'ArrowUp', isShifted: true, does: 'start a word earlier', run: () => move('start', -1) },
      { key: 'l', does: 'all a word later', run: () => move('both', 1) },
      { key: 'h', does: 'all a word earlier', run: () => move('both', -1) },
      ...parts.map((part, index) => ({
        key: String(index + 1),
        does: `change the ${part}`,
        run: () => change({ part }),
      })),
      { key: 'Enter', isShifted: true, does: 'keep the change', run: keep },
      { key: 'Escape', does: 'give the change up', run: giveUp },
    ];
  }, [isAllowed, isEditing, begin, change, move, keep, giveUp]);
  useKeys(keys);
}

// The words that are dragged over become the part that is chosen; with Alt they are added to it.
function useDragging(text: string, isEditing: boolean, setDraft: SetDraft): void {
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
