// Lists of words as they stand in the lexicon: separated by white space, or entries by line breaks.

/** A set of single words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Entries that may have several words, one a line or parted by commas. */
export function entries(list: string): readonly string[] {
  return list
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
