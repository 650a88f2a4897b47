// The reader's public face: what a program, a worker or a page imports.
export type { Codebook, Issue } from './codebook.ts';
export type { DocumentInput } from './document.ts';
export { type ModelFiles, type Models, openModels } from './models.ts';
export { type ReadOptions, read } from './read.ts';
export type * from './record.ts';
export type { TraceEvent } from './stage.ts';
export {
  type ConlluSentence,
  type ConlluWord,
  type EmptyNode,
  type MultiwordToken,
  parseSentence,
  readConllu,
  writeConllu,
} from './syntax/conllu.ts';
export { type ParsedText, parseText } from './syntax/parse-text.ts';
export { parseTokens } from './syntax/parse-tokens.ts';
