// Text into atoms, the pieces that tokens are made of: a run of letters, a number, an address, an emoticon, a run of
// one mark, or a single character. English clitics are atoms of their own ("did|n’t", "Ukraine|’s", "can|not").
// Whether two atoms that touch make one token ("U|.|S|.") is left to `join-atoms.ts`.
import { fusedWords } from './fused-words.ts';

export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What stands before: nothing, white space, or the edge of a block. */
  readonly gap: Gap;
  /** Whether a token begins here however the atoms are joined: at clitics, at and after currency signs. */
  readonly begins: boolean;
}

export const Gap = { none: 0, space: 1, edge: 2 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

// Every repetition is of one kind of character or bounded, so that no text takes more than linear time.
const atom = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:com|org|net|edu|gov|co\.uk|html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|zip|exe)(?![\p{L}\p{N}])`,
    String.raw`(?:(?:\d{3}[-.])?\d{3}|(?<!\d)\d)[-.]\d{4}(?![\d.,-]*\d)`,
    String.raw`[:;=][-^']?[)(\][DPp|/\\*]{1,8}(?![\p{L}\p{N}])`,
    String.raw`(?<clitic>(?<=[\p{L}\p{N}.])['’\x60](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*)(?<negation>['’]t(?![\p{L}\p{N}]))?`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`''|\x60\x60`,
    String.raw`(?<mark>[-.*=_~#+!?])\k<mark>+`,
    String.raw`\p{Extended_Pictographic}(?:\p{M}|\u200d|\p{Extended_Pictographic})*`,
    String.raw`(?<space>\s+)`,
    '.',
  ].join('|'),
  'gisu',
);

/** The atoms of a text, in order, together all that is not white space. `edges` are the starts of its blocks. */
export function atomsOf(text: string, edges: ReadonlySet<number>): Atom[] {
  const atoms: Atom[] = [];
  let gap = Gap.edge as Gap;
  const push = (start: number, end: number, begins: boolean): void => {
    if (start === end) return;
    atoms.push({ start, end, gap: edges.has(start) ? Gap.edge : gap, begins: begins || isSign(text, start) });
    gap = Gap.none;
  };
  for (const { index: start, 0: form, groups } of text.matchAll(atom)) {
    const { space, word, negation, clitic } = groups as Record<string, string | undefined>;
    if (space !== undefined) {
      if (gap === Gap.none) gap = Gap.space;
      continue;
    }
    const end = start + form.length - trailing(form);
    const cut = word === undefined ? end : start + cliticAt(word, negation !== undefined);
    push(start, cut, clitic !== undefined);
    push(cut, end, true);
    for (let at = end; at < start + form.length; at++) push(at, at + 1, false);
  }
  return atoms;
}

// "US|$|40".
function isSign(text: string, start: number): boolean {
  return currency.test(text[start]!) || (start > 0 && currency.test(text[start - 1]!));
}

const currency = /^\p{Sc}$/u;

// An address at the end of a sentence does not hold its full stop.
function trailing(form: string): number {
  return /^(?:https?:|www\.)/i.test(form) ? form.length - form.replace(/[.,;:!?)\]'’]{1,20}$/, '').length : 0;
}

// Where the clitic of a word begins; its length where it has none.
function cliticAt(word: string, isNegated: boolean): number {
  if (isNegated) return /n$/i.test(word) ? word.length - 1 : word.length;
  return fusedWords.get(word.toLowerCase()) ?? word.length;
}
