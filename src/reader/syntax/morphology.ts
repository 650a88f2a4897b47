// A word and its tag into the features of Universal Dependencies: "Number=Plur", "Tense=Past|VerbForm=Fin".

/** For each tag, features by lower-case form; those under the empty form hold for every other word. */
export type FeatureTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The features of `form`, sorted, with bars between; empty where there are none. */
export function featuresOf(table: FeatureTable, form: string, tag: string): string {
  const forTag = table[tag];
  if (!forTag) return '';
  const lower = form.toLowerCase().replaceAll('’', "'");
  return (Object.hasOwn(forTag, lower) ? forTag[lower] : forTag['']) ?? '';
}
