// The articles of examples/, each with what a reader would write down of it, and its record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSources } from '../../src/intake/find-sources.ts';
import { holdsOneDocument } from '../../src/intake/incoming.ts';
import { openParcel } from '../../src/intake/open-parcel.ts';
import { loadModels } from '../../src/load-models.ts';
import { type DocumentInput, type HearsayRecord, type ReadOptions, read } from '../../src/reader/index.ts';
import type { Expected } from '../scorers/checks/expected.ts';

export interface Example {
  /** Name of its folder. */
  readonly name: string;
  readonly expected: Expected;
  /** The article's file as it is written. */
  readonly source: string;
  /** As intake gives it. */
  readonly document: DocumentInput;
  readonly record: HearsayRecord;
}

export const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url));

/** As `hearsay read` reads: with every model that is there. */
export const readOptions: ReadOptions = { models: loadModels() };

/** Reads every article, in the order of their names; `across` holds several that are read together. */
export async function readExamples(): Promise<Example[]> {
  const entries = readdirSync(examplesFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'across');
  const names = folders.map(({ name }) => name);
  return Promise.all(names.sort().map(readExample));
}

async function readExample(name: string): Promise<Example> {
  const folder = join(examplesFolder, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const path = join(folder, expected.article);
  const document = await openArticle(path, expected.options);
  return {
    name,
    expected,
    source: readFileSync(path, 'utf8'),
    document,
    record: read(document, readOptions),
  };
}

// As `hearsay read` opens it.
async function openArticle(path: string, given: Expected['options']): Promise<DocumentInput> {
  const [source] = await findSources([path]);
  if (!source || 'error' in source || !holdsOneDocument(source.format))
    throw new Error(`${path} is no article`);
  const [opened] = await openParcel({ path, format: source.format, bytes: null, size: 0 }, given);
  if (!opened || 'error' in opened) throw opened?.error ?? new Error(`${path} gives no document`);
  return opened.document;
}
