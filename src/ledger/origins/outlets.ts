// Names of outlets: when two are one, and whether a passage names one.
import { mediaNames } from '../../reader/lexicon/organizations.ts';
import { wordSet } from '../../reader/lexicon/words.ts';

const outletWords =
  wordSet(`news newspaper times post press radio television tv tribune gazette herald courier chronicle observer telegraph wire agency daily weekly
  journal mirror echo sentinel dispatch bulletin broadcasting network channel examiner inquirer ledger standard mail express newswire`);

/** "The Harbour Courier" and "Harbour Courier" are one. */
export function outletKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a name is that of an outlet, as far as the name tells. */
export function isOutletName(name: string): boolean {
  return (
    mediaNames.has(name) ||
    outletKey(name)
      .split(' ')
      .some((word) => outletWords.has(word))
  );
}

/** Whether the outlet stands in the text with its whole name, or with its initials ("APS" for Atlas Press Service). */
export function namesOutlet(text: string, outlet: string): boolean {
  const key = outletKey(outlet);
  if (key === '') return false;
  if (isCapitalized(text, key)) return true;
  const initials = key
    .split(' ')
    .map((word) => word[0]!.toUpperCase())
    .join('');
  return (
    initials.length >= 3 && new RegExp(`(?<![\\p{L}\\p{N}])${initials}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}

/** Also by one of its words: "the Tribune" in the Lakeland Tribune. Only an outlet's own pages call it so. */
export function namesItself(text: string, outlet: string): boolean {
  if (namesOutlet(text, outlet)) return true;
  return outletKey(outlet)
    .split(' ')
    .filter((word) => word.length >= 4)
    .some(
      (word) =>
        new RegExp(
          `\\b(?:told|the|by|of|to|for)\\s+(?:the\\s+)?${titled(word)}(?![\\p{L}\\p{N}])`,
          'iu',
        ).test(text) && isCapitalized(text, word),
    );
}

// Keys hold letters, digits and spaces only: nothing in them has a meaning in an expression.
function isCapitalized(text: string, key: string): boolean {
  const words = key.split(' ').map(titled).join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

// "Courier" or "COURIER", never "courier".
function titled(word: string): string {
  const [first = '', ...rest] = word;
  const tail = rest.join('');
  return `${first.toUpperCase()}(?:${tail}|${tail.toUpperCase()})`;
}
