import { describe, expect, it } from 'vitest';
import { choiceOf, parseSearch, stringifySearch, textsOf } from './search-params.ts';

describe('the state in the address', () => {
  it('comes back as it was written', () => {
    const search = { q: 'two words & more', from: '2031-03-01' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('leaves out what is not set', () => {
    expect(stringifySearch({ q: '', from: undefined })).toBe('');
  });

  it('takes only what a page knows', () => {
    expect(textsOf({ q: 'truce', other: 'x', issue: '' }, ['q', 'issue'])).toEqual({ q: 'truce' });
    expect(choiceOf({ clock: 'yesterday' }, 'clock', ['said', 'reported'])).toEqual({});
    expect(choiceOf({ clock: 'said' }, 'clock', ['said', 'reported'])).toEqual({ clock: 'said' });
  });
});
