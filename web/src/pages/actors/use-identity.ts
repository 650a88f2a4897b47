// A person's word on who is who: two actors are one, or what some documents call one is another.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { statusQuestion } from '../../api/questions.ts';
import { send } from '../../api/request.ts';

export type IdentityAction =
  | { readonly does: 'merge'; readonly a: string; readonly b: string; readonly because?: string }
  | { readonly does: 'split'; readonly forms: readonly string[]; readonly because?: string }
  | { readonly does: 'undo'; readonly actor: string };

export interface Deciding {
  /** False where the server lets this person only read. */
  readonly isAllowed: boolean;
  readonly isPending: boolean;
  readonly decide: (action: IdentityAction, onDone?: () => void) => void;
  /** What was done last, or what failed. */
  readonly message: string;
}

const done: Readonly<Record<IdentityAction['does'], string>> = {
  merge: 'They are one from now on.',
  split: 'They are two from now on.',
  undo: 'Taken back.',
};

export function useIdentity(): Deciding {
  const { data: status } = useQuery(statusQuestion);
  const client = useQueryClient();
  const decision = useMutation({
    mutationFn: ({ does, ...body }: IdentityAction) => send('POST', `/actors/${does}`, body),
    onSuccess: () => client.invalidateQueries(),
  });
  const { error, isSuccess, variables, isPending, mutate } = decision;
  return {
    isAllowed: status?.mayReview ?? false,
    isPending,
    decide: (action, onDone) => mutate(action, { onSuccess: () => onDone?.() }),
    message: error ? error.message : isSuccess ? done[variables.does] : '',
  };
}
