// To whom something was said: the indirect object of the cue, or who follows "to".
//
//   told [the BBC] that …        said to [reporters] …        warned [jurors] not to …
import type { Draft } from '../document.ts';
import { cueVerbs } from '../lexicon/cues.ts';
import type { Span } from '../record.ts';
import { overlap } from '../spans.ts';
import { dependentsBy, subtreeOf } from '../syntax/tree.ts';
import { type Proposed, spansOf } from './propose.ts';

/** Its span; the recogniser’s, where the tree shows none. Null where nobody is named. */
export function findAddressee(
  proposed: Proposed,
  draft: Pick<Draft, 'document' | 'tokens' | 'syntax'>,
  recognised: Span | null,
): Span | null {
  const taken = new Set([...proposed.source, ...proposed.cue, ...proposed.content]);
  const heads = [
    ...dependentsBy(draft.syntax, proposed.cueHead, 'iobj'),
    ...(takesAddressee(draft, proposed.cueHead) ? dependentsBy(draft.syntax, proposed.cueHead, 'obj') : []),
    ...dependentsBy(draft.syntax, proposed.cueHead, 'obl').filter((head) => isAfterTo(draft, head)),
  ];
  for (const head of heads) {
    const words = subtreeOf(draft.syntax, head).filter((token) => draft.tokens[token]!.norm !== 'to');
    const isBidden = words[0] === proposed.content[0] && bids(draft, words.at(-1)! + 1);
    if ((!isBidden && words.some((token) => taken.has(token))) || words.length > 15) continue;
    const [span] = spansOf(draft, words);
    if (span) return span;
  }
  const others = spansOf(draft, [...proposed.source, ...proposed.content]);
  return recognised && !others.some((span) => overlap(span, recognised)) ? recognised : null;
}

// "warned [jurors] not to read", "urged [both sides] to sign": they are in the content, and spoken to.
function bids({ tokens }: Pick<Draft, 'tokens'>, after: number): boolean {
  const [next, second] = [tokens[after]?.norm, tokens[after + 1]?.norm];
  return next === 'to' || (next === 'not' && second === 'to');
}

function takesAddressee({ tokens }: Pick<Draft, 'tokens'>, cue: number): boolean {
  return cueVerbs.get(tokens[cue]!.norm)?.some(({ verb }) => verb.takesAddressee) ?? false;
}

function isAfterTo({ syntax, tokens }: Pick<Draft, 'tokens' | 'syntax'>, head: number): boolean {
  return dependentsBy(syntax, head, 'case').some((token) => tokens[token]!.norm === 'to');
}
