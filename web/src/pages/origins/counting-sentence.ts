// The sentence that Hearsay exists to print: "14 documents, 11 outlets, 1 origin: one Ukrainian lawmaker, told to AP,
// 29 November 2024".
import { dateWords } from '../../../../src/exports/dates.ts';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { Origins } from '../../api/across.ts';

export function countingSentence({ documents, outlets, origins, roots }: Origins): string {
  const counts = [
    counted(documents, 'document'),
    counted(outlets, 'outlet'),
    counted(origins, 'origin'),
  ].join(', ');
  const [only] = roots;
  if (!only || origins !== 1) return counts;
  return `${counts}: ${[only.description, ...(only.date === null ? [] : [dateWords(only.date)])].join(', ')}`;
}
