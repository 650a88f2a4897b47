import { describe, expect, it } from 'vitest';
import { cleanByline } from './clean-byline.ts';

describe('cleanByline', () => {
  it.each([
    [['By Orla Vance'], ['Orla Vance']],
    [['Orla Vance and Tomas Reker, Staff Writers'], ['Orla Vance', 'Tomas Reker']],
    [['Orla Vance', 'Orla Vance'], ['Orla Vance']],
    [['By ORLA VANCE | Diplomatic Correspondent'], ['ORLA VANCE']],
    [['https://social.example/orla'], []],
    [['Byron Tell'], ['Byron Tell']],
  ])('makes %j names', (written, names) => {
    expect(cleanByline(written)).toEqual(names);
  });
});
