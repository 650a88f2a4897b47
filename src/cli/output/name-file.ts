// A reading in, a file name for it out: after the document's id or its source, safe on every system, used only once.
import { basename, dirname, extname } from 'node:path';
import { isAddress } from '../../intake/find-sources.ts';
import type { Reading } from '../reading/read-parcel.ts';
import type { OutputFormat } from '../reading/render-record.ts';

const extensions: Readonly<Record<OutputFormat, string>> = {
  text: '.txt',
  json: '.json',
  html: '.html',
  jsonl: '.jsonl',
};
const longestName = 100;

type Named = Pick<Reading, 'id' | 'path' | 'line'>;

export function nameFile(reading: Named, format: OutputFormat, taken: Set<string>): string {
  return `${nameStem(reading, taken)}${extensions[format]}`;
}

/** The name without its ending. Adds it to `taken`, where names that differ only in case count as one. */
export function nameStem(reading: Named, taken: Set<string>): string {
  const wanted = safe(reading.id ?? stemOf(reading)) || 'document';
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}

// Folders of examples hold an `article.txt` each: there the folder tells them apart.
function stemOf({ path, line }: Omit<Named, 'id'>): string {
  if (isAddress(path)) return stemOfAddress(path);
  const stem = path === '-' ? 'stdin' : basename(path, extname(path));
  const named = stem === 'article' || stem === 'index' ? basename(dirname(path)) || stem : stem;
  return line === null ? named : `${named}-${line}`;
}

// Pages of many sites may lie in one folder.
function stemOfAddress(path: string): string {
  if (!URL.canParse(path)) return path;
  const { hostname, pathname } = new URL(path);
  const page = basename(pathname, extname(pathname));
  return [hostname.replace(/^www\./, ''), page].filter((part) => part !== '').join('-');
}

function safe(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, longestName)
    .replace(/[.-]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cleaned) ? `_${cleaned}` : cleaned;
}
