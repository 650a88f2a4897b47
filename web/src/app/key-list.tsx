// `?` and the button show which keys there are; each page adds its own through `usePageKeys`.
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Key {
  /** As `KeyboardEvent.key` gives it: `j`, `Escape`, `?`. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

class Keyring {
  keys: readonly Key[] = [];
  private readonly listeners = new Set<() => void>();

  set(keys: readonly Key[]): void {
    this.keys = keys;
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

const keyring = new Keyring();

/** The keys of the page that is shown, for as long as it is; `keys` should keep its identity between renderings. */
export function usePageKeys(keys: readonly Key[]): void {
  useEffect(() => {
    keyring.set(keys);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const pressed = keys.find(({ key }) => key === event.key);
      if (!pressed) return;
      event.preventDefault();
      pressed.run();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
      keyring.set([]);
    };
  }, [keys]);
}

export function KeyList() {
  const keys = useSyncExternalStore(keyring.subscribe, () => keyring.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) dialog.current?.showModal();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        {keys.length === 0 ? (
          <p>
            This page has none of its own. <kbd>Tab</kbd> goes through all that can be pressed.
          </p>
        ) : (
          <dl className="keys">
            {keys.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        )}
        <form method="dialog">
          <button className="primary" type="submit">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}
