// The library: `import { read } from 'hearsay'`.
export * from './reader/index.ts';
