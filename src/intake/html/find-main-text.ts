// A page in, the parts of its article out: what Readability takes for the article, or, where it loses a short one, every
// paragraph of the page's main element.
import { Readability } from '@mozilla/readability';
import type { Part } from '../lay-out-text.ts';
import type { Element, Page } from './dom.ts';
import { findParts } from './find-parts.ts';

/** A long article has 3,000. */
const mostElements = 20_000;
/** Shorter texts are below what Readability was made for. */
const shortText = 500;
const mains = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]'];
const furniture = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FORM', 'DIALOG', 'MENU']);

/** `parse` gives the page anew each time: Readability takes it apart. */
export function findMainText(parse: () => Page): Part[] {
  const page = parse();
  const whole = findWholeMain(page);
  const likely = readArticle(page);
  const length = lengthOf(likely);
  if (length === 0) return whole.parts;
  const isLost = whole.isMarked ? length < lengthOf(whole.parts) * 0.6 : length < shortText;
  return isLost ? whole.parts : likely;
}

function readArticle(page: Page): Part[] {
  // Its own option for this counts with `getElementsByTagName('*')`, which finds nothing in this DOM.
  if (page.querySelectorAll('*').length > mostElements) return [];
  try {
    const options = { serializer: (node: unknown) => node as Element, disableJSONLD: true };
    const article = new Readability<Element>(page as never, options).parse();
    return article?.content ? findParts(article.content) : [];
  } catch {
    // It stumbles over a few broken pages.
    return [];
  }
}

// The page's own word for its main part; else its body from the first heading on, without menus.
function findWholeMain(page: Page): { parts: Part[]; isMarked: boolean } {
  for (const selector of mains) {
    const candidates = Array.from(page.querySelectorAll(selector)).map((root) =>
      findParts(root, isFurniture),
    );
    const longest = candidates.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (longest && lengthOf(longest) > 0) return { parts: longest, isMarked: true };
  }
  const all = page.documentElement ? findParts(page.documentElement, isFurniture) : [];
  const spoken = all.filter(({ linked, kind }) => kind === 'title' || linked < 0.8);
  const parts = spoken.length > 0 ? spoken : all;
  const heading = parts.findIndex(({ kind }) => kind === 'title');
  return { parts: heading > 0 && heading < parts.length - 1 ? parts.slice(heading) : parts, isMarked: false };
}

// A header inside an article may hold its headline, and is kept for its headings.
function isFurniture(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  return (
    furniture.has(tag) ||
    /^(?:navigation|banner|contentinfo|complementary|search)$/.test(element.getAttribute('role') ?? '')
  );
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
