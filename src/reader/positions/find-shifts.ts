import { stage } from '../stage.ts';

export const findShifts = stage('find shifts', ['document', 'tokens', 'sentences'], ['shifts'], () => ({
  shifts: [],
}));
