// The library: `import { loadModels, read } from 'hearsay'`.
export { loadModels } from './load-models.ts';
export * from './reader/index.ts';
