// HTML by template: what is put into a template is text and is escaped, unless it was made by a template itself. So
// nothing of an article can become markup by an oversight.

/** HTML that was written by a template. */
export class Markup {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

export type Value = Markup | string | number | null | readonly Value[];

/** HTML with the values escaped; lists are run together, null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const written = parts.map((part, index) => (index === 0 ? part : writtenOf(values[index - 1]!) + part));
  return new Markup(written.join(''));
}

/** Pieces run together that only in their sum are whole HTML. */
export function run(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({ written }) => written).join(''));
}

/** The project's own style and script, which are not escaped; never anything of an article. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function writtenOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.written;
  if (typeof value === 'object') return value.map(writtenOf).join('');
  return escapeText(String(value));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Unescaped, a parser makes a line feed of it.
  '\r': '&#13;',
};

// A parser drops NUL, and a lone surrogate cannot be written in UTF-8.
const special = /[&<>"'\r\0]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** Text that, between tags or in a quoted attribute, a browser reads back as the same text. */
function escapeText(text: string): string {
  return text.replace(special, (character) => references[character] ?? '\ufffd');
}
