// The attributions of a record as corpora without nesting have them.
import type { HearsayRecord } from '../../src/reader/index.ts';
import type { AnnotatedAttribution } from './match-attributions.ts';

/** Those that reach the reader through no other, as plain spans. */
export function outermostAttributions({ attributions }: HearsayRecord): AnnotatedAttribution[] {
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content }) => ({ source: source.spans, cue: cue.spans, content: content.spans }));
}
