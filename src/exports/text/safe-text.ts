// Text of an article into text that a terminal may be given: an article could otherwise move the cursor, retitle the
// window or turn the writing direction of what follows.

// Control characters, line and paragraph separators, embeddings, overrides and isolates of writing direction, halves
// of characters.
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** The text with a visible sign for each character that a terminal would obey; line breaks and tabs stay. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x0d || code === 0x2028 || code === 0x2029) return '\n';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
