// Words of the article that are selected, while nothing is edited: a button beside them, and `n`, add the statement that
// was missed there.
import { useEffect, useMemo, useState } from 'react';
import { useKeys } from '../../app/keys.ts';
import './add-from-words.css';
import type { Span } from '../../../../src/reader/record.ts';
import { selectedSpan } from './edit/selected-span.ts';
import type { Editing } from './edit/use-editing.ts';

interface Place {
  readonly span: Span;
  /** Of the end of the selection, in pixels of the page. */
  readonly left: number;
  readonly top: number;
}

export function AddFromWords({ editing }: { readonly editing: Editing }) {
  const { draft, isAllowed, beginFrom } = editing;
  const isEditing = draft !== null;
  const place = useSelectedPlace(isAllowed && !isEditing);
  const keys = useMemo(() => {
    const add = () => {
      const span = selectedSpan(getSelection());
      getSelection()?.removeAllRanges();
      beginFrom(span);
    };
    return isAllowed && !isEditing
      ? [{ key: 'n', does: 'add a statement: the words that are selected, or those that follow', run: add }]
      : [];
  }, [isAllowed, isEditing, beginFrom]);
  useKeys(keys);
  if (!place) return null;
  return (
    <p className="add-from-words" style={{ left: place.left, top: place.top }}>
      <button type="button" className="primary" onPointerDown={keepSelection} onClick={() => keys[0]?.run()}>
        Add as a statement <kbd>n</kbd>
      </button>
    </p>
  );
}

// Pressing a button would take the selection away before the click is through.
function keepSelection(event: React.PointerEvent): void {
  event.preventDefault();
}

function useSelectedPlace(isOn: boolean): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const look = () => setPlace(isOn ? placeOf(getSelection()) : null);
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [isOn]);
  return place;
}

function placeOf(selection: Selection | null): Place | null {
  const span = selectedSpan(selection);
  const rect = span && [...selection!.getRangeAt(0).getClientRects()].at(-1);
  if (!rect) return null;
  return {
    span,
    left: Math.max(8, Math.min(rect.left + scrollX, innerWidth - 200)),
    top: rect.bottom + scrollY + 6,
  };
}
