// The trained models that a reading may use, opened from the bytes of their files.
import { type AttributionModel, openAttributionModel } from './attributions/attribution-model.ts';
import { type Clusters, readClusters } from './syntax/clusters.ts';
import { type NameFinder, openNameFinder } from './syntax/find-names.ts';
import { openSyntaxModel, type SyntaxModel } from './syntax/model.ts';

/** Opened models. Opening takes time: do it once and give them to every reading. */
export interface Models {
  readonly clusters?: Clusters | undefined;
  readonly syntax?: SyntaxModel | undefined;
  readonly names?: NameFinder | undefined;
  readonly attributions?: AttributionModel | undefined;
}

/** Bytes of the files in `models/`, by name without the ending: "syntax-en". */
export type ModelFiles = Readonly<Record<string, Uint8Array | undefined>>;

/**
 * Opens the models whose files are there; without a file, a reading does without its model.
 *
 * @throws {Error} where a file is none of Hearsay's weights
 */
export function openModels(files: ModelFiles): Models {
  const bytes = files['clusters-en'];
  if (!bytes) return {};
  const clusters = readClusters(bytes);
  const syntax = files['syntax-en'];
  const names = files['names-en'];
  const attributions = files['attributions-en'];
  return {
    clusters,
    ...(syntax && { syntax: openSyntaxModel(syntax, clusters) }),
    ...(names && { names: openNameFinder(names, clusters) }),
    ...(syntax && attributions && { attributions: openAttributionModel(attributions) }),
  };
}

/** The names of the models with the hashes of their weights, for the record. */
export function modelHashes({ syntax, names, attributions }: Models): Record<string, string> {
  return {
    ...(attributions && { 'attributions-en': attributions.hash }),
    ...(names && { 'names-en': names.hash }),
    ...(syntax && { 'syntax-en': syntax.hash }),
  };
}
