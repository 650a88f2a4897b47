// A text that is pasted, with what is known of it. From its date "on Friday" is reckoned.
import { type FormEvent, useId } from 'react';
import type { Addition } from '../../../../../src/server/api.ts';

type TextAddition = Extract<Addition, { text: string }>;

const known = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'publisher', label: 'Outlet', type: 'text' },
  { name: 'published', label: 'Published on', type: 'date' },
  { name: 'url', label: 'Address', type: 'url' },
] as const;

export function AddText({ onAdd }: { readonly onAdd: (text: TextAddition) => void }) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const stated = known.flatMap(({ name }) => {
      const value = String(given.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value]];
    });
    onAdd({ text: String(given.get('text') ?? ''), ...Object.fromEntries(stated) });
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor={`${id}text`}>Text of the article</label>
        <textarea id={`${id}text`} name="text" required rows={6} />
      </div>
      <div className="more">
        {known.map(({ name, label, type }) => (
          <div className="field" key={name}>
            <label htmlFor={id + name}>{label}</label>
            <input id={id + name} name={name} type={type} autoComplete="off" />
          </div>
        ))}
      </div>
      <p className="actions">
        <button type="submit" className="primary">
          Add
        </button>
        <span className="quiet">From the date “on Friday” is reckoned.</span>
      </p>
    </form>
  );
}
