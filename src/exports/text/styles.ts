// The styles of the terminal. Colour never tells anything alone: without it the numbers and words say the same.
import { createColors } from 'picocolors';
import type { Quotation } from '../../reader/index.ts';
import type { Style } from './wrap.ts';

export interface Styles {
  readonly heading: Style;
  /** Names of those who speak, and of what is counted. */
  readonly name: Style;
  /** What accompanies. */
  readonly quiet: Style;
  readonly number: Style;
  readonly warning: Style;
  readonly quotation: Readonly<Record<Quotation, Style>>;
}

export function stylesFor(colour: boolean): Styles {
  const paint = createColors(colour);
  return {
    heading: paint.bold,
    name: paint.bold,
    quiet: paint.dim,
    number: paint.bold,
    warning: paint.yellow,
    quotation: { direct: paint.cyan, indirect: paint.green, mixed: paint.magenta },
  };
}
