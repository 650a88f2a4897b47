// The library as it is built, as a user runs it: tsx leaves marks in the code that cost time.

type Library = typeof import('../../src/index.ts');

export interface Built extends Pick<Library, 'parseText' | 'parseTokens' | 'readConllu' | 'writeConllu'> {
  readonly models: ReturnType<Library['loadModels']>;
}

export const builtLibrary: string = new URL('../../dist/index.js', import.meta.url).href;

export async function openBuilt(): Promise<Built> {
  const { loadModels, parseText, parseTokens, readConllu, writeConllu } = (await import(
    builtLibrary
  )) as Library;
  return { models: loadModels(), parseText, parseTokens, readConllu, writeConllu };
}
