// Takes a document out of the ledger, with all that was read out of it: asked once more before it is done.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DocumentItem } from '../../../../src/server/api.ts';
import { send } from '../../api/request.ts';

export function RemoveDocument({ id, name }: Pick<DocumentItem, 'id' | 'name'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => send<void>('DELETE', `/documents/${id}`),
    onSuccess: () => {
      dialog.current?.close();
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={`Remove ${name}`}
        onClick={() => dialog.current?.showModal()}
      >
        ×
      </button>
      <dialog ref={dialog} aria-label={`Remove ${name}?`}>
        <h2>Remove this document?</h2>
        <p>
          “{name}” goes from the ledger, with its text, all that was read out of it and all that was decided
          on it. That cannot be undone.
        </p>
        {remove.isError && <p role="alert">{remove.error.message}</p>}
        <form method="dialog" className="actions">
          <button
            type="button"
            className="primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Remove
          </button>
          <button type="submit">Keep it</button>
        </form>
      </dialog>
    </>
  );
}
