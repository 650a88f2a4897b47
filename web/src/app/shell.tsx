// What stands round every page: the name, the way to the other pages, light and dark, and what keys there are.
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { KeyList } from './key-list.tsx';
import './shell.css';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

const pages = [
  { to: '/documents', name: 'Documents' },
  { to: '/statements', name: 'Statements' },
  { to: '/actors', name: 'Actors' },
  { to: '/positions', name: 'Positions' },
  { to: '/figures', name: 'Figures' },
  { to: '/origins', name: 'Origins' },
] as const;

export function Shell() {
  return (
    <>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <header className="bar">
        <Link className="brand" to="/">
          Hearsay
        </Link>
        <nav aria-label="Pages">
          <ul>
            {pages.map(({ to, name }) => (
              <li key={to}>
                <Link to={to} activeProps={{ 'aria-current': 'page' }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          <ThemeButton />
          <KeyList />
        </div>
      </header>
      <Page />
    </>
  );
}

// A new page is announced by moving the focus to it, as a browser does when it loads one.
function Page() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current !== path) main.current?.focus({ preventScroll: true });
    previous.current = path;
  }, [path]);
  return (
    <main id="page" ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  );
}

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const names: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

function ThemeButton() {
  const [theme, setTheme] = useState(storedTheme);
  const choose = () => {
    applyTheme(next[theme]);
    setTheme(next[theme]);
  };
  return (
    <button type="button" onClick={choose} aria-label={`Colours: ${names[theme]}. Change`}>
      {names[theme]}
    </button>
  );
}
