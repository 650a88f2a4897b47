// Under which names an actor goes, why they were taken to be one, and the way to part or join them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import type { ActorView } from '../../api/across.ts';
import { statusQuestion } from '../../api/questions.ts';
import { send } from '../../api/request.ts';

export function Merges({ view }: { readonly view: ActorView }) {
  const { actor, merges } = view;
  const { data: status } = useQuery(statusQuestion);
  const client = useQueryClient();
  const id = useId();
  const address = `/actors/${encodeURIComponent(actor.id)}`;
  const onSuccess = () => client.invalidateQueries();
  const split = useMutation({
    mutationFn: (form: string) => send('POST', `${address}/split`, { form }),
    onSuccess,
  });
  const merge = useMutation({
    mutationFn: (name: string) => send('POST', `${address}/merge`, { name }),
    onSuccess,
  });
  const join = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name !== '') merge.mutate(name);
  };
  const mayReview = status?.mayReview ?? false;
  const error = split.error ?? merge.error;
  return (
    <details className="merges">
      <summary>
        {merges.length === 0 ? 'One name, nothing merged' : `Why ${merges.length + 1} names are one actor`}
      </summary>
      <ul>
        {merges.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong>
            <span className="quiet">{one.reasons.join('; ')}</span>
            {mayReview && (
              <button type="button" disabled={split.isPending} onClick={() => split.mutate(one.id)}>
                Part
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayReview && (
        <form className="actions" onSubmit={join}>
          <label htmlFor={id}>The same as</label>
          <input id={id} name="name" autoComplete="off" placeholder="full name" />
          <button type="submit" disabled={merge.isPending}>
            Join
          </button>
        </form>
      )}
      {error && <p role="alert">{error.message}</p>}
    </details>
  );
}
