import { expect, it } from 'vitest';
import { cueStem } from './cue-stem.ts';

it.each([
  ['said', 'say'],
  ['has also said:', 'say'],
  ['called on', 'call'],
  ['calls', 'call'],
  ['citing', 'cit'],
  ['cites', 'cit'],
  ['cite', 'cit'],
  ['openly admitted', 'admit'],
  ['did not mention', 'mention'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['According to', 'according to'],
  ['―', '―'],
  ['', ''],
])('groups "%s" under %s', (cue, stem) => expect(cueStem(cue)).toBe(stem));
