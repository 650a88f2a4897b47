import { stage } from '../stage.ts';

export const findFigures = stage('find figures', ['document', 'tokens', 'sentences'], ['figures'], () => ({
  figures: [],
}));
