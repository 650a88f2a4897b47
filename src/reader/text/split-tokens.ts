// Text into tokens, after the conventions of the English Universal Dependencies treebanks: clitics stand alone
// ("did|n’t", "Ukraine|’s"), so do the parts of a compound ("front|-|line") unless the first is a prefix
// ("non-starter"), currency signs and percent signs ("$|13", "9.5|%"). Abbreviations keep their full stop.
import type { Token } from '../document.ts';
import { stage } from '../stage.ts';
import { abbreviations, prefixes } from './abbreviations.ts';

/** Adds the tokens: in order, not overlapping, together all that is not white space. */
export const splitTokens = stage(
  'split tokens',
  ['document', 'readable'],
  ['tokens'],
  ({ document, readable }) => ({
    tokens: readable ? tokenize(document.text) : [],
  }),
);

const piece =
  /\p{L}[\p{M}]*(?:\.\p{L}[\p{M}]*)+\.?|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\.{2,}|-{2,}|''|``|[^\S\r\n]+|\p{Extended_Pictographic}(?:\p{M}|\u200d|\p{Extended_Pictographic})*|./gsu;

/** Splits any text; what is no word or number becomes a token a character. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number): void => {
    const form = text.slice(start, end);
    tokens.push({ span: [start, end], form, norm: form.toLowerCase().replaceAll('’', "'") });
  };
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const form = match[0];
    const end = start + form.length;
    if (/^\s/.test(form)) continue;
    const before = tokens.at(-1);
    const abbreviated = abbreviations.has(before?.norm ?? '') || isInitial(tokens, text, end);
    if (form === '.' && before?.span[1] === start && abbreviated) {
      tokens.pop();
      push(before.span[0], end);
    } else if (joinsPrefix(tokens, start, form)) {
      push(tokens.splice(-2)[0]!.span[0], end);
    } else {
      const clitic = cliticAt(form);
      push(start, start + clitic);
      if (clitic < form.length) push(start + clitic, end);
    }
  }
  return tokens;
}

// "Jane Q. Doe", "J. K. Doe": a capital between capitalized words; "I" is seldom an initial.
function isInitial(tokens: readonly Token[], text: string, end: number): boolean {
  const letter = tokens.at(-1)?.form ?? '';
  if (letter.length !== 1 || !/^[A-HJ-Z]$/.test(letter)) return false;
  const after = text.slice(end, end + 3);
  if (/^ [A-Z]\./.test(after)) return true;
  return /^\p{Lu}/u.test(tokens.at(-2)?.form ?? '') && /^ \p{Lu}\p{Ll}/u.test(after);
}

// "non" "-" "starter": one token.
function joinsPrefix(tokens: readonly Token[], start: number, form: string): boolean {
  const hyphen = tokens.at(-1);
  const prefix = tokens.at(-2);
  if (hyphen?.form !== '-' || !prefix || !/^\p{L}/u.test(form)) return false;
  return hyphen.span[1] === start && prefix.span[1] === hyphen.span[0] && prefixes.has(prefix.norm);
}

// Where a clitic begins in a word; its length where there is none.
function cliticAt(form: string): number {
  const negation = /n[’']t$/i.exec(form);
  if (negation && negation.index > 0) return negation.index;
  if (/^cannot$/i.test(form)) return 3;
  return /[’'](?:s|re|ve|ll|d|m)$/i.exec(form)?.index || form.length;
}
