import { stage } from '../stage.ts';

export const findPositions = stage(
  'find positions',
  ['document', 'tokens', 'sentences'],
  ['positions'],
  () => ({ positions: [] }),
);
