import { stage } from '../stage.ts';

export const findEntities = stage('find entities', ['document', 'tokens', 'sentences'], ['entities'], () => ({
  entities: [],
}));
