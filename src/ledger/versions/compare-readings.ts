// Two versions of one document, as read, in; what was added, dropped or reworded among their attributions out.
import type { Attribution, HearsayRecord } from '../../reader/index.ts';
import { contentWords } from '../origins/content-words.ts';
import { likeness } from '../origins/same-statement.ts';

export interface AttributionWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface Changes {
  readonly added: readonly AttributionWords[];
  readonly dropped: readonly AttributionWords[];
  readonly reworded: readonly { readonly before: AttributionWords; readonly after: AttributionWords }[];
}

/** From here on two contents are one in other words. */
const leastAlike = 0.4;

export function compareReadings(before: HearsayRecord, after: HearsayRecord): Changes {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const stayed = old.filter((entry) => fresh.some((other) => isSame(entry, other)));
  const open = fresh.filter((entry) => !old.some((other) => isSame(entry, other)));
  const reworded: { before: AttributionWords; after: AttributionWords }[] = [];
  const dropped: AttributionWords[] = [];
  for (const entry of old.filter((each) => !stayed.includes(each))) {
    const [after] = open
      .filter((other) => !reworded.some((pair) => pair.after === other))
      .map((other) => ({ other, alike: alike(entry, other) }))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((a, b) => b.alike - a.alike);
    if (after) reworded.push({ before: entry, after: after.other });
    else dropped.push(entry);
  }
  return { added: open.filter((entry) => !reworded.some(({ after }) => after === entry)), dropped, reworded };
}

function wordsOf({ attributions, document: { text } }: HearsayRecord): AttributionWords[] {
  const written = (spans: Attribution['content']['spans']) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' ');
  return attributions.map(({ source, cue, content }) => ({
    source: written(source.spans),
    cue: written(cue.spans),
    content: written(content.spans),
  }));
}

function isSame(a: AttributionWords, b: AttributionWords): boolean {
  return a.source === b.source && a.cue === b.cue && a.content === b.content;
}

// The same words from another source are reworded too: the source is what changed.
function alike(a: AttributionWords, b: AttributionWords): number {
  if (a.content === b.content) return 1;
  return likeness(contentWords(a.content).words, contentWords(b.content).words).overlap;
}
