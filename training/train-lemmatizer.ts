// Finds the rules of the lemmatizer and the table of features by counting.
import type { ConlluSentence, ConlluWord } from '../src/reader/syntax/conllu.ts';
import { type LemmaRules, lemmaBase, lemmaKey, longestEnd } from '../src/reader/syntax/lemmatize.ts';
import type { FeatureTable } from '../src/reader/syntax/morphology.ts';
import { tagOf } from './train-tagger.ts';

/** Counts of values under two keys. */
type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

/** The commonest value; of equally common ones the first in the order of the alphabet. */
function commonest(values: ReadonlyMap<string, number>): { value: string; share: number; total: number } {
  const [[value, most]] = [...values].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [
    [string, number],
  ];
  const total = [...values.values()].reduce((sum, n) => sum + n, 0);
  return { value, share: most / total, total };
}

function byTag(
  sentences: readonly ConlluSentence[],
  key: (tag: string) => string,
): Map<string, ConlluWord[]> {
  const words = new Map<string, ConlluWord[]>();
  for (const word of sentences.flatMap((sentence) => sentence.words)) {
    const tag = key(tagOf(word));
    const same = words.get(tag);
    if (same) same.push(word);
    else words.set(tag, [word]);
  }
  return words;
}

/** For each tag, the rules from the shortest end to whole words; a rule that says what a shorter one says is left out. */
export function collectLemmaRules(sentences: readonly ConlluSentence[]): LemmaRules {
  const rules: Record<string, Record<string, string>> = {};
  for (const [tag, words] of byTag(sentences, lemmaKey)) {
    const ends: Counts[] = Array.from({ length: longestEnd + 2 }, () => new Map());
    // A type counts once: "said" alone would else make a rule for all words in "aid".
    for (const [base, lemma] of lemmasOf(words, tag)) {
      const rule = ruleFor(base, lemma);
      for (let end = 0; end <= Math.min(longestEnd, base.length); end++) {
        count(ends[end]!, base.slice(base.length - end), rule);
      }
      count(ends[longestEnd + 1]!, `^${base}`, rule);
    }
    rules[tag] = distinctive(ends);
  }
  return rules;
}

function lemmasOf(words: readonly ConlluWord[], tag: string): Map<string, string> {
  const lemmas: Counts = new Map();
  for (const { form, lemma, features } of words) {
    if (lemma !== '' && !/Typo=Yes|Abbr=Yes/.test(features))
      count(lemmas, lemmaBase(form, tag), lemmaCase(lemma, tag));
  }
  return new Map([...lemmas].map(([base, counts]) => [base, commonest(counts).value]));
}

function lemmaCase(lemma: string, tag: string): string {
  return tag.startsWith('PROPN') || tag.startsWith('PRON') ? lemma : lemma.toLowerCase();
}

function ruleFor(base: string, lemma: string): string {
  let shared = 0;
  while (shared < base.length && base[shared] === lemma[shared]) shared++;
  return `${base.length - shared}${lemma.slice(shared)}`;
}

function distinctive(ends: readonly Counts[]): Record<string, string> {
  const kept: Record<string, string> = {};
  const told = (end: string): string | undefined => {
    for (let from = 0; from <= end.length; from++)
      if (kept[end.slice(from)] !== undefined) return kept[end.slice(from)];
    return undefined;
  };
  ends.forEach((counts, length) => {
    for (const [end, values] of counts) {
      const { value, total, share } = commonest(values);
      const whole = length === longestEnd + 1;
      if (!whole && length > 0 && (total < 3 || share < 0.6)) continue;
      if (told(whole ? end.slice(1) : end) !== value) kept[end] = value;
    }
  });
  return kept;
}

const untold = /^(?:Abbr|ExtPos|Foreign|Style|Typo|Mood=Sub)/;

/** For each tag its commonest features, and those of the words that differ from them. */
export function collectFeatures(sentences: readonly ConlluSentence[]): FeatureTable {
  const table: Record<string, Record<string, string>> = {};
  for (const [tag, words] of byTag(sentences, (tag) => tag)) {
    const all: Counts = new Map();
    const forms: Counts = new Map();
    for (const { form, features } of words) {
      // A finite verb agrees with its subject: on the word itself there is nothing to see but "-s", "am", "was".
      const seen = told(features);
      count(all, '', /\/(?:VBD|VBP|MD)$/.test(tag) ? withoutAgreement(seen) : seen);
      count(forms, form.toLowerCase(), seen);
    }
    const usual = commonest(all.get('')!).value;
    table[tag] = { '': usual };
    for (const [form, values] of forms) {
      const { value, share, total } = commonest(values);
      if (total < 3) continue;
      const features = share < 0.9 && /\/(?:VBD|VBP|MD)$/.test(tag) ? withoutAgreement(value) : value;
      if (features !== usual && (share >= 0.9 || /^(?:PRON|DET|AUX|ADV|SCONJ)/.test(tag)))
        table[tag][form] = features;
    }
  }
  return table;
}

function told(features: string): string {
  return features
    .split('|')
    .filter((feature) => !untold.test(feature))
    .join('|');
}

function withoutAgreement(features: string): string {
  return features
    .split('|')
    .filter((feature) => !/^(?:Number|Person)=/.test(feature))
    .join('|');
}
