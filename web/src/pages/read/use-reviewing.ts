// A person's decisions on the statements of one document: `a` accepts, `x` rejects, `u` takes the last one back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReviewAction } from '../../../../src/server/api.ts';
import { statusQuestion } from '../../api/questions.ts';
import { send } from '../../api/request.ts';
import { useKeys } from '../../app/keys.ts';
import type { Reading } from './apply-reviews.ts';

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

export function useReviewing(document: number, reading: Reading, selected: string | null): Reviewing {
  const { data: status } = useQuery(statusQuestion);
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries();
  const decision = useMutation({
    mutationFn: (decision: Decision) =>
      send('POST', '/reviews', { document, kind: 'attribution', ...decision }),
    onSuccess,
  });
  const undoing = useMutation({ mutationFn: () => send('POST', '/reviews/undo', { document }), onSuccess });
  const isAllowed = status?.mayReview ?? false;
  const { mutate: decide } = decision;
  const { mutate: undo } = undoing;
  const keys = useMemo(() => {
    const key = reading.keys.get(selected ?? '');
    const judge = (action: 'accept' | 'reject') => () => key !== undefined && decide({ action, key });
    return isAllowed
      ? [
          { key: 'a', does: 'accept the statement', run: judge('accept') },
          { key: 'x', does: 'reject the statement', run: judge('reject') },
          { key: 'u', does: 'undo the last decision here', run: () => undo() },
        ]
      : [];
  }, [reading, selected, isAllowed, decide, undo]);
  useKeys(keys);
  return { isAllowed, decide, undo, message: messageOf(decision, undoing) };
}

interface Done {
  readonly isSuccess: boolean;
  readonly error: Error | null;
  readonly submittedAt: number;
}

function messageOf(decision: Done & { readonly variables: Decision | undefined }, undoing: Done): string {
  const isUndo = undoing.submittedAt > decision.submittedAt;
  const last = isUndo ? undoing : decision;
  if (last.error) return last.error.message;
  if (!last.isSuccess) return '';
  return isUndo ? 'Taken back.' : `${done[decision.variables?.action ?? 'note']} Press u to take it back.`;
}
