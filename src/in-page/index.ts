// The reader for a page, bundled into one module (`scripts/bundle-reader.mjs`); its weights lie beside it.
export * from '../reader/index.ts';
export { type FetchModelsOptions, fetchModels } from './fetch-models.ts';
