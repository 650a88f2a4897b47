// Figures of a record in, what they can be out: the least and the most, for comparing.
import type { Figure } from '../../reader/index.ts';
import { contentWords } from './content-words.ts';
import type { StatedFigure } from './statement.ts';

/** "About 40" is no lie for 37. */
const tolerance = 0.1;

export function statedFigures(figures: readonly Figure[]): StatedFigure[] {
  return figures.map((figure) => ({
    ...boundsOf(figure),
    value: String(figure.value ?? figure.low ?? figure.high ?? ''),
    unit: figure.unit,
    counted: figure.counted ? contentWords(figure.counted.text).words.map(({ stem }) => stem) : [],
    period: figure.period?.edtf ?? null,
  }));
}

function boundsOf({ bound, value, low, high }: Figure): Pick<StatedFigure, 'low' | 'high'> {
  if (value === null) return { low, high };
  const room = bound === 'about' ? Math.abs(value) * tolerance : 0;
  return { low: value - room, high: value + room };
}
