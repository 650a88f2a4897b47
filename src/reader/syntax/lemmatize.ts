// A word and its tag into its lemma, by rules on the end of the word that training found: "VERB/VBD": "ied" -> "3y",
// cut three letters and add "y"; "^went" -> "4go" for a whole word. The longest rule that fits holds.

/** For each tag, the ends of words and what is done to them. The empty end holds for every word. */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Length of the longest end of a word that a rule may name. */
export const longestEnd = 6;

/** The lemma of `form`. Proper names keep their case, all other words are put in lower case. */
export function lemmatize(rules: LemmaRules, form: string, tag: string): string {
  const word = lemmaBase(form, tag);
  const forTag = rules[lemmaKey(tag)];
  if (!forTag) return word;
  const whole = `^${word}`;
  if (Object.hasOwn(forTag, whole)) return edit(word, forTag[whole]!);
  for (let end = Math.min(longestEnd, word.length); end >= 0; end--) {
    const ending = word.slice(word.length - end);
    if (Object.hasOwn(forTag, ending)) return edit(word, forTag[ending]!);
  }
  return word;
}

/** The form that the rules of a tag are about. */
export function lemmaBase(form: string, tag: string): string {
  const straight = form.replaceAll('’', "'");
  return tag.startsWith('PROPN') ? straight : straight.toLowerCase();
}

/** The tag without what does not change the lemma: "VERB/VBN" for "VERB/VBN:pass". */
export function lemmaKey(tag: string): string {
  return tag.split(':')[0]!;
}

// "3y": cut three, add "y".
function edit(word: string, rule: string): string {
  const digits = /^\d+/.exec(rule)![0];
  return word.slice(0, word.length - Number(digits)) + rule.slice(digits.length) || word;
}
