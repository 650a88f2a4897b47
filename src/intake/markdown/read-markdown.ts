// Markdown in; out come its words, without the markup, as text with blocks, and what its front matter says of it.
import type { Blockquote, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../../reader/index.ts';
import type { Opened } from '../incoming.ts';
import { layOutText, type Part } from '../lay-out-text.ts';
import { metadataOf } from '../metadata.ts';
import { splitFrontMatter } from './split-front-matter.ts';

// A parser of Markdown builds a tree: past these bounds the text is read as it stands.
const mostCharacters = 5_000_000;
const mostDeep = 100;

export function readMarkdown(written: string): Opened {
  const { fields, body } = splitFrontMatter(written);
  const { metadata, notes } = metadataOf(fields);
  if (body.length > mostCharacters || isDeep(body)) {
    return {
      document: { ...metadata, text: body },
      notes: [...notes, 'is read as plain text, for its size'],
    };
  }
  const parts = fromMarkdown(body).children.flatMap((node) => partsOf(node, 'paragraph'));
  const heading = parts.find(({ kind }) => kind === 'title')?.text ?? null;
  const title = metadata.title ?? heading;
  const laidOut = layOutText(title, parts[0]?.text === title ? parts.slice(1) : parts);
  return { document: { ...metadata, title, ...laidOut }, notes };
}

// Each level of nesting costs the parser a pass over the line.
function isDeep(body: string): boolean {
  return (
    new RegExp(
      `^(?:[ \\t]{0,9}(?:>|[-+*]\\s|\\d{1,9}[.)]\\s)){${mostDeep}}|^[ \\t]{${mostDeep * 4}}`,
      'm',
    ).test(body) || /[[(*_`]{1000}/.test(body)
  );
}

function partsOf(node: RootContent, kind: BlockKind): Part[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'title', text: inline(node.children) }];
    case 'paragraph':
      return [{ kind, text: inline(node.children) }];
    case 'blockquote':
      return partsWithin(node, 'quote');
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => partsOf(child, 'list')));
    case 'code':
      return [{ kind, text: node.value }];
    default:
      return [];
  }
}

function partsWithin(node: Blockquote | List, kind: BlockKind): Part[] {
  return node.children.flatMap((child) => partsOf(child as RootContent, kind));
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineOf).join('').trim();
}

function inlineOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll(/\s*\n\s*/g, ' ');
  return 'children' in node ? node.children.map(inlineOf).join('') : '';
}
