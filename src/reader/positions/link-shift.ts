// A shift that the text tells of, with the positions on its two sides. Where the words do not say what it is about, the
// former position told beside it does.
import type { Draft } from '../document.ts';
import type { Position, Shift, Span } from '../record.ts';
import { holds } from '../spans.ts';

interface Around {
  readonly sentences: Draft['sentences'];
  /** Index of the sentence that tells it. */
  readonly sentence: number;
  readonly positions: readonly Position[];
}

/** One shift for each issue; none where no issue is known. */
export function linkTold(actor: string, named: readonly string[], span: Span, around: Around): Shift[] {
  const theirs = around.positions.filter((position) => position.actor === actor);
  const issues = named.length > 0 ? named : [...new Set(besides(theirs, around).map(({ issue }) => issue))];
  return issues.map((issue) => {
    const on = theirs.filter((position) => position.issue === issue);
    const [from, to] = [on.findLast(({ previous }) => previous), on.findLast(({ previous }) => !previous)];
    const sides = { from: from?.id ?? null, to: to?.id ?? null };
    return {
      id: '',
      actor,
      issue,
      ...sides,
      basis: 'reported',
      spans: [span],
      attribution: null,
      confidence: from ? 0.8 : 0.65,
    };
  });
}

// Former positions of the sentence, the one before and the one after; else the present ones of the sentence.
function besides(theirs: readonly Position[], { sentences, sentence }: Around): readonly Position[] {
  const start = sentences[Math.max(0, sentence - 1)]!.span[0];
  const end = sentences[Math.min(sentences.length - 1, sentence + 1)]!.span[1];
  const near = theirs.filter(({ proposition: { spans } }) => spans[0]![0] >= start && spans[0]![0] < end);
  const former = near.filter(({ previous }) => previous);
  const { span } = sentences[sentence]!;
  return former.length > 0 ? former : near.filter(({ proposition: { spans } }) => holds(span, spans[0]!));
}
