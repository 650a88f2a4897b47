// A codebook of issues, written in YAML, into the plain data that the reader takes; or the line where it is wrong.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Codebook, Issue } from '../reader/index.ts';
import { InputError } from './incoming.ts';

/**
 * Reads the codebook that a user names.
 *
 * @throws {InputError} where the file cannot be read or is no codebook; the message names file, line and next step
 */
export async function readCodebook(path: string): Promise<Codebook> {
  let written: string;
  try {
    written = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      code === 'ENOENT'
        ? `${path}: there is no such codebook; give the path of a YAML file.`
        : `${path}: the codebook cannot be read (${code}); give the path of a YAML file.`,
    );
  }
  return parseCodebook(written, path);
}

/**
 * Parses a codebook: `issues`, a list of `key`, `label` and `words`. `name` is what errors call it.
 *
 * @throws {InputError} at the first thing that is wrong
 */
export function parseCodebook(written: string, name: string): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(written, { lineCounter: lines, prettyErrors: false });
  const fail: Fail = (offset, what) => {
    throw new InputError(`${name}:${lines.linePos(offset).line}: ${what}`);
  };
  const wrong = document.errors[0];
  if (wrong) return fail(wrong.pos[0], `this is not YAML (${wrong.message}); quote words that hold : or #.`);
  const fields = fieldsOf(document.contents, ['issues'], 'a codebook', fail);
  const list = fields.get('issues')!;
  if (!isSeq(list) || list.items.length === 0) {
    return fail(offsetOf(list), 'issues must be a list with at least one issue.');
  }
  const issues = list.items.map((item) => issueOf(item as Node, fail));
  refuseDuplicates(issues, list.items as Node[], fail);
  return { sha256: hashOf(issues), issues };
}

type Fail = (offset: number, what: string) => never;

function issueOf(node: Node, fail: Fail): Issue {
  const fields = fieldsOf(node, ['key', 'label', 'words'], 'an issue', fail);
  const key = textOf(fields.get('key')!, 'key', fail);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) || key.length > 60) {
    fail(
      offsetOf(fields.get('key')!),
      `the key ${JSON.stringify(key)} is not kebab-case, like security-guarantees.`,
    );
  }
  const list = fields.get('words')!;
  if (!isSeq(list) || list.items.length === 0) {
    return fail(offsetOf(list), `the issue ${key} has no words; list the words and phrases that signal it.`);
  }
  const words = list.items.map((item) =>
    textOf(item as Node, 'a word', fail)
      .toLowerCase()
      .replace(/\s+/g, ' '),
  );
  const twice = words.findIndex((word, index) => words.indexOf(word) < index);
  if (twice >= 0)
    fail(
      offsetOf(list.items[twice] as Node),
      `the word ${JSON.stringify(words[twice])} stands twice under ${key}.`,
    );
  return { key, label: textOf(fields.get('label')!, 'label', fail), words };
}

// The fields of a map: all that are wanted and no others.
function fieldsOf(node: Node | null, wanted: readonly string[], what: string, fail: Fail): Map<string, Node> {
  if (!isMap(node))
    return fail(offsetOf(node), `${what} has the fields ${wanted.join(', ')}; here is none of them.`);
  const fields = new Map<string, Node>();
  for (const { key, value } of node.items) {
    const field = isScalar(key) ? String(key.value) : '';
    if (!wanted.includes(field)) {
      fail(
        offsetOf(key as Node),
        `unknown field ${JSON.stringify(field)}; ${what} has ${wanted.join(', ')}.`,
      );
    }
    fields.set(field, (value ?? key) as Node);
  }
  const missing = wanted.find((field) => !fields.has(field));
  return missing === undefined ? fields : fail(offsetOf(node), `${what} without ${missing}; add it.`);
}

function textOf(node: Node, what: string, fail: Fail): string {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string' && value.trim() !== '') return value.trim().normalize('NFC');
  return fail(
    offsetOf(node),
    `${what} must be text and not empty; put quotation marks round numbers and yes or no.`,
  );
}

function refuseDuplicates(issues: readonly Issue[], nodes: readonly Node[], fail: Fail): void {
  const seen = new Set<string>();
  issues.forEach(({ key }, index) => {
    if (seen.has(key)) fail(offsetOf(nodes[index]!), `the key ${key} is given twice; merge the two issues.`);
    seen.add(key);
  });
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

// Over the issues as JSON without white space, fields in the order of `Issue`: layout and comments do not count.
function hashOf(issues: readonly Issue[]): string {
  return createHash('sha256').update(JSON.stringify(issues)).digest('hex');
}
