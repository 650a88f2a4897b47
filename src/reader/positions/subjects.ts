// The subject of a verb that shares it with an earlier one: "[Putin] praised the plan and rejected the truce".
import type { Line, Range } from '../attributions/lines.ts';
import { isAuxiliary, isVerb, subjectBefore, verbGroupStart } from '../attributions/phrases.ts';
import { stanceForms } from '../lexicon/stance-words.ts';

/** Null where the verb at `at` follows no conjunction or comma. */
export function sharedSubject(line: Line, at: number): Range | null {
  const { items } = line;
  if (!/^(?:and|but|or|,|while)$/.test(items[at - 1]?.norm ?? '')) return null;
  for (let i = at - 2; i > 0; i--) {
    const { norm } = items[i]!;
    if (/^[;:]$/.test(norm)) return null;
    if (!isAuxiliary(norm) && !isVerb(norm) && !stanceForms.has(norm)) continue;
    const subject = subjectBefore(line, verbGroupStart(line, i));
    if (subject) return subject;
  }
  return null;
}
