// The made corpus of examples/across as records; read once for all tests of a file.
import { readFileSync } from 'node:fs';
import { loadModels } from '../../src/load-models.ts';
import { type DocumentInput, type HearsayRecord, read } from '../../src/reader/index.ts';

const folder = new URL('../../examples/across/', import.meta.url);

export function madeDocuments(): DocumentInput[] {
  const lines = readFileSync(new URL('documents.jsonl', folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as DocumentInput);
}

export function madeRecords(): HearsayRecord[] {
  const models = loadModels();
  return madeDocuments().map((document) => read(document, { models }));
}
