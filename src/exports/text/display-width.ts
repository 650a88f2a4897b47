// How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for what combines.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;

// Most text is plain, and the segmenter is slow.
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2070-\u208e]*$/;

/** The characters of a text as a reader sees them, each with the columns it takes. */
export function* characters(text: string): Generator<{ readonly form: string; readonly width: number }> {
  if (plain.test(text)) for (const form of text) yield { form, width: 1 };
  else for (const { segment } of graphemes.segment(text)) yield { form: segment, width: widthOf(segment) };
}

/** Columns of a text without line breaks. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of characters(text)) width += character.width;
  return width;
}

/** Whether a line may break on either side of the character without a space. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

function widthOf(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) || grapheme.includes('\ufe0f') ? 2 : 1;
}
