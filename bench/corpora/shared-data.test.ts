import { expect, it } from 'vitest';
import { findShared, needShared } from './shared-data.ts';

it('a corpus that is not there is told with the command that says where it is', () => {
  expect(() => needShared('seed', 'data/seed/expected.json', '/no/such/folder')).toThrow(
    /^Nothing was measured: data\/seed\/expected\.json is not in .*\n.*npm run bench -- seed --data FOLDER$/,
  );
});

it('a corpus is looked for in the folder that is given', () => {
  const base = new URL('..', import.meta.url).pathname;
  expect(findShared('corpora/shared-data.ts', base)).toMatch(/shared-data\.ts$/);
  expect(findShared('corpora/nothing.jsonl', base)).toBeNull();
});
