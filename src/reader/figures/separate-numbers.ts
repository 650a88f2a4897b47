// Tokens in which digits stand with letters or signs, in their parts: "$7.3", "30GB", "737s", "15-20", "9/11". What a
// tokenizer does with them varies; the recognisers of figures want the number alone.
import type { Sentence, Token } from '../document.ts';

export interface Separated {
  readonly tokens: readonly Token[];
  /** With indices into these tokens. */
  readonly sentences: readonly Pick<Sentence, 'first' | 'end'>[];
}

export function separateNumbers(tokens: readonly Token[], sentences: readonly Sentence[]): Separated {
  if (!tokens.some(isMixed)) return { tokens, sentences };
  const separated: Token[] = [];
  const at = new Int32Array(tokens.length + 1);
  for (const [index, token] of tokens.entries()) {
    at[index] = separated.length;
    if (!isMixed(token)) separated.push(token);
    else separated.push(...partsOf(token));
  }
  at[tokens.length] = separated.length;
  return {
    tokens: separated,
    sentences: sentences.map(({ first, end }) => ({ first: at[first]!, end: at[end]! })),
  };
}

// A number needs no parting: most tokens with digits are one.
function isMixed({ form }: Token): boolean {
  if (form.length === 1 || form.length > 200) return false;
  const first = form.charCodeAt(0);
  const last = form.charCodeAt(form.length - 1);
  return (isDigit(first) || isDigit(last)) && !/^\d+(?:[.,:]\d+)*$/.test(form);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const part = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|[^\d\p{L}\p{M}]/gu;

function partsOf({ form, span }: Token): Token[] {
  return [...form.matchAll(part)].map((match) => {
    const start = span[0] + match.index;
    return { span: [start, start + match[0].length], form: match[0], norm: match[0].toLowerCase() };
  });
}
