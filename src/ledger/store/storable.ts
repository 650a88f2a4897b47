// Characters that no database keeps in a text column: U+0000, and halves of characters. Where a text or a record has
// some, its columns hold a sign in their place, and the exact words stand beside them as JSON.

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const unstorable = /\u0000|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

export function isStorable(text: string): boolean {
  return text.search(unstorable) < 0;
}

export function storable(text: string): string {
  return text.replace(unstorable, '\ufffd');
}

/** The row with every text of it storable; mostly it is so already. */
export function storableRow<Row extends object>(row: Row): Row {
  const mended = Object.entries(row).filter(([, value]) => typeof value === 'string' && !isStorable(value));
  if (mended.length === 0) return row;
  return { ...row, ...Object.fromEntries(mended.map(([name, value]) => [name, storable(value)])) };
}
