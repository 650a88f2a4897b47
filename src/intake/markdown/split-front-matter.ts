// The lines between `---` at the head of a Markdown file: YAML that says title, date, author.
import { parse } from 'yaml';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const fence = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Without front matter, or with one that is no YAML mapping, the body is the whole. */
export function splitFrontMatter(written: string): FrontMatter {
  const match = fence.exec(written);
  const fields = match ? parseMapping(match[1]!) : null;
  return fields ? { fields, body: written.slice(match![0].length) } : { fields: {}, body: written };
}

// Dates stay the words they are: as YAML dates they would lose how exactly they were written.
function parseMapping(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 10 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
