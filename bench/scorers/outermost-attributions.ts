// The attributions of a record as corpora without nesting have them.
import type { HearsayRecord } from '../../src/reader/index.ts';
import type { AnnotatedAttribution } from './match-attributions.ts';

/** With what the reader thinks of it. */
export interface PredictedAttribution extends AnnotatedAttribution {
  readonly confidence: number;
}

/** Those that reach the reader through no other, as plain spans. */
export function outermostAttributions({ attributions }: HearsayRecord): PredictedAttribution[] {
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ source, cue, content, confidence }) => ({
      source: source.spans,
      cue: cue.spans,
      content: content.spans,
      confidence,
    }));
}
