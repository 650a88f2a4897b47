// The word that a cue of the corpus turns on, without its endings: the corpus gives no lemmas, and this is good enough
// to group errors by.
//
//   has also said: → say      called on → call      is citing → cit      according to → according to      ― → ―

const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  knew: 'know',
  known: 'know',
  found: 'find',
  felt: 'feel',
  saw: 'see',
  seen: 'see',
  sought: 'seek',
  shown: 'show',
  made: 'make',
  gave: 'give',
  given: 'give',
  put: 'put',
  spoke: 'speak',
  spoken: 'speak',
  heard: 'hear',
  meant: 'mean',
  held: 'hold',
  went: 'go',
  took: 'take',
  read: 'read',
  swore: 'swear',
};
const skipped = new Set(
  `has have had having is are was were be been being do does did not to also will would could should may might can
  n't never still yet has't just now then later again repeatedly first even only himself herself itself immediately
  once previously recently the a an his her its their my our`.split(/\s+/),
);

/** Of a cue as it is written. A cue without words is its own stem. */
export function cueStem(cue: string): string {
  const written = cue.toLowerCase().trim();
  if (written.startsWith('according to')) return 'according to';
  const words = written.match(/[\p{L}]+(?:['’-]\p{L}+)*/gu) ?? [];
  const head = words.find((each) => !skipped.has(each) && !/(?:ly|n['’]t)$/.test(each));
  return head ? stemOf(head) : written;
}

function stemOf(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  const base = word.replace(/(?:ies|ied|es|s|ed|ing|e)$/, '');
  if (/ie[sd]$/.test(word)) return `${base}y`;
  if (!/[aeiouy]/.test(base)) return word;
  return /(?:ed|ing)$/.test(word) ? base.replace(/([bgmnprt])\1$/, '$1') : base;
}
