// A person's decisions on the statements of one document: `a` accepts, `x` rejects, `u` takes the last one back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Review, ReviewAction } from '../../../../src/server/api.ts';
import { documentQuestion, statusQuestion } from '../../api/questions.ts';
import { send } from '../../api/request.ts';
import { useKeys } from '../../app/keys.ts';
import { addedId, type Reading } from './apply-reviews.ts';
import type { Selection } from './use-selection.ts';

type Decision = Pick<ReviewAction, 'action' | 'key'> & Partial<Pick<ReviewAction, 'correction' | 'note'>>;

export interface Reviewing {
  /** False where the server lets this person only read. */
  readonly isAllowed: boolean;
  readonly decide: (decision: Decision) => void;
  readonly undo: () => void;
  /** What was done last, or what failed. */
  readonly message: string;
}

const done: Readonly<Record<ReviewAction['action'], string>> = {
  accept: 'Accepted.',
  reject: 'Rejected.',
  correct: 'Corrected.',
  note: 'Noted.',
  add: 'Added.',
};

/** `isHeld`: the keys mean something else. */
export function useReviewing(
  document: number,
  reading: Reading,
  { selected, select }: Selection,
  isHeld: boolean,
): Reviewing {
  const { data: status } = useQuery(statusQuestion);
  const client = useQueryClient();
  // What other pages show of it is asked for again when they are gone to.
  const refresh = async () => {
    await client.invalidateQueries({ refetchType: 'none' });
    await client.refetchQueries(documentQuestion(String(document)));
  };
  const decision = useMutation({
    mutationFn: (decision: Decision) =>
      send<Review>('POST', '/reviews', { document, kind: 'attribution', ...decision }),
    onSuccess: async ({ key }, { action }) => {
      await refresh();
      if (action === 'add') select(addedId(key));
    },
  });
  const undoing = useMutation({
    mutationFn: () => send<Undone>('POST', '/reviews/undo', { document }),
    onSuccess: async ({ key }) => {
      await refresh();
      const judged = [...reading.keys].find((one) => one[1] === key);
      if (judged) select(judged[0]);
    },
  });
  const isAllowed = status?.mayReview ?? false;
  const { mutate: decide } = decision;
  const { mutate: undo } = undoing;
  const keys = useMemo(() => {
    const key = reading.keys.get(selected ?? '');
    const judge = (action: 'accept' | 'reject') => () => key !== undefined && decide({ action, key });
    return isAllowed && !isHeld
      ? [
          { key: 'a', does: 'accept the statement', run: judge('accept') },
          { key: 'x', does: 'reject the statement', run: judge('reject') },
          { key: 'u', does: 'undo the last decision here', run: () => undo() },
        ]
      : [];
  }, [reading, selected, isAllowed, isHeld, decide, undo]);
  useKeys(keys);
  return { isAllowed, decide, undo, message: messageOf(decision, undoing) };
}

interface Undone {
  /** Of the entry; null where nothing was left to take back. */
  readonly key: string | null;
}

interface Done {
  readonly isSuccess: boolean;
  readonly error: Error | null;
  readonly submittedAt: number;
}

function messageOf(
  decision: Done & { readonly variables: Decision | undefined },
  undoing: Done & { readonly data: Undone | undefined },
): string {
  const isUndo = undoing.submittedAt > decision.submittedAt;
  const last = isUndo ? undoing : decision;
  if (last.error) return last.error.message;
  if (!last.isSuccess) return '';
  if (isUndo) return undoing.data?.key == null ? 'There is nothing to take back.' : 'Taken back.';
  return `${done[decision.variables?.action ?? 'note']} Press u to take it back.`;
}
