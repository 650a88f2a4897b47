import { stage } from '../stage.ts';

export const findTimes = stage('find times', ['document', 'tokens', 'sentences'], ['times'], () => ({
  times: [],
}));
