// An element of a page in; out come its headings, paragraphs, quotations, captions and list items, in order, each with its
// words as a browser shows them.
import type { BlockKind } from '../../reader/index.ts';
import type { Part } from '../lay-out-text.ts';
import { type Element, elementNode, type Node, textNode } from './dom.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements that begin and end a block. */
const blocks = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
);
const silent = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT TEXTAREA INPUT IFRAME OBJECT EMBED AUDIO VIDEO CANVAS SVG MATH HEAD',
);
const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'title',
  H2: 'title',
  H3: 'title',
  H4: 'title',
  H5: 'title',
  H6: 'title',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  LI: 'list',
  DT: 'list',
  DD: 'list',
};

/** A part, and how much of it are links: menus are nothing else. */
export interface FoundPart extends Part {
  /** From 0 to 1. */
  readonly linked: number;
}

/** `skips` tells the elements to leave out. */
export function findParts(root: Element, skips: (element: Element) => boolean = () => false): FoundPart[] {
  const collector = new Collector(skips);
  collector.walk(root, 'paragraph');
  collector.flush('paragraph');
  return collector.parts;
}

class Collector {
  readonly parts: FoundPart[] = [];
  readonly #skips: (element: Element) => boolean;
  #pieces: string[] = [];
  #quotationDepth = 0;
  #linkDepth = 0;
  #linkedLength = 0;

  constructor(skips: (element: Element) => boolean) {
    this.#skips = skips;
  }

  walk(node: Node, kind: BlockKind): void {
    if (node.nodeType === textNode) this.#text(node.nodeValue ?? '');
    else if (node.nodeType === elementNode) this.#element(node as Element, kind);
    else for (const child of Array.from(node.childNodes)) this.walk(child, kind);
  }

  flush(kind: BlockKind): void {
    const text = this.#pieces
      .join('')
      .replaceAll(/ {2,}/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n');
    const linked = Math.min(1, this.#linkedLength / Math.max(1, text.trim().length));
    this.#pieces = [];
    this.#linkedLength = 0;
    // Two line breaks in a row are how old pages part their paragraphs.
    for (const paragraph of text.split(/\n{2,}/)) {
      if (paragraph.trim() !== '') this.parts.push({ kind, text: paragraph.trim(), linked });
    }
  }

  #text(written: string): void {
    const text = written.replaceAll(/\s+/g, ' ');
    this.#pieces.push(text);
    if (this.#linkDepth > 0) this.#linkedLength += text.length;
  }

  #element(element: Element, outer: BlockKind): void {
    const tag = element.tagName.toUpperCase();
    if (silent.has(tag) || isHidden(element) || this.#skips(element)) return;
    if (tag === 'BR') this.#pieces.push('\n');
    else if (tag === 'PRE') this.#preformatted(element, outer);
    else if (tag === 'Q') this.#quotation(element, outer);
    else if (tag === 'A') this.#link(element, outer);
    else if (blocks.has(tag)) this.#block(element, outer, kinds[tag] ?? outer);
    else {
      this.#children(element, outer);
      if (tag === 'TD' || tag === 'TH') this.#pieces.push(' ');
    }
  }

  #block(element: Element, outer: BlockKind, kind: BlockKind): void {
    this.flush(outer);
    this.#children(element, kind);
    this.flush(kind);
  }

  #children(element: Element, kind: BlockKind): void {
    for (const child of Array.from(element.childNodes)) this.walk(child, kind);
  }

  #preformatted(element: Element, kind: BlockKind): void {
    this.flush(kind);
    for (const text of (element.textContent ?? '').split(/\n\s*\n/)) {
      if (text.trim() !== '') this.parts.push({ kind, text: text.trim(), linked: 0 });
    }
  }

  #link(element: Element, kind: BlockKind): void {
    this.#linkDepth++;
    this.#children(element, kind);
    this.#linkDepth--;
  }

  // Browsers put the marks round `<q>`.
  #quotation(element: Element, kind: BlockKind): void {
    const [open, close] = this.#quotationDepth % 2 === 0 ? '“”' : '‘’';
    this.#quotationDepth++;
    this.#pieces.push(open!);
    this.#children(element, kind);
    this.#pieces.push(close!);
    this.#quotationDepth--;
  }
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
    element.getAttribute('style') ?? '',
  );
}
