// The few parts of the DOM that are used here, so that the compiler needs no browser library.

export interface Node {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
  readonly textContent: string | null;
}

export interface Element extends Node {
  /** Upper case in HTML. */
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element>;
  closest(selector: string): Element | null;
  remove(): void;
}

export interface Page extends Element {
  readonly body: Element | null;
  readonly documentElement: Element | null;
}

export const elementNode = 1;
export const textNode = 3;

/** The text of an element in one line; null where it has none. */
export function lineOf(element: Node | null | undefined): string | null {
  return oneLine(element?.textContent);
}

/** White space collapsed; null for nothing. */
export function oneLine(text: string | null | undefined): string | null {
  return text?.replaceAll(/\s+/g, ' ').trim() || null;
}
