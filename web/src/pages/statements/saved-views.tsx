// Questions that are asked again and again, by name; kept in this browser.
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { readViews, type View, writeViews } from './views.ts';
import './saved-views.css';

const route = getRouteApi('/statements');

export function SavedViews() {
  const search = route.useSearch();
  const [views, setViews] = useState(readViews);
  const menu = useRef<HTMLDetailsElement>(null);
  const change = (changed: readonly View[]) => {
    writeViews(changed);
    setViews(changed);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name === '') return;
    change([...views.filter((view) => view.name !== name), { name, search }]);
    event.currentTarget.reset();
  };
  return (
    <details className="views" ref={menu}>
      <summary className="button">Views{views.length > 0 && ` (${views.length})`}</summary>
      <div className="popover">
        {views.length === 0 && <p className="quiet">Keep the search and filters of now under a name.</p>}
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <Link
                to="/statements"
                search={view.search}
                onClick={() => menu.current?.removeAttribute('open')}
              >
                {view.name}
              </Link>
              <button
                type="button"
                className="plain"
                aria-label={`Forget ${view.name}`}
                onClick={() => change(views.filter((one) => one !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form className="actions" onSubmit={save}>
          <input
            name="name"
            aria-label="Name of the view"
            placeholder="Name"
            autoComplete="off"
            maxLength={60}
          />
          <button type="submit">Keep this view</button>
        </form>
      </div>
    </details>
  );
}
