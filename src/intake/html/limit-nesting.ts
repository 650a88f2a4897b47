// Markup in, the same markup out, without drawings and without the elements that lie deeper than any page nests them: on
// 100,000 nested elements every walk over a tree would overflow or take for ever. Their words stay. One pass, no tree.

/** Pages nest some 30 deep. Readability takes 7 s for a chain of 5,000. */
const deepest = 100;

const names = (list: string) => new Set(list.split(' '));
const empty = names('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content is no markup. */
const raw = names('script style textarea title xmp iframe');
const drawings = names('svg math');
/** Elements that part the text: where one is left out, a break takes its place. */
const parting = names('p li dt dd tr blockquote h1 h2 h3 h4 h5 h6 figcaption pre');
const cell = names('td th thead tr');
const section = names('td th tr thead tbody tfoot');
const term = names('dt dd');
/** Which open elements an element ends, as the parser has it. */
const ends: Readonly<Record<string, ReadonlySet<string>>> = {
  p: names('p'),
  li: names('li'),
  dt: term,
  dd: term,
  option: names('option'),
  optgroup: names('optgroup option'),
  td: names('td th'),
  th: names('td th'),
  tr: cell,
  thead: section,
  tbody: section,
  tfoot: section,
};

export function limitNesting(html: string): string {
  const open = new OpenElements();
  const kept: string[] = [];
  let from = 0;
  let behind = 0;
  let hasWords = false;
  for (const tag of tags(html)) {
    hasWords ||= html.slice(behind, tag.start).trim() !== '';
    behind = tag.end;
    if (open.take(tag)) continue;
    kept.push(html.slice(from, tag.start));
    if (hasWords) kept.push(parting.has(tag.name) ? '<br><br>' : ' ');
    hasWords = false;
    from = tag.end;
  }
  return from === 0 ? html : `${kept.join('')}${html.slice(from)}`;
}

class OpenElements {
  readonly #kept: string[] = [];
  readonly #dropped = new Map<string, number>();

  /** Whether the tag stays. */
  take({ name, closes }: Tag): boolean {
    if (drawings.has(name)) return false;
    if (empty.has(name)) return true;
    return closes ? this.#close(name) : this.#open(name);
  }

  #open(name: string): boolean {
    const ended = ends[name];
    while (ended?.has(this.#kept.at(-1) ?? '')) this.#kept.pop();
    if (this.#kept.length < deepest) return this.#kept.push(name) > 0;
    this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
    return false;
  }

  #close(name: string): boolean {
    const dropped = this.#dropped.get(name) ?? 0;
    if (dropped > 0) {
      this.#dropped.set(name, dropped - 1);
      return false;
    }
    const at = this.#kept.lastIndexOf(name);
    if (at !== -1) this.#kept.length = at;
    return at !== -1;
  }
}

interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  /** Behind its `>`; of a drawing, behind all of it. */
  readonly end: number;
}

function* tags(html: string): Generator<Tag> {
  const opening = /<(\/?)([a-z][^\s/>]{0,40})|<!--/gi;
  const endless = new Set<string>();
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    if (match[0] === '<!--') {
      opening.lastIndex = after(html, '-->', match.index + 4);
      continue;
    }
    const name = match[2]!.toLowerCase();
    const closes = match[1] === '/';
    let end = endOfTag(html, opening.lastIndex);
    if (!closes && (raw.has(name) || drawings.has(name))) end = endOfElement(html, name, end, endless);
    if (!raw.has(name)) yield { name, closes, start: match.index, end };
    opening.lastIndex = end;
  }
}

// Behind the `>` that is not inside an attribute's value.
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at]!;
    if (character === '>') return at + 1;
    if ((character === '"' || character === "'") && html[at - 1] === '=')
      at = after(html, character, at + 1) - 1;
  }
  return html.length;
}

// Behind the end tag of an element whose content is not looked at; where it never ends, behind its start tag. That is
// looked for once: `endless` keeps what was not found.
function endOfElement(html: string, name: string, from: number, endless: Set<string>): number {
  if (endless.has(name)) return from;
  const end = new RegExp(`</${name}[^>]{0,40}>`, 'gi');
  end.lastIndex = from;
  if (end.exec(html)) return end.lastIndex;
  endless.add(name);
  return from;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
