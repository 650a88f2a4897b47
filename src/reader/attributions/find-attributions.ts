import { stage } from '../stage.ts';

export const findAttributions = stage(
  'find attributions',
  ['document', 'tokens', 'sentences'],
  ['attributions'],
  () => ({ attributions: [] }),
);
