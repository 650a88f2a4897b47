// Counts what was added, and says it.
import { counted } from '../../exports/plain-words.ts';
import type { Added } from '../../ledger/store/add-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';

export interface Tally {
  count(outcome: Added['outcome'], record: HearsayRecord): void;
  /** Documents that needed no reading. */
  countKnown(): void;
  /** "Added 14 documents with 312 statements, 80 figures and 12 positions to ./hearsay.db; 3 were there already." */
  summary(place: string): string;
}

export function createTally(): Tally {
  const sums = { added: 0, versions: 0, known: 0, statements: 0, figures: 0, positions: 0 };
  return {
    count(outcome, { attributions, figures, positions }) {
      if (outcome === 'known') {
        sums.known++;
        return;
      }
      if (outcome === 'added') sums.added++;
      else sums.versions++;
      sums.statements += attributions.length;
      sums.figures += figures.length;
      sums.positions += positions.length;
    },
    countKnown: () => void sums.known++,
    summary(place) {
      const { added, versions, known, statements, figures, positions } = sums;
      if (added + versions === 0) return `Added nothing to ${place}: ${thereAlready(known)}.`;
      const documents = [
        ...(added > 0 ? [counted(added, 'document')] : []),
        ...(versions > 0 ? [counted(versions, 'new version')] : []),
      ].join(' and ');
      const entries = `${counted(statements, 'statement')}, ${counted(figures, 'figure')} and ${counted(positions, 'position')}`;
      return `Added ${documents} with ${entries} to ${place}${known > 0 ? `; ${thereAlready(known)}` : ''}.`;
    },
  };
}

function thereAlready(known: number): string {
  if (known === 0) return 'no document could be read';
  return known === 1
    ? '1 document was there already'
    : `${known.toLocaleString('en')} documents were there already`;
}
