// PolNeAR (Newell et al. 2018), an article a line: news with the attributions that one or more people marked in it.
import { readFileSync } from 'node:fs';
import type { AnnotatedAttribution } from '../scorers/score-attribution.ts';

export interface PolnearDocument {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly title: string;
  /** Begins with the headline. */
  readonly text: string;
  /** The first annotator's are the reference. */
  readonly annotations: readonly Annotation[];
}

interface Annotation {
  readonly annotator: string;
  readonly attributions: readonly AnnotatedAttribution[];
}

export function readPolnear(path: string): PolnearDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PolnearDocument);
}
