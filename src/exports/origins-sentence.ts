// What the ledger knows of a claim in one sentence: "14 documents, 11 outlets, 1 origin: an unnamed Ukrainian lawmaker, told
// to AP, 2024-11-29".
import type { Origins, Root } from '../ledger/origins/claim.ts';

export function originsSentence({ documents, outlets, origins, roots }: Origins): string {
  const counts = [count(documents, 'document'), count(outlets, 'outlet'), count(origins, 'origin')].join(
    ', ',
  );
  const counted = roots.filter(({ stated }) => stated);
  const named = counted.length > 0 ? counted : roots;
  if (named.length === 0) return counts;
  return `${counts}: ${named.map(rootWords).join('; ')}`;
}

/** "an unnamed Peruvian lawmaker, told to Northwire, 2031-04-07". */
export function rootWords({ description, source, named, through, told, date, stated }: Root): string {
  const who = source === null || named ? description : unnamedWords(description);
  const isApart = source !== null && through !== null && !who.includes(through);
  const heard = isApart ? [`${told ? 'told to' : 'reported by'} ${through}`] : [];
  const where = stated ? heard : [trailEnd(source, through)];
  return [stated ? who : '', ...where, date ?? ''].filter(Boolean).join(', ');
}

function trailEnd(source: string | null, through: string | null): string {
  if (source !== null) return `${source}, whose report is not in the ledger`;
  return through === null ? 'no source given' : `no source given in ${through}`;
}

// "one lawmaker", "a lawmaker", "the lawmaker" become "an unnamed lawmaker"; a document has no name to give.
function unnamedWords(words: string): string {
  const found = /^(?:one|an?|the)\s+(?!unnamed)(.+)$/iu.exec(words);
  const isDocument =
    /\b(?:documents?|reports?|records?|letters?|memos?|papers?|files?|data|figures|studies|study|survey|poll)\b/i;
  if (isDocument.test(words)) return words;
  return found ? `an unnamed ${found[1]}` : words;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
