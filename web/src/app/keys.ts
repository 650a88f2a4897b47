// Single keys: those of whatever is shown, gathered so that they can be listed, and turned off by whom they disturb.
import { useEffect, useSyncExternalStore } from 'react';

export interface Key {
  /** As `KeyboardEvent.key` gives it: `j`, `Escape`, `?`. */
  readonly key: string;
  /** `shift+ArrowLeft` is written so too. */
  readonly isShifted?: boolean;
  readonly does: string;
  readonly run: () => void;
}

const storedUnder = 'hearsay-single-keys';

class Keyring {
  #lists: readonly (readonly Key[])[] = [];
  #keys: readonly Key[] = [];
  #isOn = localStorage.getItem(storedUnder) !== 'off';
  readonly #listeners = new Set<() => void>();

  readonly keys = (): readonly Key[] => this.#keys;
  readonly isOn = (): boolean => this.#isOn;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Gives what takes them away again. */
  add(keys: readonly Key[]): () => void {
    this.#change([...this.#lists, keys]);
    return () => this.#change(this.#lists.filter((list) => list !== keys));
  }

  turn(isOn: boolean): void {
    this.#isOn = isOn;
    localStorage.setItem(storedUnder, isOn ? 'on' : 'off');
    this.#tell();
  }

  /** Runs what the key stands for; false where it stands for nothing here. */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const isLetter = key.length === 1;
    if (isLetter && !this.#isOn) return false;
    const pressed = this.#keys.findLast(
      (one) => one.key === key && (isLetter || (one.isShifted ?? false) === shiftKey),
    );
    pressed?.run();
    return pressed !== undefined;
  }

  #change(lists: readonly (readonly Key[])[]): void {
    this.#lists = lists;
    this.#keys = lists.flat();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const keyring = new Keyring();

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  if (keyring.press(event)) event.preventDefault();
});

/** Keys for as long as the caller is shown; `keys` should keep its identity between renderings. */
export function useKeys(keys: readonly Key[]): void {
  useEffect(() => keyring.add(keys), [keys]);
}

export function useKeyList(): readonly Key[] {
  return useSyncExternalStore(keyring.subscribe, keyring.keys);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(keyring.subscribe, keyring.isOn);
}

// Where somebody types, or a dialog is open, the keys belong to it.
function isTaken({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = /^(?:SELECT|TEXTAREA)$/.test(target.tagName) || isTextInput(target);
  return target.isContentEditable || isField || target.closest('dialog[open]') !== null;
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type);
}
