// Text into time expressions: every date, time of day, duration and set, with its place on the calendar as far as the
// document's date and the narrative give one. Recognisers propose (`recognisers/`), `refine/` joins and drops,
// `resolve/` places.
import type { Token } from '../document.ts';
import type { Time } from '../record.ts';
import { type Context, stage } from '../stage.ts';
import { type ReadSentence, writtenOn } from './dateline.ts';
import { placeTimes } from './place-times.ts';
import { recognise } from './recognise.ts';
import { refine } from './refine/refine.ts';
import { writingFrom } from './resolve/situation.ts';
import { wordsOf } from './words.ts';

/** Adds the times: in order, not overlapping. */
export const findTimes = stage(
  'find times',
  ['document', 'tokens', 'sentences'],
  ['times'],
  ({ document, tokens, sentences }, context) => {
    const read: ReadSentence[] = sentences.map((sentence) => {
      const words = wordsOf(tokens, sentence);
      return { words, sentence, found: refine(words, recognise(words, context), context) };
    });
    const published = writingFrom(document.published);
    const writing = writtenOn(read, document.blocks, published) ?? published;
    const placed = placeTimes(read, writing);
    warn(document.published, writing !== null, tokens, placed, context);
    return { times: placed.map(({ time }, index) => ({ ...time, id: `t${index + 1}` })) };
  },
);

function warn(
  published: string | null,
  anchored: boolean,
  tokens: readonly Token[],
  placed: readonly { readonly time: Omit<Time, 'id'>; readonly unanchored: boolean }[],
  context: Context,
): void {
  if (published === null && tokens.length > 0) {
    const instead = anchored
      ? 'relative dates count from the date at the head of the text'
      : 'relative dates stay open';
    context.warn(
      'published_missing',
      `When the document was published is not given; ${instead}. Give it with --published.`,
    );
  }
  const open = placed.filter(({ unanchored }) => unanchored);
  if (open.length === 0) return;
  const what = open.length === 1 ? 'One time expression has' : `${open.length} time expressions have`;
  context.warn(
    'time_unanchored',
    `${what} nothing to be counted from; this is the first.`,
    open[0]!.time.span,
  );
}
