// `?` and the button show which keys there are; who is disturbed by single letters turns them off here.
import { useMemo, useRef } from 'react';
import { type Key, keyring, useKeyList, useKeys, useSingleKeys } from './keys.ts';

export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = useMemo(
    () => [{ key: '?', does: 'show these keys', run: () => dialog.current?.showModal() }],
    [],
  );
  useKeys(own);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <Keys />
        <SingleKeys />
        <form method="dialog">
          <button className="primary" type="submit">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

function Keys() {
  const keys = useKeyList();
  return (
    <dl className="keys">
      {keys.map(({ key, isShifted, does }) => (
        <div key={`${isShifted} ${key} ${does}`}>
          <dt>
            <kbd>{nameOf(key, isShifted ?? false)}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Tab</kbd>
        </dt>
        <dd>goes through all that can be pressed</dd>
      </div>
    </dl>
  );
}

function SingleKeys() {
  const isOn = useSingleKeys();
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => keyring.turn(event.target.checked)} /> Single
      letters are on
    </label>
  );
}

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

function nameOf(key: Key['key'], isShifted: boolean): string {
  return `${isShifted ? 'Shift ' : ''}${arrows[key] ?? key}`;
}
