// `npm run train -- NAME …` makes a file in models/ again; the same corpora and seed give the same bytes.
import { makeClusters } from './clusters.ts';
import { trainAttributions } from './train-attributions.ts';
import { trainNames } from './train-names.ts';
import { trainPronouns } from './train-pronouns.ts';
import { trainSegmenter } from './train-segmenter.ts';
import { trainSyntax } from './train-syntax.ts';

const programs: Readonly<Record<string, (args: readonly string[]) => void>> = {
  clusters: makeClusters,
  pronouns: trainPronouns,
  segmenter: trainSegmenter,
  names: trainNames,
  attributions: trainAttributions,
  syntax: trainSyntax,
};

const [name = '', ...args] = process.argv.slice(2);
const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
if (program) {
  program(args);
} else {
  console.error(`npm run train -- NAME, where NAME is: ${Object.keys(programs).join(', ')}`);
  process.exitCode = 2;
}
