// Names as words that can be compared.

/** The words of a name, lower case, without full stops, marks and the article before them. */
export function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** Its capitals that begin words: "Confederation of Port Workers" gives CPW. */
export function initialsOf(name: string): string {
  return [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map((match) => match[1]).join('');
}
