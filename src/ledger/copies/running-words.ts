// The words of a stretch of text in their order, as copies are compared by: lower case, straight apostrophes, no marks.
// A dateline in front ("LIMA, April 7 (Northwire) — ") is left out: it is what changes first when a report is reprinted.

export interface RunningWords {
  readonly words: readonly string[];
  /** How many of them stand outside quotation marks: two reporters who quote one speech are no copies of each other. */
  readonly own: number;
}

const dateline = /^\p{Lu}[^\n—–]{1,80}?\s[—–]\s/u;
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|["“”«»]/gu;

export function runningWords(text: string): RunningWords {
  const words: string[] = [];
  let own = 0;
  let quoted = false;
  for (const [found] of withoutDateline(text).matchAll(word)) {
    if (isMark(found)) quoted = opens(found, quoted);
    else {
      words.push(found.toLowerCase().replaceAll('’', "'"));
      if (!quoted) own++;
    }
  }
  return { words, own };
}

/** The dateline in front of a report, or nothing. */
export function datelineOf(text: string): string {
  const found = dateline.exec(text.slice(0, 120))?.[0] ?? '';
  return /^\p{Lu}{3}|\)\s[—–]\s$/u.test(found) ? found : '';
}

function withoutDateline(text: string): string {
  return text.slice(datelineOf(text).length);
}

function isMark(found: string): boolean {
  return found.length === 1 && '"“”«»'.includes(found);
}

function opens(mark: string, quoted: boolean): boolean {
  return mark === '"' ? !quoted : mark === '“' || mark === '«';
}
