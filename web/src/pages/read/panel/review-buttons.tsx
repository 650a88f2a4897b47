// Accept, reject, edit, undo; and what was decided, by whom and when.
import type { Review } from '../../../../../src/server/api.ts';
import { DecisionTag } from '../../../parts/decision-tag.tsx';
import type { Reviewing } from '../use-reviewing.ts';

interface ReviewButtonsProps {
  readonly review: Review | null;
  /** What a decision is made on; null where there is nothing to decide on. */
  readonly entryKey: string | null;
  readonly reviewing: Reviewing;
  readonly onEdit: () => void;
}

export function ReviewButtons({ review, entryKey, reviewing, onEdit }: ReviewButtonsProps) {
  const isOff = entryKey === null;
  return (
    <>
      <p className="actions review">
        <button
          type="button"
          disabled={isOff}
          onClick={() => reviewing.decide({ action: 'accept', key: entryKey })}
        >
          Accept <kbd>a</kbd>
        </button>
        <button
          type="button"
          disabled={isOff}
          onClick={() => reviewing.decide({ action: 'reject', key: entryKey })}
        >
          Reject <kbd>x</kbd>
        </button>
        <button type="button" disabled={isOff} onClick={onEdit}>
          Edit <kbd>e</kbd>
        </button>
        <button type="button" onClick={reviewing.undo}>
          Undo <kbd>u</kbd>
        </button>
      </p>
      {review && (
        <p className="decided">
          <DecisionTag decision={review.decision} />{' '}
          <span className="quiet">
            by {review.by},{' '}
            {new Date(review.at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
            {review.decision === 'accepted' && review.disagrees && '; by now it is read otherwise'}
          </span>
        </p>
      )}
      {review?.note && <p>{review.note}</p>}
    </>
  );
}
