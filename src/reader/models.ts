// The trained models that a reading may use, opened from the bytes of their files.
import { openSyntaxModel, type SyntaxModel } from './syntax/model.ts';

/** Opened models. Opening takes time: do it once and give them to every reading. */
export interface Models {
  readonly syntax?: SyntaxModel | undefined;
}

/** Bytes of the files in `models/`, by name without the ending: "syntax-en". */
export type ModelFiles = Readonly<Record<string, Uint8Array | undefined>>;

/**
 * Opens the models whose files are there; without a file, a reading does without its model.
 *
 * @throws {Error} where a file is none of Hearsay's weights
 */
export function openModels(files: ModelFiles): Models {
  const syntax = files['syntax-en'];
  const clusters = files['clusters-en'];
  return { ...(syntax && clusters && { syntax: openSyntaxModel(syntax, clusters) }) };
}

/** The names of the models with the hashes of their weights, for the record. */
export function modelHashes({ syntax }: Models): Record<string, string> {
  return { ...(syntax && { 'syntax-en': syntax.hash }) };
}
