// The address of a page, or of a feed of which every article is added.
import { type FormEvent, useId } from 'react';

export function AddAddress({ onAdd }: { readonly onAdd: (address: string) => void }) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(String(new FormData(event.currentTarget).get('address') ?? '').trim());
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={submit}>
      <div className="in-line">
        <div className="field">
          <label htmlFor={id}>Address of an article or of a feed (RSS, Atom, JSON)</label>
          <input id={id} name="address" type="url" required placeholder="https://" autoComplete="off" />
        </div>
        <button type="submit" className="primary">
          Add
        </button>
      </div>
      <p className="quiet">Only this address is fetched, by the Hearsay that runs on your side.</p>
    </form>
  );
}
