// A record without the words of its text, for corpora whose texts may not be passed on: spans, kinds, dates, numbers and
// the hash of the text stay, so that whoever has the text can put the words back.
import type { HearsayRecord } from '../reader/index.ts';

/**
 * The address, the publisher and the id stay: they tell which text it is. There are no hashes of single passages: those of
 * short ones can be guessed.
 */
export function leaveOutText(record: HearsayRecord): HearsayRecord {
  const { document, entities, attributions, figures, positions, shifts, warnings } = record;
  return {
    ...record,
    document: { ...document, title: null, byline: [], text: '' },
    entities: entities.map((entity) => ({ ...entity, name: '', roles: [] })),
    attributions: attributions.map((one) => ({ ...one, cue: { ...one.cue, lemma: '' } })),
    figures: figures.map((one) => ({ ...one, counted: one.counted && { ...one.counted, text: '' } })),
    positions: positions.map((one) => ({ ...one, issue: ofCodebook(one.issue) })),
    shifts: shifts.map((one) => ({ ...one, issue: ofCodebook(one.issue) })),
    warnings: warnings.map((warning) => ({ ...warning, message: '' })),
  };
}

// An issue outside the codebook is named by words of the text.
function ofCodebook(issue: string): string {
  return issue.startsWith('other:') ? 'other' : issue;
}
