// What a person typed into what the server searches for.

/** The last word is still being typed: it begins words. */
export function asTyped(words: string | undefined): string | undefined {
  return words !== undefined && /[\p{L}\p{N}]$/u.test(words) ? `${words}*` : words;
}

/** A name as it stands. */
export function phrase(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `"${name.replaceAll('"', ' ')}"`;
}
