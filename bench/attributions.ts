// Attributions of the reader against PolNeAR's, with an error list that a person can work from.
import { parseArgs } from 'node:util';
import { loadModels } from '../src/load-models.ts';
import { read } from '../src/reader/index.ts';
import { readPolnear } from './corpora/polnear.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { cueStem } from './errors/cue-stem.ts';
import { findErrors } from './errors/find-errors.ts';
import { printErrors } from './errors/print-errors.ts';
import { calibrationOf } from './scorers/calibration.ts';
import { judgePredictions, tallyKinds } from './scorers/judge-predictions.ts';
import { outermostAttributions } from './scorers/outermost-attributions.ts';
import { printCalibration, printKinds, printScores } from './scorers/print-scores.ts';
import { scoreAttributions } from './scorers/score-attribution.ts';

export const about =
  'attributions against PolNeAR dev, how far confidence can be trusted, and the errors by construction (--errors N examples, --cue WORD, --split train)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataOption,
      split: { type: 'string', default: 'dev' },
      errors: { type: 'string', default: '0' },
      cue: { type: 'string' },
    },
  });
  const path = needShared('attributions', `data/polnear/${values.split}.jsonl`, values.data);
  const models = loadModels();
  const readings = readPolnear(path).map(({ id, text, published, annotations }) => ({
    id,
    text,
    predicted: outermostAttributions(read({ id, text, published, language: 'en' }, { models })),
    gold: annotations[0]!.attributions,
  }));
  console.log(`PolNeAR ${values.split}, ${readings.length} articles\n`);
  printScores(scoreAttributions(readings));
  printKinds(tallyKinds(readings));
  for (const [rest, name] of ['even', 'odd'].entries()) {
    const half = readings.filter((_, at) => at % 2 === rest);
    printCalibration(`the ${name} articles`, calibrationOf(half.flatMap(judgePredictions)));
  }
  const found = readings.flatMap((reading) =>
    findErrors(reading.id, reading).map((error) => ({ ...error, text: reading.text })),
  );
  const cue = values.cue && cueStem(values.cue);
  const wanted = found.filter(({ construction }) => !cue || construction.cue === cue);
  printErrors(wanted, readings, Number(values.errors));
}
